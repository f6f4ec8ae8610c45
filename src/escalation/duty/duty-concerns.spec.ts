import { describe, expect, it } from '@jest/globals';
import type { PageablePerson } from '../../directory/person.js';
import type { ContactMethodId, ResponderId } from '../../kernel/ids.js';
import { dutyConcerns } from './duty-concerns.js';

const now = new Date('2026-11-21T02:30:00Z');
const night = { from: new Date('2026-11-22T21:00:00Z'), to: new Date('2026-11-23T09:00:00Z') };

const ada = (change: Partial<PageablePerson> = {}): PageablePerson => ({
  ...{ id: 'ada' as ResponderId, name: 'Ada', regionCode: 'wales', language: 'en', status: 'active', roles: [] },
  ...{ rules: null, quietHours: null, maxAlertsPerWeek: null, leave: [], conflicts: [] },
  methods: [{ id: 'm' as ContactMethodId, channel: 'sms', verified: true, optedOut: false, failing: false }],
  ...change,
});

const quiet = (from: string, to: string) => ({ quietHours: { from, to, timeZone: 'Europe/London' } });

describe('before somebody is put on duty for a night', () => {
  it.each<[string, Partial<PageablePerson>, readonly string[]]>([
    ['nothing speaks against it', {}, []],
    ['they have paused', { status: 'paused' }, ['paused']],
    ['they have left', { status: 'left' }, ['left']],
    ['nothing reaches them', { methods: [] }, ['unreachable']],
    [
      'they are on leave for the end of it',
      {
        leave: [
          { from: night.to, to: night.to },
          { from: new Date(+night.to - 1), to: night.to },
        ],
      },
      ['on_leave'],
    ],
    ['their leave begins when it is over', { leave: [{ from: night.to, to: new Date(+night.to + 1) }] }, []],
    ['they are not to be disturbed then', quiet('23:00', '07:00'), ['quiet_hours']],
    ['they are not to be disturbed by day', quiet('10:00', '18:00'), []],
    ['they take two alerts a week', { maxAlertsPerWeek: 2 }, ['weekly_limit']],
  ])('%s', (_, change, concerns) => {
    expect(dutyConcerns(ada(change), night, { now, otherRota: false })).toEqual(concerns);
  });

  it('another rota has them', () => {
    expect(dutyConcerns(ada(), night, { now, otherRota: true })).toEqual(['other_rota']);
  });
});
