import type { Answer } from '../escalation/standing.js';
import { plainLetters } from './reply-letters.js';

/** What a word or phrase of a reply can mean. The word lists say which words mean it, the rules what follows. */
export const MEANINGS = [
  'yes',
  'soft_yes',
  'bare_yes',
  'moving',
  'come',
  'coming',
  'no',
  'cannot',
  'cant',
  'not',
  'later',
  'until',
  'time',
  'hour',
  'minutes',
  'remote',
  'soft_remote',
  'help',
  'danger',
  'offer',
  'but',
  'doubt',
  'receipt',
  'person',
  'able',
  'thanks',
  'polite',
  'small',
] as const;
export type Meaning = (typeof MEANINGS)[number];

export type WordList = Readonly<Partial<Record<Meaning, readonly string[]>>>;

/** What people write in one language. */
export interface ReplyLanguage {
  readonly words: WordList;
  /** After “on the way” these lead somewhere else: “on my way HOME”. Nobody is counted as coming then. */
  readonly elsewhere: readonly string[];
  /** Before a bare number these make it a time of day: “AT 6”. */
  readonly clock: readonly string[];
}

/** Phrases written one after the other with commas, as they are spelled; kept in capitals and in plain letters. */
export function spelled(...lines: readonly string[]): readonly string[] {
  return list(...lines.map((line) => plainLetters(line).toUpperCase()));
}

/** Phrases written one after the other with commas. */
export function list(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(',')).flatMap((phrase) => phrase.trim() || []);
}

/** One word or phrase of a reply, understood. */
export type Sign =
  | { readonly meaning: Meaning; readonly words: string }
  /** A key of the telephone, or a letter for one: `1`, `Y`. */
  | { readonly meaning: 'key'; readonly words: string; readonly answer: Answer }
  | { readonly meaning: 'other'; readonly words: string };

/** Which answer a word is when nothing contradicts it. */
export const ANSWER_OF: Readonly<Partial<Record<Sign['meaning'], Answer>>> = {
  yes: 'attending',
  soft_yes: 'attending',
  bare_yes: 'attending',
  moving: 'attending',
  come: 'attending',
  coming: 'attending',
  no: 'cannot',
  cannot: 'cannot',
  cant: 'cannot',
  later: 'later',
  remote: 'remote',
  soft_remote: 'remote',
  help: 'needs_help',
  danger: 'needs_help',
};

/** The keys, as the texts and the voice offer them. */
export const KEYS: Readonly<Record<string, Answer>> = {
  '1': 'attending',
  '2': 'later',
  '3': 'remote',
  '0': 'cannot',
  '9': 'needs_help',
  Y: 'attending',
  N: 'cannot',
};
