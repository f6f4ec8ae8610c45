import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wrapText } from './wrap-text.js';

describe('the plain part of an e-mail', () => {
  it('breaks at spaces', () => {
    expect(wrapText('Read and answer on your own page', 12)).toBe('Read and\nanswer on\nyour own\npage');
  });

  it('never breaks a link', () => {
    const link = `https://vigil.example/r/${'x'.repeat(80)}`;
    expect(wrapText(`See ${link} now`)).toBe(`See\n${link}\nnow`);
  });

  it('has lines of at most 72 characters, and loses no word', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 30 }).map((word) => word.replace(/\s/g, 'x')));
    fc.assert(
      fc.property(words, (list) => {
        const wrapped = wrapText(list.join(' '));
        for (const line of wrapped.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(72);
        expect(wrapped.replaceAll('\n', ' ')).toBe(list.join(' '));
      }),
    );
  });
});
