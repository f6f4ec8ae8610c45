import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Compares secrets without telling by the time it takes where they differ. Text and bytes of any length; different
 * lengths are simply different.
 */
export function sameBytes(one: string | Uint8Array, other: string | Uint8Array): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(value: string | Uint8Array): Buffer {
  return createHash('sha256').update(value).digest();
}
