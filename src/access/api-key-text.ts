import { newToken } from './secret-token.js';

const SHAPE = /^vk_[A-Za-z0-9_-]{43}$/;

/** `vk_` and 256 random bits; the prefix lets secret scanners find a key that was published by mistake. */
export function newApiKey(): string {
  return `vk_${newToken()}`;
}

/** The key of an Authorization header; null when there is no key in it. */
export function keyOf(authorization: string | undefined): string | null {
  const [scheme, key = '', ...more] = (authorization ?? '').trim().split(/ +/);
  return scheme?.toLowerCase() === 'bearer' && more.length === 0 && SHAPE.test(key) ? key : null;
}
