import { looksLikeCode } from '../delivery/alert-code.js';
import { isAnswerRunTogether } from './reply-signs.js';
import type { Vocabulary } from './reply-vocabulary.js';
import { isNumberWithUnit } from './reply-time.js';

/** A reply cut up: words, and the codes among them. */
export type ReplyPiece =
  | { readonly word: string }
  /** `open`: it is one of the codes that the person may answer now. */
  | { readonly code: string; readonly open: boolean };

const CODE_LENGTH = 4;
const LONGEST_TOKEN = 64;
const BEFORE_ROADS = new Set('VIA ON THE OFF ALONG FROM TO AT NEAR UP DOWN OF AND'.split(' '));

/**
 * Finds codes however they were typed: alone (`K7M4`), with spaces or dashes in them (`K7 M4`), hanging on an answer or
 * on one another (`k7m4yes`). A word that only has the shape of a code is found too, where it stands alone.
 */
export function findCodes(
  words: readonly string[],
  openCodes: ReadonlySet<string>,
  vocabulary: Vocabulary,
): ReplyPiece[] {
  const pieces: ReplyPiece[] = [];
  for (let at = 0; at < words.length;) {
    const found = codeAt(words, at, openCodes, vocabulary);
    pieces.push(...found.pieces);
    at += found.length;
  }
  return pieces;
}

function codeAt(
  words: readonly string[],
  at: number,
  open: ReadonlySet<string>,
  vocabulary: Vocabulary,
): { pieces: ReplyPiece[]; length: number } {
  for (let length = 1; length <= CODE_LENGTH; length += 1) {
    const token = words.slice(at, at + length).join('');
    const pieces = unglue(token, { isCode: (code) => open.has(code), open: true, vocabulary });
    if (pieces !== null) return { pieces, length };
  }
  const word = words[at] ?? '';
  const known = (code: string): boolean => looksLikeCode(code) && isStrange(code, words[at - 1]);
  return { pieces: unglue(word, { isCode: known, open: false, vocabulary }) ?? [{ word }], length: 1 };
}

interface Asked {
  readonly isCode: (code: string) => boolean;
  /** Asked for are codes that the person may answer now. */
  readonly open: boolean;
  readonly vocabulary: Vocabulary;
}

/** `K7M4`, `K7M4YES`, `YESK7M4`, `K7M4W7XDYES` → their pieces; null when there is anything else in it. */
function unglue(token: string, asked: Asked): ReplyPiece[] | null {
  const { isCode, open } = asked;
  if (token.length > LONGEST_TOKEN) return null;
  const first = token.slice(0, CODE_LENGTH);
  if (isCode(first)) {
    const rest = token.slice(CODE_LENGTH);
    if (rest === '') return [{ code: first, open }];
    if (mayHang(rest, asked)) return [{ code: first, open }, { word: rest }];
    const more = unglue(rest, asked);
    return more === null ? null : [{ code: first, open }, ...more];
  }
  const last = token.slice(-CODE_LENGTH);
  const before = token.slice(0, -CODE_LENGTH);
  return mayHang(before, asked) && isCode(last) ? [{ word: before }, { code: last, open }] : null;
}

/** On a code that we do not know only a whole word may hang: `W7XDYES`, but not `N7X4Y`, the end of a postcode. */
function mayHang(word: string, { open, vocabulary }: Asked): boolean {
  return isAnswerRunTogether(word, vocabulary) && (open || word.length > 1);
}

/** A road (“via A647”), an ordinal or a length of time has the shape of a code, but is none. */
function isStrange(code: string, before: string | undefined): boolean {
  const road = /[AM]\d{3}/.test(code) && before !== undefined && BEFORE_ROADS.has(before);
  return !road && !isNumberWithUnit(code);
}

/** Beside an answer and nothing else: was this meant as a code? Wrong length, wrong letters, a space in it. */
export function isMistypedCode(words: readonly string[]): boolean {
  const token = words.join('');
  if (words.length === 2) return looksLikeCode(token) && words.every((word) => !isNumberWithUnit(word));
  if (words.length !== 1 || isNumberWithUnit(token)) return false;
  return /^(?=.*[A-Z])(?=.*\d)[A-Z\d]{3,8}$|^\d{4}$|^[BCDFGHJKLMNPQRSTVWXZ]{4}$/.test(token);
}
