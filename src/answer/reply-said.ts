import type { Answer } from '../escalation/standing.js';
import { ANSWER_OF, type Sign } from './reply-meaning.js';
import { signsOf } from './reply-signs.js';
import type { Vocabulary } from './reply-vocabulary.js';

export type What = Sign['meaning'];

/** A reply to judge: what its words mean, and whether a code stands beside them. */
export interface Said {
  /** Without greetings, thanks and the small words of a sentence. */
  readonly signs: readonly Sign[];
  /** The same with the small words. */
  readonly withSmall: readonly Sign[];
  readonly wordCount: number;
  readonly hasCode: boolean;
  readonly hasThanks: boolean;
}

const MANNERS: readonly What[] = ['polite', 'thanks'];

export function saidOf(words: readonly string[], hasCode: boolean, vocabulary: Vocabulary): Said {
  const signs = signsOf(words, vocabulary);
  const withSmall = withoutManners(signs);
  return {
    withSmall,
    signs: withSmall.filter(({ meaning }) => meaning !== 'small'),
    wordCount: words.length,
    hasCode,
    hasThanks: signs.some(({ meaning }) => meaning === 'thanks'),
  };
}

/** Without greetings, thanks and “please”. */
export function withoutManners(signs: readonly Sign[]): Sign[] {
  return signs.filter((sign) => !isAny(sign, MANNERS));
}

/** The answer that a word is when nothing contradicts it. */
export function answerOf(sign: Sign): Answer | undefined {
  return sign.meaning === 'key' ? sign.answer : ANSWER_OF[sign.meaning];
}

export function has({ signs }: Said, ...meanings: readonly What[]): boolean {
  return signs.some((sign) => isAny(sign, meanings));
}

export function isAny(sign: Sign | undefined, meanings: readonly What[]): boolean {
  return sign !== undefined && meanings.includes(sign.meaning);
}

/** Beside a code an answer may be longer. */
export function isShort({ wordCount, hasCode }: Said, limit: number): boolean {
  return hasCode || wordCount <= limit;
}
