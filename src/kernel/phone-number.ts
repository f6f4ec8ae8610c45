import parsePhoneNumber from 'libphonenumber-js/max';

declare const brand: unique symbol;
/** E.164: `+447700900123`. */
export type PhoneNumber = string & { readonly [brand]: 'phone' };

/** Ofcom keeps +447700900000 to +447700900999 back for drama; no library calls them valid. Checked November 2026. */
const DRAMA_MOBILE = /^\+447700900\d{3}$/;

/**
 * Reads a number as a person writes it (`07700 900123`, `+44 7700 900 123`); the United Kingdom where no country is
 * given. Returns null when it is no number that could be called. The drama range counts outside production only.
 */
export function parsePhone(text: string, options: { readonly allowDrama: boolean }): PhoneNumber | null {
  const parsed = parsePhoneNumber(text.trim(), { defaultCountry: 'GB', extract: false });
  if (parsed === undefined) return null;
  const e164: string = parsed.number;
  if (DRAMA_MOBILE.test(e164)) return options.allowDrama ? (e164 as PhoneNumber) : null;
  return parsed.isValid() ? (e164 as PhoneNumber) : null;
}

/**
 * A mobile number of the United Kingdom or its islands. Where anybody may have a number texted, only those are: a text
 * elsewhere can be sold by whoever owns the number (“artificially inflated traffic”).
 */
export function isUkMobile(number: PhoneNumber): boolean {
  if (DRAMA_MOBILE.test(number)) return true;
  const parsed = parsePhoneNumber(number);
  const type = parsed?.getType();
  return parsed?.countryCallingCode === '44' && (type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE');
}

/** `•••• 123`: enough for the owner to know it, too little to call it. */
export function maskPhone(number: PhoneNumber): string {
  return `•••• ${number.slice(-3)}`;
}

/** So much of a number tells country and range; more would begin to tell the person. */
const PREFIX_LENGTH = 7;
/** Digits that stay untold, however short the number: a hundred thousand numbers share a prefix. */
const UNTOLD = 5;

/** `+447700`: country and range of an E.164 number, never the whole of it. Null for what is none. */
export function prefixOf(number: string): string | null {
  if (!/^\+\d{7,15}$/.test(number)) return null;
  return number.slice(0, Math.min(PREFIX_LENGTH, number.length - UNTOLD));
}
