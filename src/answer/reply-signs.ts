import { KEYS, type Sign } from './reply-meaning.js';
import { timeAt } from './reply-time.js';
import type { Vocabulary } from './reply-vocabulary.js';

/** Whether the word, as it stands, is an answer or a key, so that it may hang on a code: `YES`, `ONMYWAY`, `Y`, `1`. */
export function isAnswerRunTogether(word: string, { runTogether }: Vocabulary): boolean {
  return runTogether.has(word) || Object.hasOwn(KEYS, word);
}

/** What the words mean, in order; at each place the longest phrase counts. */
export function signsOf(words: readonly string[], vocabulary: Vocabulary): Sign[] {
  const together = vocabulary.runTogether.get(words.join(''));
  if (together !== undefined) return [phraseSign(together, vocabulary)];
  const signs: Sign[] = [];
  for (let at = 0; at < words.length;) {
    const { sign, length } = signAt(words, at, vocabulary);
    signs.push(sign);
    at += length;
  }
  return signs;
}

function signAt(words: readonly string[], at: number, vocabulary: Vocabulary): { sign: Sign; length: number } {
  const word = words[at] ?? '';
  const time = timeAt(words.slice(at, at + 3), words[at - 1], vocabulary.clock);
  const phrase = longestPhrase(words, at, vocabulary);
  if (phrase !== null && phrase.length >= (time?.length ?? 0)) return phrase;
  if (time !== null) {
    const text = words.slice(at, at + time.length).join(' ');
    return { sign: { meaning: time.meaning, words: text }, length: time.length };
  }
  const together = vocabulary.runTogether.get(word);
  if (together !== undefined) return { sign: phraseSign(together, vocabulary), length: 1 };
  const answer = Object.hasOwn(KEYS, word) ? KEYS[word] : undefined;
  if (answer !== undefined) return { sign: { meaning: 'key', words: word, answer }, length: 1 };
  return { sign: { meaning: 'other', words: word }, length: 1 };
}

function longestPhrase(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): { sign: Sign; length: number } | null {
  for (let length = Math.min(vocabulary.longestPhrase, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(' ');
    if (vocabulary.phrases.has(phrase)) return { sign: phraseSign(phrase, vocabulary), length };
  }
  return null;
}

function phraseSign(phrase: string, { phrases }: Vocabulary): Sign {
  return { meaning: phrases.get(phrase) ?? 'other', words: phrase } as Sign;
}
