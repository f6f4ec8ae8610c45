import { describe, expect, it } from '@jest/globals';
import { tonight } from './tonight.js';

describe('tonight', () => {
  it.each([
    ['at noon in winter', '2026-11-23T12:00:00Z', '2026-11-23T22:00:00Z'],
    ['at noon in summer', '2026-07-23T12:00:00Z', '2026-07-23T21:00:00Z'],
    ['in the evening: now', '2026-11-23T22:30:00Z', '2026-11-23T22:30:00Z'],
    ['before the morning: now', '2026-11-23T05:59:00Z', '2026-11-23T05:59:00Z'],
    ['from six on: the coming one', '2026-11-23T06:00:00Z', '2026-11-23T22:00:00Z'],
    ['on the day on which summer time ends', '2026-10-25T08:00:00Z', '2026-10-25T22:00:00Z'],
  ])('%s', (_, now, then) => {
    expect(tonight(new Date(now))).toEqual(new Date(then));
  });
});
