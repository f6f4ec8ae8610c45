import { asciiDigits } from '../kernel/ascii-digits.js';

declare const brand: unique symbol;
/** Sixteen digits without spaces, the form that is hashed and compared: log₂ 10¹⁶ = 53 bits. */
export type ReceiptCode = string & { readonly [brand]: 'receipt-code' };

const LENGTH = 16;
const KEYED_BYTES = 32;
/** Longer than anybody types a code, with room for spaces and marks. */
const LONGEST_TYPED = 200;

/**
 * The code a reporter comes back with, from keyed bytes: the same bytes give the same code, so it can be shown again
 * without being stored. 256 bits are taken modulo 10¹⁶, which favours no code by more than one part in 2²⁰².
 */
export function makeReceiptCode(keyedBytes: Uint8Array): ReceiptCode {
  if (keyedBytes.length !== KEYED_BYTES) throw new Error(`A receipt code needs ${KEYED_BYTES} keyed bytes.`);
  const number = BigInt(`0x${Buffer.from(keyedBytes).toString('hex')}`) % 10n ** BigInt(LENGTH);
  return number.toString().padStart(LENGTH, '0') as ReceiptCode;
}

/** For people, in groups that can be read out: `4829 1730 5526 9081`. */
export function formatReceiptCode(code: ReceiptCode): string {
  return (code.match(/\d{4}/g) ?? []).join(' ');
}

/** What was typed, with or without spaces, dashes or full stops, in any script's digits; null when it is no such code. */
export function normaliseReceiptCode(typed: string): ReceiptCode | null {
  if (typed.length > LONGEST_TYPED) return null;
  const digits = asciiDigits(typed).replace(/[\s\p{P}\p{Cf}\p{Sm}]/gu, '');
  return /^\d{16}$/.test(digits) ? (digits as ReceiptCode) : null;
}
