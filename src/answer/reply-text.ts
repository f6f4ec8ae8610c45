import { asciiDigits } from '../kernel/ascii-digits.js';
import { plainLetters } from './reply-letters.js';

/** A text as the rules read it: words in capitals, without punctuation. */
export interface ReplyText {
  readonly words: readonly string[];
  /** Words of a text of ours that stood quoted at the end (“Liked ‘Vigil: alert for …’”). */
  readonly quoted: readonly string[];
  /** Nothing was there to see, not even a mark or a picture. */
  readonly blank: boolean;
}

/** Every sign that phones put for an apostrophe. */
const APOSTROPHES = /['’‘‛`´ʼʹ′＇]/g;
const LINKS = /(?:https?:\/\/|www\.)\S*/giu;
/** How each of our own texts begins. */
const OUR_TEXT = /\bVIGIL(?: [\p{L}]{3,12})?[:,،]/u;
/** With fewer words behind it, “Vigil: …” is a person who addresses us. */
const SHORTEST_QUOTE = 6;

/**
 * Reads a text as people type it, whatever the phone: full-width and foreign digits, accents, curly quotes, hard
 * spaces, pictures, marks that cannot be seen. Takes time in proportion to its length and never throws.
 */
export function readReplyText(text: string): ReplyText {
  const visible = asciiDigits(plainLetters(text)).replace(LINKS, ' ').replace(APOSTROPHES, "'").toUpperCase();
  const words = wordsOf(visible);
  const quoteAt = visible.search(OUR_TEXT);
  const before = quoteAt < 0 ? words : wordsOf(visible.slice(0, quoteAt));
  const quoted = words.slice(before.length);
  const isQuote = quoteAt >= 0 && quoted.length > SHORTEST_QUOTE;
  return {
    words: isQuote ? before : words,
    quoted: isQuote ? quoted : [],
    blank: !/[^\s\p{C}\p{M}]/u.test(text),
  };
}

/** An apostrophe inside a word goes (CAN'T → CANT); anything else that is no letter or digit parts words. */
function wordsOf(text: string): string[] {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}
