import fc from 'fast-check';

/** A person of a case, before there is a row: what decides whether and how they are asked. */
export interface PersonCase {
  readonly reach: 'phone' | 'email' | 'both' | 'nothing';
  readonly rules: readonly { readonly channel: string; readonly delaySeconds: number }[] | null;
  /** Hours of the clock in London. */
  readonly quiet: readonly [number, number] | null;
  readonly maxAlertsPerWeek: number | null;
  readonly roles: readonly string[];
  readonly status: 'active' | 'paused';
}

type TargetCase =
  | { readonly type: 'responder'; readonly person: number }
  | { readonly type: 'group' | 'rota' | 'region' | 'neighbours' | 'national' }
  | { readonly type: 'role'; readonly role: string }
  | { readonly type: 'webhook'; readonly id: string };

export interface StepCase {
  readonly delaySeconds: number;
  readonly targets: readonly TargetCase[];
  readonly channels?: readonly string[] | undefined;
  readonly quorum?: object | undefined;
  readonly ignoresQuietHours?: boolean | undefined;
  readonly when?: object | undefined;
}

export interface PolicyCase {
  readonly repeat: number;
  readonly lastStepSeconds: number;
  readonly reminderSeconds: number | null;
  readonly steps: readonly StepCase[];
}

export interface PlanCase {
  readonly people: readonly PersonCase[];
  readonly rota: { readonly everyHours: number; readonly override: 'add' | 'remove' | 'replace' | null };
  readonly group: readonly number[];
  /** Two where a route lets the search go on: their runs go side by side and share what people agreed to. */
  readonly policies: readonly PolicyCase[];
  /** What those who were asked first say at once, in their order; the others say nothing. */
  readonly answers: readonly ('attending' | 'remote' | 'later' | 'cannot' | null)[];
}

const hour = fc.integer({ min: 0, max: 23 });
const role = fc.constantFrom('local', 'legal', 'family_support');
const rules = fc.constantFrom(
  null,
  [{ channel: 'sms', delaySeconds: 0 }],
  [
    { channel: 'email', delaySeconds: 0 },
    { channel: 'sms', delaySeconds: 900 },
  ],
  [
    { channel: 'sms', delaySeconds: 0 },
    { channel: 'voice', delaySeconds: 300 },
  ],
);
const person: fc.Arbitrary<PersonCase> = fc.record({
  reach: fc.constantFrom('phone', 'both', 'email', 'both', 'phone', 'nothing'),
  rules,
  quiet: fc.option(fc.tuple(hour, hour)),
  maxAlertsPerWeek: fc.option(fc.integer({ min: 0, max: 3 })),
  roles: fc.uniqueArray(role, { minLength: 1, maxLength: 2 }),
  status: fc.constantFrom('active', 'active', 'active', 'active', 'paused'),
});

const near: fc.Arbitrary<TargetCase> = fc.oneof(
  fc.record({ type: fc.constant('responder' as const), person: fc.nat({ max: 3 }) }),
  fc.record({ type: fc.constantFrom('group' as const, 'rota' as const, 'region' as const) }),
  fc.record({ type: fc.constant('role' as const), role }),
);
const far: fc.Arbitrary<TargetCase> = fc.oneof(
  near,
  fc.record({ type: fc.constantFrom('neighbours' as const, 'national' as const) }),
);

const CONDITIONS = [
  { timeOfDay: { from: '20:00', to: '08:00', timeZone: 'Europe/London' } },
  { timeOfDay: { from: '08:00', to: '20:00', timeZone: 'Europe/London' }, days: [1, 2, 3, 4, 5] },
  { levels: ['national'] },
  { levels: ['region_verified'] },
];

const step = (target: fc.Arbitrary<TargetCase>): fc.Arbitrary<StepCase> =>
  fc.record({
    delaySeconds: fc.constantFrom(0, 0, 600, 600, 3_600, 25_200, 400_000),
    targets: fc.array(target, { minLength: 1, maxLength: 3 }),
    channels: fc.constantFrom(undefined, undefined, undefined, ['voice'], ['email', 'sms']),
    quorum: fc.constantFrom(undefined, { any: 2 }, { any: 1, roles: { legal: 1 } }),
    ignoresQuietHours: fc.constantFrom(undefined, undefined, true),
    when: fc.constantFrom(undefined, undefined, undefined, ...CONDITIONS),
  });

