import type { PageLanguage } from '../../kernel/language.js';
import type { Bubble } from './outbox.view.js';

export type QuickAnswer =
  | { readonly kind: 'text'; readonly words: string }
  | { readonly kind: 'key'; readonly words: string; readonly messageId: string };

/** The shape of a code: four of these, with at least one letter and one digit (contract: "Codes"). */
const CODE = /\b(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[ACDEFHJKMNPRTVWXY34679]{4}\b/gu;

/** What a text may ask for, in each language; by keys where the script is not that of the codes. */
const WORDS: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: ['YES', 'LATER', 'NO'],
  cy: ['IE', 'HWYRACH', 'NA'],
  ar: ['1', '2', '0'],
  pl: ['TAK', 'POZNIEJ', 'NIE'],
  pt: ['SIM', 'MAIS TARDE', 'NAO'],
  ro: ['DA', 'MAI TARZIU', 'NU'],
  sq: ['PO', 'ME VONE', 'JO'],
  ur: ['1', '2', '0'],
};

const LINK = /https?:\/\/[^\s/]+(?:\/[^\s/]+)*?(\/r\/[\w.~-]+)/u;

/** The page behind a text, on this machine. */
export function linkIn(text: string): `/${string}` | null {
  const path = LINK.exec(text)?.[1];
  return path?.startsWith('/') === true ? `/${path.slice(1)}` : null;
}

function asksFor(text: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b`, 'u').test(text);
}

/** The answers that the newest page asks for, ready to press. */
export function quickAnswers(bubbles: readonly Bubble[]): readonly QuickAnswer[] {
  const newest = bubbles.findLast(({ direction, text }) => direction === 'out' && text.match(CODE) !== null);
  if (newest === undefined) return [];
  if (newest.channel === 'voice') {
    return ['1', '2', '0'].map((words) => ({ kind: 'key', words, messageId: newest.id }));
  }
  const codes = [...new Set(newest.text.match(CODE))];
  const words = WORDS[newest.language].filter((word) => asksFor(newest.text, word));
  const answers = codes.flatMap((code) => words.map((word) => `${code} ${word}`));
  return [...answers, 'STOP'].map((text) => ({ kind: 'text', words: text }));
}
