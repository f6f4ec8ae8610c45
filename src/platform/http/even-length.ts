import { randomBytes } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';

/** Bytes of an answer of the open pages, head and body together: whatever is not larger is as long as this. */
export const EVEN_BYTES = 16 * 1024;
/** And what is, is longer by a multiple of this. */
export const EVEN_STEP = 4 * 1024;

const OPENING = '<!--';
const CLOSING = '-->';

/** Of base64, which has no hyphen that could end the remark. */
const LETTERS = randomBytes(EVEN_BYTES).toString('base64');

/**
 * A page with a remark after its end that makes it as long as others: whoever watches an encrypted line sees lengths.
 * The remark is of letters drawn at the start of the process, so that it stays long where somebody on the way packs the page,
 * and the same page is the same bytes.
 */
export function evenBody(html: string, headers: OutgoingHttpHeaders): string {
  const bytes = Buffer.byteLength(html) + headBytes(headers) + OPENING.length + CLOSING.length;
  return `${html}${OPENING}${LETTERS.slice(0, evenLength(bytes) - bytes)}${CLOSING}`;
}

export function evenLength(bytes: number): number {
  return Math.max(EVEN_BYTES, Math.ceil(bytes / EVEN_STEP) * EVEN_STEP);
}

/** Of what differs from answer to answer; what each has alike does not matter. */
export function headBytes(headers: OutgoingHttpHeaders): number {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((each) => `${name}: ${String(each)}\r\n`),
  );
  return Buffer.byteLength(lines.join(''));
}
