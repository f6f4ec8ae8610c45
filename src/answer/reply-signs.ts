import { ANSWER_OF, KEYS, MEANINGS, type Meaning, type Sign } from './reply-meaning.js';
import { timeAt } from './reply-time.js';
import { cannotCy, wordsCy } from './reply-words.cy.js';
import { cannotEn, wordsEn } from './reply-words.en.js';

/** Every phrase of every language: whoever writes, all of them are understood. The first meaning of a phrase stands. */
const PHRASES = new Map<string, Meaning>();
for (const list of [wordsEn, wordsCy]) {
  for (const meaning of MEANINGS) {
    for (const phrase of list[meaning] ?? []) if (!PHRASES.has(phrase)) PHRASES.set(phrase, meaning);
  }
}
for (const { ways, deeds } of [cannotEn, cannotCy]) {
  for (const way of ways) for (const deed of deeds) PHRASES.set(`${way} ${deed}`, 'cannot');
}

const LONGEST_PHRASE = Math.max(...[...PHRASES.keys()].map((phrase) => phrase.split(' ').length));

/** The phrases that are an answer by themselves, written without spaces: for `K7M4YES`, `onmyway` and `N O`. */
const RUN_TOGETHER = new Map<string, string>();
for (const [phrase, meaning] of PHRASES) {
  if (ANSWER_OF[meaning] !== undefined) RUN_TOGETHER.set(phrase.replaceAll(' ', ''), phrase);
}

/** Whether the word, as it stands, is an answer or a key, so that it may hang on a code: `YES`, `ONMYWAY`, `Y`, `1`. */
export function isAnswerRunTogether(word: string): boolean {
  return RUN_TOGETHER.has(word) || Object.hasOwn(KEYS, word);
}

/** What the words mean, in order; at each place the longest phrase counts. */
export function signsOf(words: readonly string[]): Sign[] {
  const together = RUN_TOGETHER.get(words.join(''));
  if (together !== undefined) return [phraseSign(together)];
  const signs: Sign[] = [];
  for (let at = 0; at < words.length;) {
    const { sign, length } = signAt(words, at);
    signs.push(sign);
    at += length;
  }
  return signs;
}

function signAt(words: readonly string[], at: number): { sign: Sign; length: number } {
  const word = words[at] ?? '';
  const time = timeAt(words.slice(at, at + 3), words[at - 1]);
  const phrase = longestPhrase(words, at);
  if (phrase !== null && phrase.length >= (time?.length ?? 0)) return phrase;
  if (time !== null) {
    const text = words.slice(at, at + time.length).join(' ');
    return { sign: { meaning: time.meaning, words: text }, length: time.length };
  }
  const together = RUN_TOGETHER.get(word);
  if (together !== undefined) return { sign: phraseSign(together), length: 1 };
  const answer = Object.hasOwn(KEYS, word) ? KEYS[word] : undefined;
  if (answer !== undefined) return { sign: { meaning: 'key', words: word, answer }, length: 1 };
  return { sign: { meaning: 'other', words: word }, length: 1 };
}

function longestPhrase(words: readonly string[], at: number): { sign: Sign; length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    if (PHRASES.has(phrase)) return { sign: phraseSign(phrase), length };
  }
  return null;
}

function phraseSign(phrase: string): Sign {
  return { meaning: PHRASES.get(phrase) ?? 'other', words: phrase } as Sign;
}
