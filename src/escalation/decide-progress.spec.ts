import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AlertId, ResponderId } from '../kernel/ids.js';
import { decideProgress, type ProgressAlert, withProgress } from './decide-progress.js';
import { ALERT_STATUSES, ANSWERS, helps, standingsOf } from './standing.js';

const NOON = Date.UTC(2026, 10, 21, 12);
const at = (seconds: number): Date => new Date(NOON + seconds * 1_000);
const REMINDER = { reminderSeconds: 600 };

/** Said yes a second after noon, and nothing since. */
function coming(changes: Partial<ProgressAlert> = {}): ProgressAlert {
  return {
    id: 'a1' as AlertId,
    responderId: 'ann' as ResponderId,
    round: 1,
    step: 1,
    askedAt: at(0),
    status: 'answered',
    answer: 'attending',
    answeredAt: at(1),
    roles: ['local'],
    remindedAt: null,
    progressAt: null,
    ...changes,
  };
}

const nothing = { remind: [], lapse: [], lookAt: null };

describe('somebody who said yes and went silent', () => {
  it.each([
    ['is left alone until the time is up', coming(), 600.999, { ...nothing, lookAt: at(601) }],
    ['is asked then', coming(), 601, { remind: ['a1'], lapse: [], lookAt: at(1_201) }],
    ['is asked late when the look comes late', coming(), 5_000, { remind: ['a1'], lapse: [], lookAt: at(5_600) }],
    ['has as long again after it', coming({ remindedAt: at(700) }), 1_299, { ...nothing, lookAt: at(1_300) }],
    ['then counts as not coming', coming({ remindedAt: at(700) }), 1_300, { ...nothing, lapse: ['a1'] }],
    ['is not asked again after word from them', coming({ progressAt: at(30) }), 9_000, nothing],
    ['is kept after word in answer', coming({ remindedAt: at(700), progressAt: at(710) }), 9_000, nothing],
    ['who helps from a distance is not asked', coming({ answer: 'remote' }), 9_000, nothing],
    ['who took it back is not asked', coming({ answer: 'cannot' }), 9_000, nothing],
  ])('%s', (_what, alert, now, decided) => {
    expect(decideProgress(REMINDER, [alert], at(now))).toEqual(decided);
  });

  it('is looked at again when the first of two is due', () => {
    const bob = coming({ id: 'b1' as AlertId, responderId: 'bob' as ResponderId, answeredAt: at(100) });
    expect(decideProgress(REMINDER, [coming(), bob], at(200)).lookAt).toEqual(at(601));
  });

  it.each([
    ['was asked: stands as coming, and as asked', { ...nothing, remind: ['a1'] }, coming({ remindedAt: at(601) })],
    [
      'counts as not coming: stands as somebody who cannot be reached, without an answer',
      { ...nothing, lapse: ['a1'] },
      coming({ status: 'unreachable', answer: null, answeredAt: null }),
    ],
    ['was left alone: stands as before', nothing, coming()],
  ])('and %s', (_what, decided, after) => {
    const progress = decided as unknown as Parameters<typeof withProgress>[1];
    expect(withProgress(coming(), progress, at(601))).toEqual(after);
  });

  it('is never asked where the policy says nothing of it', () => {
    expect(decideProgress({}, [coming()], at(99_999))).toEqual(nothing);
  });

  it('is judged by the last word, whichever of two alerts it stands on', () => {
    const again = coming({ id: 'a2' as AlertId, round: 2, answeredAt: at(300), progressAt: at(310) });
    expect(decideProgress(REMINDER, [coming(), again], at(9_000))).toEqual(nothing);
  });
});

const moment = fc.integer({ min: 0, max: 4_000 }).map(at);
const maybe = fc.option(moment, { nil: null });
const alert: fc.Arbitrary<ProgressAlert> = fc.record({
  id: fc.uuid().map((id) => id as AlertId),
  responderId: fc.constantFrom('ann', 'bob', 'cas').map((id) => id as ResponderId),
  round: fc.integer({ min: 1, max: 2 }),
  step: fc.integer({ min: 1, max: 3 }),
  askedAt: moment,
  status: fc.constantFrom(...ALERT_STATUSES),
  answer: fc.option(fc.constantFrom(...ANSWERS), { nil: null }),
  answeredAt: maybe,
  roles: fc.constant(['local' as const]),
  remindedAt: maybe,
  progressAt: maybe,
});
const alerts = fc.array(alert, { maxLength: 6 });
const policy = fc.record({ reminderSeconds: fc.integer({ min: 1, max: 2_000 }) });

describe('whatever happened', () => {
  it('only those are asked or given up who count as coming, and no one both', () => {
    fc.assert(
      fc.property(policy, alerts, moment, (times, all, now) => {
        const { remind, lapse } = decideProgress(times, all, now);
        const helping = [...standingsOf(all).values()].filter(helps).map(({ id }) => id);
        expect(helping).toEqual(expect.arrayContaining([...remind, ...lapse]));
        expect(new Set([...remind, ...lapse]).size).toBe(remind.length + lapse.length);
      }),
    );
  });

  it('the next look lies ahead, and nothing is due before it', () => {
    fc.assert(
      fc.property(policy, alerts, moment, (times, all, now) => {
        const { remind, lapse, lookAt } = decideProgress(times, all, now);
        const done = all.flatMap((each) => {
          if (lapse.includes(each.id)) return [{ ...each, status: 'unreachable' as const, answer: null }];
          return [remind.includes(each.id) ? { ...each, remindedAt: now } : each];
        });
        if (lookAt !== null) expect(lookAt > now).toBe(true);
        const just = lookAt === null ? at(99_999) : new Date(lookAt.getTime() - 1);
        const { remind: early, lapse: earlyLapse } = decideProgress(times, done, just);
        if (lapse.length === 0) expect([...early, ...earlyLapse]).toEqual([]);
      }),
    );
  });

  it('who gives no word is asked exactly once, and given up no sooner than twice the time', () => {
    fc.assert(
      fc.property(
        policy,
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 40, maxLength: 40 }),
        (times, looks) => {
          let person = coming();
          let now = at(1);
          const asked: Date[] = [];
          for (const seconds of looks) {
            now = new Date(now.getTime() + seconds * 1_000);
            const { remind, lapse } = decideProgress(times, [person], now);
            if (remind.length > 0) {
              asked.push(now);
              person = { ...person, remindedAt: now };
            }
            if (lapse.length > 0) {
              expect(now.getTime() - at(1).getTime()).toBeGreaterThanOrEqual(2 * times.reminderSeconds * 1_000);
              expect(asked).toHaveLength(1);
              person = { ...person, status: 'unreachable', answer: null, answeredAt: null };
            }
          }
          expect(asked.length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
