/** Repeatable dice: the same seed gives the same submissions on every machine (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  one<T>(of: readonly T[]): T {
    const chosen = of[this.below(of.length)];
    if (chosen === undefined) throw new Error('There is nothing to choose from.');
    return chosen;
  }
}

/** Stand around everything hostile, so that it is found again wherever it comes out. */
const BEGINS = 'zq.vb.qz';
const ENDS = 'zq.ve.qz';

const PIECES: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '</textarea><svg onload=alert(1)>',
  '</title><meta http-equiv="refresh" content="0;url=//evil.example">',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>',
  'javascript:alert(1)',
  'data:text/html,<b>',
  '&lt;b&gt;',
  '&#60;',
  '&',
  '&amp;amp;',
  '\\u003cb\\u003e',
  "'; DROP TABLE report; --",
  "1' OR '1'='1",
  '$1',
  '%s%n%x',
  '{{7*7}}',
  '${7*7}',
  '#{7*7}',
  '<%= 7 %>',
  '{name, select, other {}}',
  '{',
  '}',
  '../../../../etc/passwd',
  '%2e%2e%2f',
  '%00',
  '%',
  '%zz',
  '\r\nSet-Cookie: a=b',
  '\nBcc: all@example.org\n',
  '\u0000',
  '\u0001\u001b[31m',
  '\u0085\u2028\u2029',
  '\u202e\u2066\u200f',
  '\ufeff',
  '\ufffe\uffff',
  '\ud800',
  '\udc00',
  '\ud83d',
  'e\u0301'.repeat(40),
  'Z\u0351\u0348'.repeat(40),
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u0130\u0131\u1e9e\ufb01',
  '一',
  '۱۴',
  '٣',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-0',
  '1e400',
  '9'.repeat(400),
  '0x41',
  'true',
  '2026-02-30',
  '99:99',
  '31/31/9999',
  '-1',
  '1970-01-01T00:00:00Z',
  '=HYPERLINK("//evil.example")',
  '@SUM(1)',
  '+44',
  'STOP',
  ' ',
  '\t',
  '',
  'a'.repeat(5_000),
  '<'.repeat(1_000),
  '"'.repeat(1_000),
  '𝔞'.repeat(1_500),
];

/** Something that nobody types in good faith, between its two marks. */
export function hostileText(dice: Dice): string {
  const pieces = Array.from({ length: 1 + dice.below(3) }, () => dice.one(PIECES));
  return `${BEGINS}${pieces.join(dice.one(['', ' ', '\n', '\u0000']))}${ENDS}`;
}

/**
 * What of it stands in the markup with a byte that could end a text or an attribute: each `<` and `"` has to be an entity,
 * and each `&` has to begin one.
 */
export function unescaped(html: string): readonly string[] {
  return html
    .split(BEGINS)
    .slice(1)
    .map((rest) => rest.split(ENDS)[0] ?? '')
    .filter((text) => /[<"]|&(?!(?:amp|lt|gt|quot|#\d{1,7}|#x[\da-f]{1,6});)/iu.test(text));
}

/** Whether any of it stands there, escaped or not. */
export function holdsHostile(text: string): boolean {
  return text.includes(BEGINS);
}