const policy = (target: fc.Arbitrary<TargetCase>): fc.Arbitrary<PolicyCase> =>
  fc.record({
    repeat: fc.integer({ min: 0, max: 2 }),
    lastStepSeconds: fc.constantFrom(600, 3_600, 43_200),
    reminderSeconds: fc.constantFrom(null, 600, 3_600),
    steps: fc.array(step(target), { minLength: 1, maxLength: 3 }),
  });

const planCase = (target: fc.Arbitrary<TargetCase>): fc.Arbitrary<PlanCase> =>
  fc.record({
    people: fc.array(person, { minLength: 4, maxLength: 4 }),
    rota: fc.record({
      everyHours: fc.integer({ min: 1, max: 9 }),
      override: fc.constantFrom(null, 'add', 'remove', 'replace'),
    }),
    group: fc.subarray([0, 1, 2, 3], { minLength: 1 }),
    policies: fc.oneof(
      { weight: 3, arbitrary: fc.array(policy(target), { minLength: 1, maxLength: 1 }) },
      { weight: 1, arbitrary: fc.array(policy(target), { minLength: 2, maxLength: 2 }) },
    ),
    answers: fc.oneof(
      fc.constant([]),
      fc.array(fc.constantFrom('attending' as const, 'remote' as const, 'later' as const, 'cannot' as const, null), {
        maxLength: 3,
      }),
    ),
  });

/** Of a system that has been given up: a step that names nobody else tells nobody, and asks nobody. */
const WEBHOOK: TargetCase = { type: 'webhook', id: '0197c0de-0000-7000-8000-000000000001' };

/** Steps that ask, are passed, or name webhooks alone, in every order of three, and one at the end that asks. */
export function casesWithoutAnswer(): readonly PlanCase[] {
  const plain = { reach: 'phone', rules: null, quiet: null, maxAlertsPerWeek: null, status: 'active' } as const;
  const people = ['local', 'legal', 'local', 'legal'].map((only): PersonCase => ({ ...plain, roles: [only] }));
  const ask = (index: number): StepCase => ({
    delaySeconds: index * 600,
    targets: [{ type: 'responder', person: index }],
  });
  const passed = (index: number): StepCase => ({ ...ask(index), when: { levels: ['national'] } });
  const told = (index: number): StepCase => ({ delaySeconds: index * 600, targets: [WEBHOOK] });
  const orders = [
    [ask, passed, told],
    [ask, told, passed],
    [passed, ask, told],
    [passed, told, ask],
    [told, ask, passed],
    [told, passed, ask],
  ];
  const rota = { everyHours: 9, override: null };
  return orders.map((order): PlanCase => {
    const steps = [...order, ask].map((kind, index) => kind(index));
    const policy = { repeat: 1, lastStepSeconds: 3_600, reminderSeconds: null, steps };
    return { people, rota, group: [0], policies: [policy], answers: [] };
  });
}

/** The same cases on every run. `near`: nobody outside the region of the case is asked. */
export function planCases(reach: 'near' | 'far', seed: number, count: number): readonly PlanCase[] {
  const cases = fc.sample(planCase(reach === 'near' ? near : far), { seed, numRuns: count });
  return cases.map(({ policies, ...rest }) => ({ ...rest, policies: policies.map(apart) }));
}

/** Two runs never do something at the same moment, where either order would be right. */
function apart(policy: PolicyCase, index: number): PolicyCase {
  const shift = (seconds: number): number => (seconds === 0 ? 0 : seconds + index * 7);
  const steps = policy.steps.map((each) => ({ ...each, delaySeconds: shift(each.delaySeconds) }));
  return { ...policy, lastStepSeconds: shift(policy.lastStepSeconds), steps };
}
