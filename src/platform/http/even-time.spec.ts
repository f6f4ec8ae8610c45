import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { EVEN_TIME, evenly } from './even-time.js';

/** A timer may be a little early by its own clock. */
const EARLY = 5;

describe('an answer at an even time', () => {
  it.each<[what: string, work: () => Promise<string>, said: string]>([
    ['known at once', () => Promise.resolve('found'), 'found'],
    ['known after a while', () => wait(60, 'found'), 'found'],
    ['that is a mistake', () => Promise.reject(new Error('broken')), 'broken'],
  ])('%s', async (_what, work, said) => {
    const started = performance.now();
    expect(await evenly(work).catch((error: unknown) => (error as Error).message)).toBe(said);
    expect(performance.now() - started).toBeGreaterThan(EVEN_TIME - EARLY);
  });
});
