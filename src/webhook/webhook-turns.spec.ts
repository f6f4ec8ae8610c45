import { describe, expect, it } from '@jest/globals';
import { RetryLater } from '../platform/queue/job.js';
import { MOST_AT_ONCE, WebhookTurns } from './webhook-turns.js';

describe('tries to one webhook', () => {
  function setUp() {
    const time = { now: 0 };
    const turns = new WebhookTurns(() => time.now);
    const take = (id: string) => {
      const turn = turns.begin();
      turn.take(id);
      return turn;
    };
    /** How long it is sent away; 0: it has a place. */
    const waits = (id: string): number => {
      try {
        take(id);
        return 0;
      } catch (error) {
        if (error instanceof RetryLater) return error.milliseconds;
        throw error;
      }
    };
    return { time, turns, take, waits };
  }
  const fill = (take: (id: string) => { end: () => void }, id: string) =>
    Array.from({ length: MOST_AT_ONCE }, () => take(id));

  it('have a few places, and take none of another', () => {
    const { take, waits } = setUp();
    fill(take, 'slow');
    expect(waits('slow')).toBeGreaterThan(0);
    expect(waits('other')).toBe(0);
  });

  it('have a place again when one is over, however it ended, and however often that is said', () => {
    const { take, waits } = setUp();
    const [first] = fill(take, 'slow');
    first?.end();
    first?.end();
    expect(waits('slow')).toBe(0);
    expect(waits('slow')).toBeGreaterThan(0);
  });

  it('take one place though the transaction is run twice', () => {
    const { turns, take, waits } = setUp();
    const turn = turns.begin();
    turn.take('slow');
    turn.take('slow');
    for (let more = 1; more < MOST_AT_ONCE; more += 1) take('slow');
    turn.end();
    expect(waits('slow')).toBe(0);
  });

  it('come back one after the other, the further apart the slower it is, and within half a minute', () => {
    const { time, take, waits } = setUp();
    const begun = fill(take, 'slow');
    time.now = 10_000;
    for (const each of begun.slice(0, 1)) each.end();
    take('slow');
    const found = Array.from({ length: 30 }, () => waits('slow'));
    expect(found[0]).toBeGreaterThan(2_000);
    expect((found[1] ?? 0) - (found[0] ?? 0)).toBeCloseTo(10_000 / MOST_AT_ONCE, 0);
    expect(Math.max(...found)).toBe(30_000);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  });

  it('begin anew with a webhook that was idle', () => {
    const { time, take, waits } = setUp();
    const begun = fill(take, 'slow');
    time.now = 40_000;
    for (const each of begun) each.end();
    fill(take, 'slow');
    expect(waits('slow')).toBeLessThan(100);
  });
});
