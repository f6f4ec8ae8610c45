import { describe, expect, it } from '@jest/globals';
import { backoff } from './run-job.service.js';

describe('the wait before another try', () => {
  it.each([
    [1, 1_000],
    [2, 2_000],
    [5, 16_000],
    [20, 300_000],
  ])('after try %i is %i ms, give or take a quarter', (attempt, expected) => {
    expect(backoff(1_000, attempt, () => 0.5)).toBe(expected);
    expect(backoff(1_000, attempt, () => 0)).toBe(expected * 0.75);
    expect(backoff(1_000, attempt, () => 1)).toBe(expected * 1.25);
  });
});
