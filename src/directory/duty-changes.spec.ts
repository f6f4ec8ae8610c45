import { describe, expect, it } from '@jest/globals';
import type { ResponderId } from '../kernel/ids.js';
import type { Absence, DutyPlan, Layer, Rotation } from './duty-plan.js';
import { missingOnLeave, onDuty } from './duty-rota.js';

/** Ann, Bob and Cai take turns by the day, from nine to nine; Ann begins on Monday 2 March 2026. */
const id = (name: string): ResponderId => name as ResponderId;
const inTurn = (...names: readonly string[]): Rotation => {
  return { kind: 'daily', handoverAt: '09:00', participantIds: names.map(id), startsOn: '2026-03-02' };
};
const layer = (rotation: Rotation, hours: Layer['hours'] = null): Layer => ({ name: null, rotation, hours });
const march = (from: string, to: string) => ({
  from: new Date(`2026-03-${from.replace(' ', 'T')}:00Z`),
  to: new Date(`2026-03-${to.replace(' ', 'T')}:00Z`),
});
const away = (name: string, kind: Absence['kind'], from: string, to: string): Absence => {
  return { ...march(from, to), kind, responderId: id(name) };
};

function plan(more: Partial<DutyPlan> & { readonly layers?: readonly Layer[] } = {}): DutyPlan {
  const { layers = [], ...rest } = more;
  const rota = { timeZone: 'Europe/London', rotation: inTurn('ann', 'bob', 'cai'), layers };
  return { rota, overrides: [], schedules: [], swaps: [], absences: [], ...rest };
}
const at = (time: string): Date => march(time, time).from;

type Line = readonly [string, DutyPlan, string, readonly string[]];

const SECOND = layer(inTurn('dee', 'eve'));
const NIGHTS = layer(inTurn('dee', 'eve'), { from: '22:00', to: '08:00', weekdays: null });
const FRIDAY_NIGHTS = layer(inTurn('dee'), { from: '22:00', to: '08:00', weekdays: [5] });

describe('layers', () => {
  it.each<Line>([
    ['hold at the same time', plan({ layers: [SECOND] }), '03 12:00', ['bob', 'eve']],
    ['hand over each by itself', plan({ layers: [SECOND] }), '04 12:00', ['cai', 'dee']],
    ['count somebody in both once', plan({ layers: [layer(inTurn('bob'))] }), '02 12:00', ['ann', 'bob']],
    ['of the night begin at ten', plan({ layers: [NIGHTS] }), '03 22:00', ['bob', 'eve']],
    ['of the night are not there a minute before', plan({ layers: [NIGHTS] }), '03 21:59', ['bob']],
    ['of the night last past midnight', plan({ layers: [NIGHTS] }), '04 07:59', ['bob', 'eve']],
    ['of the night end at eight', plan({ layers: [NIGHTS] }), '04 08:00', ['bob']],
    ['of Friday night last into Saturday', plan({ layers: [FRIDAY_NIGHTS] }), '07 07:00', ['bob', 'dee']],
    ['of Friday night are not there on Saturday night', plan({ layers: [FRIDAY_NIGHTS] }), '07 23:00', ['cai']],
  ])('%s', (_what, theirs, time, who) => {
    expect(onDuty(theirs, at(time)).responderIds).toEqual(who);
  });

  it('say when their hours begin and end', () => {
    expect(onDuty(plan({ layers: [NIGHTS] }), at('03 12:00')).until).toEqual(at('03 22:00'));
    expect(onDuty(plan({ layers: [NIGHTS] }), at('03 23:00')).until).toEqual(at('04 08:00'));
  });
});

