import { parseEmail } from '../../../kernel/email-address.js';
import { parsePhone } from '../../../kernel/phone-number.js';
import { REGIONS } from '../../../directory/region-register.js';

/** A search as it was typed, before anybody was looked up. */
export interface ReadSearch {
  readonly words: string;
  readonly regionCodes: readonly string[];
  /** A whole number or address: found by its hash. */
  readonly address: string | null;
  readonly lastDigits: string | null;
}

/** As many digits as a masked number shows. */
const SHOWN_DIGITS = 3;

/** What one field may mean: a name, a group, a region, a number, an address, or the end of a number. */
export function readPeopleSearch(typed: string, options: { readonly allowDrama: boolean }): ReadSearch {
  const text = typed.trim().replaceAll(/\s+/gu, ' ');
  const digits = text.replaceAll(/[\s•]/gu, '');
  const address = parseEmail(text) ?? (/\d{7}/u.test(digits) ? parsePhone(text, options) : null);
  const isEnd = /^\d{2,6}$/u.test(digits);
  const small = text.toLowerCase();
  const regions = REGIONS.filter(({ label }) => small.length > 2 && label.en.toLowerCase().includes(small));
  return {
    words: address === null ? text : '',
    regionCodes: regions.map(({ code }) => code),
    address,
    lastDigits: isEnd ? digits.slice(-SHOWN_DIGITS) : null,
  };
}
