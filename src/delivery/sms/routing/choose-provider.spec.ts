import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plus, SECOND } from '../../../kernel/clock.js';
import type { Breaker, OpenBreaker } from './breaker.js';
import { type Candidate, chooseProvider } from './choose-provider.js';

const NOW = new Date('2026-11-21T02:30:00Z');
const open = (seconds: number): OpenBreaker => ({
  state: 'open',
  code: 'no_connection',
  openings: 1,
  openedAt: plus(NOW, -30 * SECOND),
  until: plus(NOW, seconds * SECOND),
});
const one = (provider: string, breaker: Breaker = null, pausedSeconds?: number): Candidate => ({
  provider,
  breaker,
  pausedUntil: pausedSeconds === undefined ? null : plus(NOW, pausedSeconds * SECOND),
});

describe('a text goes', () => {
  it.each<[string, readonly Candidate[], string | null, string]>([
    ['by the first', [one('a'), one('b')], null, 'a'],
    ['by the second while the first is open', [one('a', open(10)), one('b')], null, 'b'],
    ['by the first again, as a probe', [one('a', open(0)), one('b')], null, 'a probe'],
    ['by the other when the first would not take it', [one('a'), one('b')], 'a', 'b'],
    ['by the first when the second would not take it', [one('a'), one('b')], 'b', 'a'],
    ['not as a probe to the one that just failed', [one('a', open(0)), one('b')], 'a', 'b'],
    ['by the second while the first wants a pause', [one('a', null, 30), one('b')], null, 'b'],
    ['by the first when its pause is over', [one('a', null, 0), one('b')], null, 'a'],
    ['by the one there is, though it failed', [one('a')], 'a', 'a'],
    ['by the one there is, though it is open', [one('a', open(10))], null, 'a'],
    ['by the first when both are open', [one('a', open(10)), one('b', open(10))], null, 'a'],
    ['by the second as a probe when both are open', [one('a', open(10)), one('b', open(0))], null, 'b probe'],
    ['by one that is open rather than one that wants a pause', [one('a', null, 30), one('b', open(9))], null, 'b'],
    ['after the shorter pause', [one('a', null, 30), one('b', null, 20)], null, 'b'],
  ])('%s', (_what, candidates, failedBy, expected) => {
    const { provider, probe } = chooseProvider(candidates, failedBy, NOW);
    expect(probe ? `${provider} probe` : provider).toBe(expected);
  });

  it('laws: always by one of them, by a good one where there is one, and a probe only where something is open', () => {
    const candidate = fc.record({
      breaker: fc.option(fc.integer({ min: -60, max: 60 }).map(open)),
      paused: fc.option(fc.integer({ min: -60, max: 60 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(candidate, { minLength: 1, maxLength: 3 }), fc.option(fc.nat(2)), (list, failed) => {
        const candidates = list.map(({ breaker, paused }, index) => one(String(index), breaker, paused));
        const choice = chooseProvider(candidates, failed === null ? null : String(failed), NOW);
        const chosen = candidates.find(({ provider }) => provider === choice.provider);
        const isFree = (each: Candidate) => each.pausedUntil === null || each.pausedUntil <= NOW;
        expect(chosen).toBeDefined();
        expect(choice.probe).toBe(chosen?.breaker != null && chosen.breaker.until <= NOW && isFree(chosen));
        const good = candidates.filter((each) => each.breaker === null && isFree(each));
        if (good.length > 0) expect(good.includes(chosen as Candidate) || choice.probe).toBe(true);
      }),
    );
  });
});
