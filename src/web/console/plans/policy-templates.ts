import type { Policy } from '../../../escalation/policy.js';
import { draftOf, EMPTY_STEP, type PolicyDraft, type StepDraft } from './policy-draft.js';

const MINUTES = 60;

export interface PolicyTemplate {
  readonly key: string;
  readonly name: string;
  readonly about: string;
  readonly draft: PolicyDraft;
}

function template(
  key: string,
  about: string,
  policy: Policy,
  first: readonly Partial<StepDraft>[] = [],
): PolicyTemplate {
  const draft = draftOf(policy, '');
  const steps = [...first.map((step) => ({ ...EMPTY_STEP, delay: '0', ...step })), ...draft.steps];
  return { key, name: policy.name, about, draft: { ...draft, steps, open: first.length > 0 ? 0 : null } };
}

/** What a new policy may begin with. Where a rota is to be chosen, the step stands open. */
export const POLICY_TEMPLATES: readonly PolicyTemplate[] = [
  template('small', 'Everybody at once, then the neighbours, then the country. For a region with few people.', {
    name: 'Small group',
    repeat: 0,
    steps: [
      { delaySeconds: 0, targets: [{ type: 'region' }], quorum: { any: 1 } },
      { delaySeconds: 20 * MINUTES, targets: [{ type: 'neighbours' }], quorum: { any: 1 } },
      { delaySeconds: 20 * MINUTES, targets: [{ type: 'national' }], quorum: { any: 1 } },
    ],
  }),
  template(
    'rota',
    'Who is on duty first, then everybody in the region, then the neighbours. Choose the rota.',
    {
      name: 'City with a rota',
      repeat: 1,
      steps: [
        { delaySeconds: 15 * MINUTES, targets: [{ type: 'region' }], quorum: { roles: { local: 2, legal: 1 } } },
        { delaySeconds: 30 * MINUTES, targets: [{ type: 'neighbours' }], quorum: { roles: { local: 2, legal: 1 } } },
      ],
    },
    [{ roles: { local: '2', legal: '1' } }],
  ),
  template('night', 'By night the neighbours are asked with the region, and a call wakes them.', {
    name: 'Night cover with neighbours',
    repeat: 1,
    steps: [
      { delaySeconds: 0, targets: [{ type: 'region' }], quorum: { any: 2 } },
      {
        delaySeconds: 0,
        targets: [{ type: 'neighbours' }],
        quorum: { any: 2 },
        channels: ['sms', 'voice'],
        when: { timeOfDay: { from: '22:00', to: '07:00', timeZone: 'Europe/London' } },
      },
      { delaySeconds: 15 * MINUTES, targets: [{ type: 'neighbours' }], quorum: { any: 2 }, ignoresQuietHours: true },
    ],
  }),
  template(
    'coordinators',
    'The coordinators, again and again until one takes it. For new reports and calls for help.',
    {
      name: 'Coordinators’ own',
      repeat: 3,
      steps: [
        { delaySeconds: 0, targets: [{ type: 'coordinators' }] },
        { delaySeconds: 10 * MINUTES, targets: [{ type: 'coordinators' }], ignoresQuietHours: true },
      ],
      lastStepSeconds: 5 * MINUTES,
    },
  ),
];

/** With one step of which nothing is chosen yet. */
export const EMPTY_POLICY: PolicyDraft = {
  ...{ name: '', repeat: '0', last: '', lastUnit: 'minutes', reminder: '', reminderUnit: 'minutes', version: '' },
  steps: [{ ...EMPTY_STEP, delay: '0' }],
  open: 0,
};
