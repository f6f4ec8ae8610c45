/**
 * What may stand in free text by accident and must not reach a log: addresses, numbers, credentials, signed links.
 * A last net below the rule that nobody puts personal data into a message.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/:\/\/[^\s/@]+@/g, '://[credentials]@'],
  [/\b(https?:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi, '$1?[query]'],
  [/(\/[\w%./~-]*)\?[\w%.-]+=[^\s"'<>]*/g, '$1?[query]'],
  [/(\/(?:r|rota|receipt|set-up|sign-in|unsubscribe)\/)[\w.~%-]{6,}/g, '$1[token]'],
  [/[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[^\s@<>"'(),;:]+/g, '[email]'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 [token]'],
  [/\bv\d\.[0-9a-f]{8}\.[\w-]+/g, '[sealed]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[token]'],
  [/(?<![\w+-])\+\d[\d\s().-]{6,18}\d(?!\w)/g, '[phone]'],
  [/(?<![\w.-])0\d{2,4}[\s-]?\d{3}[\s-]?\d{3,4}(?![\w-])/g, '[phone]'],
];

/** Longest text that is kept: an error with the places of its causes. */
const MAX_LENGTH = 6_000;

export function scrub(text: string): string {
  const scrubbed = RULES.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);
  return scrubbed.length > MAX_LENGTH ? `${scrubbed.slice(0, MAX_LENGTH)}…` : scrubbed;
}
