import { describe, expect, it } from '@jest/globals';
import { isTimeZone } from './time-zone.js';

describe('a time zone', () => {
  it.each(['Europe/London', 'Europe/Belfast', 'UTC', 'Asia/Kolkata'])('is %s', (text) => {
    expect(isTimeZone(text)).toBe(true);
  });

  it.each(['BST', 'IST', 'PST', 'Europe/Leeds', '', 'London'])('is not %p', (text) => {
    expect(isTimeZone(text)).toBe(false);
  });
});
