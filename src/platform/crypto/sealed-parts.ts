import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** What is sealed at once: a row of this size is read and written in one go. */
export const PART_BYTES = 64 * 1024;

/** A key for one thing alone. Whoever deletes it has made the thing unreadable. */
export function newPartsKey(): Buffer {
  return randomBytes(32);
}

/**
 * Bytes in sealed parts. Each is bound to what it is a part of, to its number, and to whether it is the last, so that none
 * can be changed, left out, put elsewhere or added.
 */
export function sealParts(key: Buffer, name: string, bytes: Buffer): readonly Buffer[] {
  const count = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
  return Array.from({ length: count }, (_, number) => {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(boundTo(name, number, number === count - 1));
    const part = bytes.subarray(number * PART_BYTES, (number + 1) * PART_BYTES);
    return Buffer.concat([nonce, cipher.update(part), cipher.final(), cipher.getAuthTag()]);
  });
}

/** Null where a part is missing, was altered, moved or added, or the key is another. */
export function openParts(key: Buffer, name: string, parts: readonly Buffer[]): Buffer | null {
  if (parts.length === 0) return null;
  try {
    return Buffer.concat(
      parts.map((part, number) => openPart(key, part, boundTo(name, number, number === parts.length - 1))),
    );
  } catch {
    return null;
  }
}

function openPart(key: Buffer, part: Buffer, bound: Buffer): Buffer {
  const decipher = createDecipheriv(CIPHER, key, part.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(bound);
  decipher.setAuthTag(part.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(part.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
}

function boundTo(name: string, number: number, isLast: boolean): Buffer {
  return Buffer.from(JSON.stringify(['v1', name, number, isLast]), 'utf8');
}
