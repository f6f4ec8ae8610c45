import type { HomeLanguage, Language } from '../kernel/language.js';
import { ANSWER_OF, MEANINGS, type Meaning, type ReplyLanguage, type WordList } from './reply-meaning.js';
import { cannotCy, wordsCy } from './reply-words.cy.js';
import { cannotEn, wordsEn } from './reply-words.en.js';
import { repliesPl } from './reply-words.pl.js';
import { repliesUr } from './reply-words.ur.js';
import { repliesSq } from './reply-words.sq.js';
import { repliesRo } from './reply-words.ro.js';
import { repliesPt } from './reply-words.pt.js';
import { repliesAr } from './reply-words.ar.js';

/** What the words of one person mean. */
export interface Vocabulary {
  readonly phrases: ReadonlyMap<string, Meaning>;
  /** In words. */
  readonly longestPhrase: number;
  /** The phrases that are an answer by themselves, written without spaces: for `K7M4YES`, `onmyway` and `N O`. */
  readonly runTogether: ReadonlyMap<string, string>;
  readonly clock: ReadonlySet<string>;
}

/** Beside English and Welsh, which are understood whoever writes. */
const OWN: Readonly<Record<Exclude<Language, HomeLanguage>, ReplyLanguage>> = {
  ar: repliesAr,
  pl: repliesPl,
  pt: repliesPt,
  ro: repliesRo,
  sq: repliesSq,
  ur: repliesUr,
};

/** The words of a language that only its speakers are understood in. */
export function ownWordsOf(language: keyof typeof OWN): ReplyLanguage {
  return OWN[language];
}

/**
 * The words of the person's own language, then English and Welsh: never those of another, since `na` is no in Welsh, “in” in
 * Polish and Portuguese, “us” in Albanian. Where two give a phrase a meaning, that of the person's own language stands.
 */
export function vocabularyOf(language: Language): Vocabulary {
  const known = BUILT.get(language);
  if (known !== undefined) return known;
  const built = build(language === 'en' || language === 'cy' ? undefined : OWN[language]);
  BUILT.set(language, built);
  return built;
}

const BUILT = new Map<Language, Vocabulary>();

function build(own: ReplyLanguage | undefined): Vocabulary {
  const phrases = new Map<string, Meaning>();
  for (const words of own === undefined ? [] : [own.words, ledElsewhere(own)]) add(phrases, words);
  for (const words of [wordsEn, wordsCy]) add(phrases, words);
  for (const { ways, deeds } of [cannotEn, cannotCy]) {
    for (const way of ways) for (const deed of deeds) phrases.set(`${way} ${deed}`, 'cannot');
  }
  const runTogether = new Map<string, string>();
  for (const [phrase, meaning] of phrases) {
    if (ANSWER_OF[meaning] !== undefined) runTogether.set(phrase.replaceAll(' ', ''), phrase);
  }
  const longestPhrase = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));
  return { phrases, longestPhrase, runTogether, clock: new Set(own?.clock) };
}

/** The first meaning of a phrase stands. */
function add(phrases: Map<string, Meaning>, words: WordList): void {
  for (const meaning of MEANINGS) {
    for (const phrase of words[meaning] ?? []) if (!phrases.has(phrase)) phrases.set(phrase, meaning);
  }
}

/** “On my way home”: every pair of a way and a place is a doubt. */
function ledElsewhere({ words, elsewhere }: ReplyLanguage): WordList {
  const ways = [...(words.moving ?? []), ...(words.coming ?? [])];
  return { doubt: ways.flatMap((way) => elsewhere.map((where) => `${way} ${where}`)) };
}
