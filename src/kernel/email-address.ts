declare const brand: unique symbol;
/** Lower-cased, without a display name. */
export type EmailAddress = string & { readonly [brand]: 'email' };

/** One `@`, no white space or control character, a dotted domain; at most 254 characters (RFC 5321, 4.5.3.1). */
const SHAPE = /^[^\s@<>(),;:"\\[\]\p{Cc}]{1,64}@[^\s@<>(),;:"\\[\]\p{Cc}]+\.[^\s@<>(),;:"\\[\]\p{Cc}.]{2,}$/u;

/** Returns null when the text is no address that mail could be sent to. */
export function parseEmail(text: string): EmailAddress | null {
  const trimmed = text.trim().toLowerCase();
  return trimmed.length <= 254 && SHAPE.test(trimmed) ? (trimmed as EmailAddress) : null;
}

/** `j•••@example.org`. */
export function maskEmail(address: EmailAddress): string {
  const [local = '', domain = ''] = address.split('@');
  return `${local.slice(0, 1)}•••@${domain}`;
}
