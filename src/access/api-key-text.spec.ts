import { describe, expect, it } from '@jest/globals';
import { keyOf, newApiKey } from './api-key-text.js';

describe('the key in a header', () => {
  it('is read whatever the case of the scheme', () => {
    const key = newApiKey();
    expect(keyOf(`Bearer ${key}`)).toBe(key);
    expect(keyOf(` bearer  ${key} `)).toBe(key);
  });

  it.each([undefined, '', 'Bearer', 'vk_x', `Bearer ${'a'.repeat(46)}`, `Basic vk_${'a'.repeat(43)}`])(
    'is not in %p',
    (header) => {
      expect(keyOf(header)).toBeNull();
    },
  );

  it('is never the same twice', () => {
    expect(new Set(Array.from({ length: 1000 }, newApiKey)).size).toBe(1000);
  });
});
