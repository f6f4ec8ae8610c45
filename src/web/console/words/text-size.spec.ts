import { describe, expect, it } from '@jest/globals';
import { textSize } from './text-size.js';

describe('how long a text is', () => {
  it.each([
    ['Vigil: alert for London.', '24 of 160'],
    ['تنبيه', '5 of 134, as one text'],
    ['ت'.repeat(120), '120 of 134, as two texts'],
  ])('%p is %p', (text, expected) => {
    expect(textSize(text)).toBe(expected);
  });
});