describe('63: a temporary schedule', () => {
  const shifts = [{ ...march('03 12:00', '03 18:00'), responderId: id('fay') }];
  const schedules = [{ ...march('03 10:00', '05 10:00'), layers: [layer(inTurn('gus', 'hal'))], shifts }];
  const theirs = plan({ layers: [SECOND], schedules });
  it.each<Line>([
    ['does not change the time before', theirs, '03 09:59', ['bob', 'eve']],
    ['takes the place of every layer', theirs, '03 10:00', ['hal']],
    ['has shifts by name beside its rotation', theirs, '03 12:00', ['hal', 'fay']],
    ['hands over as it says', theirs, '04 09:00', ['gus']],
    ['holds until its last moment', theirs, '05 09:59', ['hal']],
    ['gives the rota back, where it would be without it', theirs, '05 10:00', ['ann', 'eve']],
  ])('%s', (_what, plans, time, who) => {
    expect(onDuty(plans, at(time)).responderIds).toEqual(who);
  });
});

describe('64: a swap that was taken', () => {
  const swap = { ...march('03 09:00', '04 09:00'), responderId: id('bob'), takenById: id('dee') };
  const swaps = [swap];
  const longer = { ...swap, ...march('02 09:00', '04 12:00') };
  const override = { ...march('03 12:00', '03 14:00'), kind: 'replace' as const };
  const later = plan({ swaps, overrides: [{ ...override, responderId: id('eve'), insteadOfId: id('dee') }] });
  it.each<Line>([
    ['puts the colleague in the place of who asked', plan({ swaps }), '03 12:00', ['dee']],
    ['ends when it ends', plan({ swaps }), '04 09:00', ['cai']],
    ['goes with the place, not with the day', plan({ swaps: [longer] }), '02 12:00', ['ann']],
    ['can be changed by a coordinator after all', later, '03 12:00', ['eve']],
  ])('%s', (_what, theirs, time, who) => {
    expect(onDuty(theirs, at(time)).responderIds).toEqual(who);
  });
});

describe('who is away', () => {
  const add = { ...march('03 08:00', '03 20:00'), kind: 'add' as const, insteadOfId: null };
  const byName = (absences: readonly Absence[]) => plan({ overrides: [{ ...add, responderId: id('dee') }], absences });
  it.each<Line>([
    [
      'on leave is passed over',
      plan({ absences: [away('bob', 'leave', '03 00:00', '05 00:00')] }),
      '03 12:00',
      ['cai'],
    ],
    [
      'on leave has the rest of the turn when they are back',
      plan({ absences: [away('bob', 'leave', '03 00:00', '03 15:00')] }),
      '03 15:00',
      ['bob'],
    ],
    [
      'leaves the turn to the next but one if need be',
      plan({ absences: ['bob', 'cai'].map((who) => away(who, 'leave', '03 00:00', '05 00:00')) }),
      '03 12:00',
      ['ann'],
    ],
    [
      'together with everybody leaves a gap',
      plan({ absences: ['ann', 'bob', 'cai'].map((who) => away(who, 'leave', '03 00:00', '05 00:00')) }),
      '03 12:00',
      [],
    ],
    [
      'on a bank holiday is passed over',
      plan({ absences: [away('bob', 'bank_holiday', '03 00:00', '04 00:00')] }),
      '03 12:00',
      ['cai'],
    ],
    [
      'on a bank holiday can be put on duty by name',
      byName([away('dee', 'bank_holiday', '03 00:00', '04 00:00')]),
      '03 12:00',
      ['bob', 'dee'],
    ],
    ['on leave cannot', byName([away('dee', 'leave', '03 00:00', '04 00:00')]), '03 12:00', ['bob']],
  ])('%s', (_what, theirs, time, who) => {
    expect(onDuty(theirs, at(time)).responderIds).toEqual(who);
  });

  it('on leave is known to be missing, where it would be their turn', () => {
    const absences = ['ann', 'bob'].map((who) => away(who, 'leave', '03 00:00', '05 00:00'));
    expect(missingOnLeave(plan({ absences }), at('03 12:00'))).toEqual(['bob']);
  });
});
