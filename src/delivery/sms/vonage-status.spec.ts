import { describe, expect, it } from '@jest/globals';
import { vonageStatusOf } from './vonage-status.js';

describe('a word of the second provider', () => {
  it.each([
    ['accepted', 'handed_off'],
    ['buffered', 'handed_off'],
    ['submitted', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
    ['rejected', 'undelivered'],
    ['undeliverable', 'undelivered'],
    ['failed', 'undelivered'],
    ['expired', 'undelivered'],
    ['deleted', 'undelivered'],
    ['unheard of', null],
    ['toString', null],
  ])('%s means %s', (word, status) => {
    expect(vonageStatusOf(word)).toBe(status);
  });
});
