import { AppError } from '../kernel/app-error.js';

/** Letters and digits that are not taken for one another on a small screen or over the phone: no O or 0, I, 1 or L, S or 5 … */
const ALPHABET = 'ACDEFHJKMNPRTVWXY34679';
const LENGTH = 4;
/** Bytes from here on are thrown away, so that every character is equally likely. */
const FAIR_BELOW = 256 - (256 % ALPHABET.length);

/** At least one letter and one digit, so that no code is a word. */
const SHAPE = new RegExp(`^(?=.*[A-Z])(?=.*[0-9])[${ALPHABET}]{${LENGTH}}$`);

/**
 * What somebody may mean when they type it: a time, a distance, an ordinal (`46TH`, `3DAY`, `346M`), a road (`A647`). Once its
 * alert is closed a code like that would be taken for words, and get no answer.
 */
const AMBIGUOUS = /^(?:\d+[A-Z]+|[AM]\d+)$/;

/**
 * How many codes are given out: 22⁴ of the alphabet, less 17⁴ of letters only, 5⁴ of digits only, those of digits and then
 * letters, and 2 × 5³ roads.
 */
export const ALERT_CODES = 22 ** 4 - 17 ** 4 - 5 ** 4 - (5 * 17 ** 3 + 5 ** 2 * 17 ** 2 + 5 ** 3 * 17) - 2 * 5 ** 3;

/**
 * A code for one alert, `K7M4`. Every free code is equally likely.
 *
 * `taken` are the codes of the same phone's alerts of the last 30 days. Throws AppError `alert_codes_exhausted` when
 * no code is left.
 */
export function makeAlertCode(randomBytes: (size: number) => Uint8Array, taken: ReadonlySet<string>): string {
  if (taken.size >= ALERT_CODES && [...taken].filter(isGivenOut).length >= ALERT_CODES) {
    throw new AppError({
      kind: 'unavailable',
      code: 'alert_codes_exhausted',
      message: 'Every code is in use for this phone. Close old alerts, or wait until they are 30 days old.',
    });
  }
  for (;;) {
    const code = fairCharacters(randomBytes);
    if (isGivenOut(code) && !taken.has(code)) return code;
  }
}

/** Whether the text could be a code of ours, in capitals. It says nothing about whether the code was ever given out. */
export function looksLikeCode(text: string): boolean {
  return SHAPE.test(text);
}

function isGivenOut(text: string): boolean {
  return looksLikeCode(text) && !AMBIGUOUS.test(text);
}

function fairCharacters(randomBytes: (size: number) => Uint8Array): string {
  let code = '';
  while (code.length < LENGTH) {
    for (const byte of randomBytes(LENGTH)) {
      if (byte < FAIR_BELOW && code.length < LENGTH) code += ALPHABET.charAt(byte % ALPHABET.length);
    }
  }
  return code;
}
