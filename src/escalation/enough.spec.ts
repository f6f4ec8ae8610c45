import { describe, expect, it } from '@jest/globals';
import type { AlikePeople } from '../directory/crowd.repository.js';
import type { ResponderId } from '../kernel/ids.js';
import { type CrowdAt, type Enough, enoughOf } from './enough.js';
import type { Policy, PolicyStep, Target } from './policy.js';

/** Ten in the evening in London. */
const EVENING = new Date('2026-11-23T22:00:00Z');
const SMS = { id: 'm', channel: 'sms', verified: true, optedOut: false, failing: false } as AlikePeople['methods'][0];

function people(count: number, more: Partial<AlikePeople> = {}): AlikePeople {
  const ids = Array.from({ length: count }, (_, at) => `${more.regionCode ?? 'wales'}-${String(at)}` as ResponderId);
  const usual = { regionCode: 'wales', status: 'active', roles: ['local'], rules: null, quietHours: null } as const;
  return { ...usual, maxAlertsPerWeek: null, methods: [SMS], ids, ...more };
}

const beside = people(5, { regionCode: 'london' });

/** `region`: these; `neighbours`: five from London. */
function crowd(here: readonly AlikePeople[], asked: Readonly<Record<string, number>> = {}): CrowdAt {
  const of = ({ type }: Target): readonly AlikePeople[] =>
    type === 'region' ? here : type === 'neighbours' ? [beside] : [];
  return { at: EVENING, of, alertsInSevenDays: (id) => asked[id] ?? 0 };
}

const step = (type: 'region' | 'neighbours', more: Partial<PolicyStep> = {}): PolicyStep => {
  return { delaySeconds: 0, targets: [{ type }], ...more };
};
const plan = (...steps: readonly PolicyStep[]): Policy => ({ name: 'Plan', repeat: 0, steps });
const three = { quorum: { any: 3 } };
const quiet = { from: '21:00', to: '07:00', timeZone: 'Europe/London' };
const webhook = { delaySeconds: 0, targets: [{ type: 'webhook', id: 'w' } as Target] };

describe('whether a plan finds enough people tonight', () => {
  it.each<[string, readonly Policy[], CrowdAt, Enough | null]>([
    ['enough', [plan(step('region', three))], crowd([people(4)]), { asked: 4, missing: 0 }],
    ['two of three', [plan(step('region', three))], crowd([people(2)]), { asked: 2, missing: 1 }],
    ['nobody', [plan(step('region'))], crowd([]), { asked: 0, missing: 1 }],
    [
      'the neighbours as well',
      [plan(step('region', three), step('neighbours', three))],
      crowd([people(2)]),
      { asked: 7, missing: 0 },
    ],
    [
      'no further than it has to',
      [plan(step('region'), step('neighbours'))],
      crowd([people(2)]),
      { asked: 2, missing: 0 },
    ],
    [
      'found twice, counted once',
      [plan(step('region', three), step('region', three))],
      crowd([people(2)]),
      { asked: 2, missing: 1 },
    ],
    [
      'nobody in quiet hours',
      [plan(step('region'))],
      crowd([people(2, { quietHours: quiet })]),
      { asked: 0, missing: 1 },
    ],
    [
      'quiet hours do not count there',
      [plan(step('region', { ignoresQuietHours: true }))],
      crowd([people(2, { quietHours: quiet })]),
      { asked: 2, missing: 0 },
    ],
    ['no way to reach them', [plan(step('region'))], crowd([people(2, { methods: [] })]), { asked: 0, missing: 1 }],
    [
      'not by that channel',
      [plan(step('region', { channels: ['email'] }))],
      crowd([people(2)]),
      { asked: 0, missing: 1 },
    ],
    [
      'one of two was asked as often as they agreed to',
      [plan(step('region', three))],
      crowd([people(2, { maxAlertsPerWeek: 1 })], { 'wales-1': 1 }),
      { asked: 1, missing: 2 },
    ],
    [
      'a role is missing',
      [plan(step('region', { quorum: { any: 2, roles: { legal: 1 } } }))],
      crowd([people(4)]),
      { asked: 4, missing: 1 },
    ],
    ['meant for another level', [plan(step('region', { when: { levels: ['national'] } }))], crowd([people(4)]), null],
    ['other systems alone', [plan(webhook)], crowd([people(4)]), null],
    ['no policy', [], crowd([people(4)]), null],
    [
      'of two that ask together, the one that lacks most',
      [plan(step('region')), plan(step('region', { quorum: { any: 9 } }))],
      crowd([people(4)]),
      { asked: 4, missing: 5 },
    ],
  ])('%s', (_name, policies, there, expected) => {
    expect(enoughOf(policies, 'wales', there)).toEqual(expected);
  });
});
