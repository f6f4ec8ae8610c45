import { describe, expect, it } from '@jest/globals';
import type { ResponderId } from '../kernel/ids.js';
import { dutyUntil } from './duty-end.js';
import type { Rota, RotaOverride } from './duty-plan.js';

const [ann, bea] = ['ann', 'bea'] as readonly string[] as [ResponderId, ResponderId];
const london = (rotation: Rota['rotation']): Rota => ({ timeZone: 'Europe/London', rotation });
const DAILY = london({ kind: 'daily', handoverAt: '08:00', participantIds: [ann, bea], startsOn: '2026-11-01' });
const WEEKLY = london({
  kind: 'weekly',
  handoverAt: { weekday: 1, time: '09:30' },
  participantIds: [ann, bea],
  startsOn: '2026-11-02',
});

function until(rota: Rota, at: string, person: ResponderId, overrides: readonly RotaOverride[] = []): string | null {
  return dutyUntil({ rota, overrides, schedules: [], swaps: [], absences: [] }, person, new Date(at));
}

describe('the end of a duty', () => {
  it('is the hand-over, on the clock of the rota', () => {
    // The third hand-over since the 1st was on the 3rd at 08:00.
    expect([ann, bea].map((person) => until(DAILY, '2026-11-03T22:00Z', person))).toContain('08:00');
    const summer = { ...DAILY, rotation: { ...DAILY.rotation, participantIds: [ann, bea], startsOn: '2026-06-01' } };
    expect([ann, bea].map((person) => until(summer as Rota, '2026-06-03T22:00Z', person))).toContain('08:00');
  });

  it('is not known for who is not on duty', () => {
    const both = [ann, bea].map((person) => until(DAILY, '2026-11-03T22:00Z', person));
    expect(both).toContain(null);
  });

  it('is no time of day where it is further than a day away, and one on the last day', () => {
    const person = [ann, bea].find((one) => until(WEEKLY, '2026-11-09T09:00Z', one) !== null);
    expect(person).toBeDefined();
    expect(until(WEEKLY, '2026-11-04T12:00Z', person ?? ann)).toBeNull();
    expect(until(WEEKLY, '2026-11-09T09:00Z', person ?? ann)).toBe('09:30');
  });

  it('does not end when somebody joins or leaves beside it', () => {
    const person = [ann, bea].find((one) => until(DAILY, '2026-11-03T22:00Z', one) !== null) ?? ann;
    const added: RotaOverride = {
      from: new Date('2026-11-03T23:00Z'),
      to: new Date('2026-11-04T01:00Z'),
      kind: 'add',
      responderId: 'cat' as ResponderId,
      insteadOfId: null,
    };
    expect(until(DAILY, '2026-11-03T22:00Z', person, [added])).toBe('08:00');
    const relieved: RotaOverride = { ...added, kind: 'replace', insteadOfId: person };
    expect(until(DAILY, '2026-11-03T22:00Z', person, [relieved])).toBe('23:00');
    expect(until(DAILY, '2026-11-03T23:30Z', 'cat' as ResponderId, [relieved])).toBe('01:00');
  });

  it('without anybody to hand over to is no time of day', () => {
    const alone = london({ ...DAILY.rotation, participantIds: [ann] });
    expect(until(alone, '2026-11-03T22:00Z', ann)).toBeNull();
  });
});
