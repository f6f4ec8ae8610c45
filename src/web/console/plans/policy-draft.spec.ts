import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Policy, PolicyStep } from '../../../escalation/policy.js';
import { definitionOf } from '../../../escalation/policy.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { draftFields } from './draft-fields.js';
import { draftOf, readDraft } from './policy-draft.js';
import { draftProblem, policyOfDraft } from './policy-of-draft.js';
import { POLICY_TEMPLATES } from './policy-templates.js';
import { pressDraft } from './press-draft.js';

const ID = '0197c0de-0000-7000-8000-000000000001';

const STEP: fc.Arbitrary<PolicyStep> = fc.record(
  {
    delaySeconds: fc.integer({ min: 0, max: 604_800 }),
    targets: fc.uniqueArray(
      fc.constantFrom<PolicyStep['targets'][number]>(
        { type: 'region' },
        { type: 'role', role: 'legal' },
        { type: 'rota', id: ID as never },
        { type: 'webhook', id: ID as never },
      ),
      { minLength: 1, selector: (target) => target.type },
    ),
    channels: fc.constantFrom(['sms'] as const, ['voice', 'email'] as const),
    quorum: fc.constantFrom({ any: 2 }, { roles: { local: 2, legal: 1 } }, { any: 1, roles: { faith: 1 } }),
    ignoresQuietHours: fc.constant(true as const),
    when: fc.constantFrom(
      { timeOfDay: { from: '22:00', to: '07:00', timeZone: 'Europe/London' } },
      { timeOfDay: { from: '09:00', to: '17:00', timeZone: 'Europe/Paris' }, days: [1, 7] },
      { levels: ['national' as const] },
    ),
  },
  { requiredKeys: ['delaySeconds', 'targets'] },
);
const POLICY: fc.Arbitrary<Policy> = fc.record(
  {
    name: fc.constantFrom('Leeds', 'City, by night'),
    repeat: fc.integer({ min: 0, max: 5 }),
    steps: fc.array(STEP, { minLength: 1, maxLength: 4 }),
    lastStepSeconds: fc.integer({ min: 1, max: 604_800 }),
    reminderSeconds: fc.integer({ min: 1, max: 604_800 }),
  },
  { requiredKeys: ['name', 'repeat', 'steps'] },
);

const typed = (policy: Policy, more: TypedForm = {}): TypedForm => ({
  ...Object.fromEntries(draftFields(draftOf(policy, '3'))),
  ...more,
});
const THREE: Policy = {
  name: 'Leeds',
  repeat: 0,
  steps: [
    { delaySeconds: 0, targets: [{ type: 'region' }] },
    { delaySeconds: 900, targets: [{ type: 'neighbours' }] },
    { delaySeconds: 900, targets: [{ type: 'national' }] },
  ],
};
const kinds = (form: TypedForm) => pressDraft(form).draft.steps.map(({ targets }) => targets.join(' '));

describe('a policy as a form', () => {
  it('loses nothing on its way into the form and back', () => {
    fc.assert(
      fc.property(POLICY, (policy) => {
        const read = policyOfDraft(readDraft(typed(policy)));
        expect(read).toEqual({ ok: true, policy: definitionOf(policy) });
      }),
    );
  });

  it.each<[string, string[]]>([
    ['up s2', ['neighbours', 'region', 'national']],
    ['down s2', ['region', 'national', 'neighbours']],
    ['up s1', ['region', 'neighbours', 'national']],
    ['down s3', ['region', 'neighbours', 'national']],
    ['remove s1', ['neighbours', 'national']],
    ['drop s3 0', ['region', 'neighbours', '']],
    ['add', ['region', 'neighbours', 'national', '']],
    ['nonsense s9', ['region', 'neighbours', 'national']],
  ])('after the press “%s” its steps are %j', (press, steps) => {
    expect(kinds(typed(THREE, { do: press }))).toEqual(steps);
  });

  it('has its steps in the order in which a script left the cards', () => {
    expect(kinds(typed(THREE, { step: 's3 s1 s2' }))).toEqual(['national', 'region', 'neighbours']);
  });

  it('takes whom somebody chose, whichever button they pressed', () => {
    expect(kinds(typed(THREE, { do: 'look', 's1-more': 'coordinators' }))[0]).toBe('region coordinators');
    expect(kinds(typed(THREE, { do: 'up s2', 's1-more': 'region' }))[1]).toBe('region');
  });

  it.each<[TypedForm, string | null, string]>([
    [{ 's2-delay': 'soon' }, 's2-delay', 'Step 2, how long after the one before: a number, like 15'],
    [{ 's2-delay': '8', 's2-unit': 'days' }, 's2-delay', 'Step 2, how long after the one before: a number, like 15'],
    [{ 's2-targets': '' }, 's2-more', 'Step 2, whom to ask: name at least one target'],
    [{ 's2-any': 'two' }, 's2-any', 'Step 2, how many are enough: a whole number of people'],
    [{ 's2-from': '22:00' }, 's2-to', 'Step 2, when it is meant: a time like 09:00'],
    [{ 's3-targets': '' }, 'step-3', 'Step 3, whom to ask: name at least one target'],
    [{ name: '' }, 'name', 'Name: a name for the policy.'],
    [{ last: 'x' }, 'last', 'How long the last step waits: a number'],
  ])('says of %j what to do', (change, field, words) => {
    const read = policyOfDraft(readDraft(typed(THREE, change)));
    if (read.ok) throw new Error('Not expected to be in order.');
    const problem = draftProblem(read.problems[0] ?? { field: '', problem: '' }, 1);
    expect(problem.field).toBe(field);
    expect(problem.problem).toContain(words);
  });

  it('can be begun with a template, of which only what must be chosen is missing', () => {
    for (const { draft, key } of POLICY_TEMPLATES) {
      const read = policyOfDraft(draft);
      expect([key, read.ok ? [] : read.problems.map(({ field }) => field)]).toEqual([
        key,
        key === 'rota' ? ['steps.0.targets'] : [],
      ]);
    }
  });
});
