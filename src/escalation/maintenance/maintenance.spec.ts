import { describe, expect, it } from '@jest/globals';
import { holdOf, lookWhenHeld, whileHeld, whyNotUntil } from './maintenance.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const hours = (count: number): Date => new Date(NOW.getTime() + count * 3_600_000);

describe('maintenance mode', () => {
  it.each([
    [0.01, null],
    [24, null],
    [24.01, 'Give a time within 24 hours. It can be set again then.'],
    [0, 'Give a time to come.'],
    [-1, 'Give a time to come.'],
  ])('for %p hours', (count, problem) => {
    expect(whyNotUntil(hours(count), NOW)).toBe(problem);
  });

  it('looks again each minute, at its end if that is sooner, and never at once', () => {
    const seconds = (count: number): Date => new Date(NOW.getTime() + count * 1_000);
    expect(lookWhenHeld(hours(1), NOW)).toEqual(seconds(60));
    expect(lookWhenHeld(seconds(40), NOW)).toEqual(seconds(40));
    for (const until of [NOW, hours(-1)]) expect(lookWhenHeld(until, NOW)).toEqual(seconds(1));
  });

  it.each([
    ['a run that began before stands still from its beginning', -5, { from: hours(-1), until: hours(2) }],
    ['one that began in it, from its start', -0.5, { from: hours(-0.5), until: hours(2) }],
  ])('%s', (_what, startedAt, hold) => {
    expect(holdOf({ since: hours(-1), until: hours(2) }, hours(startedAt), NOW)).toEqual(hold);
  });

  it('an end that is late is now', () => {
    expect(holdOf({ since: hours(-3), until: hours(-1) }, hours(-2), NOW)).toEqual({ from: hours(-2), until: NOW });
  });

  it.each([
    [{ kind: 'start_step', round: 1, step: 1 }, 'running', 'wait'],
    [{ kind: 'exhausted' }, 'running', 'wait'],
    [{ kind: 'exhausted' }, 'exhausted', 'exhausted'],
    [{ kind: 'satisfied' }, 'running', 'satisfied'],
    [{ kind: 'stopped' }, 'stopped', 'stopped'],
  ] as const)('%p of a run that is %s is %s', (action, state, kind) => {
    expect(whileHeld(action, state, hours(1)).kind).toBe(kind);
  });
});
