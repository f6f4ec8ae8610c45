import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Policy, PolicyStep } from '../../../escalation/policy.js';
import { comparePolicies } from './compare-policies.js';

const nameOf = (): null => null;
const REGION: PolicyStep = { delaySeconds: 0, targets: [{ type: 'region' }] };
const NEIGHBOURS: PolicyStep = { delaySeconds: 900, targets: [{ type: 'neighbours' }] };
const NATIONAL: PolicyStep = { delaySeconds: 1_800, targets: [{ type: 'national' }] };
const policy = (steps: readonly PolicyStep[], more: Partial<Policy> = {}): Policy => {
  return { name: 'Leeds', repeat: 0, steps, ...more };
};
const lines = (before: Policy, after: Policy): string[] =>
  comparePolicies(before, after, nameOf).map(({ what, was, is }) => `${what}: ${was ?? '-'} > ${is ?? '-'}`);

describe('what is different between two policies', () => {
  const base = policy([REGION, NEIGHBOURS, NATIONAL]);
  it.each<[string, Policy, string[]]>([
    ['nothing', base, []],
    ['the name', policy(base.steps, { name: 'York' }), ['Name: Leeds > York']],
    ['how often', policy(base.steps, { repeat: 2 }), ['Again: not again > 2 times more from the start']],
    [
      'a delay',
      policy([REGION, { ...NEIGHBOURS, delaySeconds: 600 }, NATIONAL]),
      ['Step 2 starts: after 15 minutes > after 10 minutes'],
    ],
    [
      'a step goes from the middle',
      policy([REGION, NATIONAL]),
      ['Step 2 goes: everybody in the neighbouring regions > -'],
    ],
    [
      'a step comes into the middle',
      policy([REGION, { delaySeconds: 60, targets: [{ type: 'coordinators' }] }, NEIGHBOURS, NATIONAL]),
      ['Step 2 is new: - > the coordinators'],
    ],
    [
      'a step asks others',
      policy([REGION, { ...NEIGHBOURS, targets: [{ type: 'coordinators' }] }, NATIONAL]),
      ['Step 2 asks: everybody in the neighbouring regions > the coordinators'],
    ],
    [
      'ways, enough, quiet hours and condition',
      policy([
        REGION,
        NEIGHBOURS,
        { ...NATIONAL, channels: ['voice'], quorum: { any: 2 }, ignoresQuietHours: true, when: { days: [1] } },
      ]),
      [
        'Step 3, by: each person’s own rules > call',
        'Step 3, enough: 1 person > 2 people',
        'Step 3, quiet hours: are kept > do not hold it back',
        'Step 3, only: always > on Mondays',
      ],
    ],
    [
      'how long the end waits, and who is silent',
      policy(base.steps, { lastStepSeconds: 300, reminderSeconds: 2_400 }),
      [
        'The last step waits: as long as the longest pause > 5 minutes',
        'Who comes and is silent: is not asked again > is asked after 40 minutes',
      ],
    ],
  ])('%s', (_, after, expected) => {
    expect(lines(base, after)).toEqual(expected);
  });

  it('is nothing for the same, and something for steps that differ', () => {
    const steps = fc.array(fc.constantFrom(REGION, NEIGHBOURS, NATIONAL), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(steps, steps, (one, other) => {
        expect(lines(policy(one), policy(one))).toEqual([]);
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(lines(policy(one), policy(other)).length === 0).toBe(same);
      }),
    );
  });
});
