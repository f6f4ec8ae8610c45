import { describe, expect, it } from '@jest/globals';
import {
  type Action,
  afterStart,
  decideEscalation,
  escalateByHand,
  nextLook,
  type RunView,
} from './decide-escalation.js';
import type { ResponderId } from '../kernel/ids.js';
import { type Policy, type PolicyStep, type Quorum, together } from './policy.js';
import type { WebhookId } from '../webhook/webhook.js';
import type { RunAlert } from './standing.js';
import type { PassReason, StepCondition } from './step-condition.js';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 21) + seconds * 1_000);

function policy(delays: readonly number[], changes: Partial<Policy> & { quorum?: Quorum } = {}): Policy {
  const { quorum, ...rest } = changes;
  const step = (delaySeconds: number): PolicyStep => ({ delaySeconds, targets: [{ type: 'region' }], quorum });
  return { name: 'Yorkshire', repeat: 0, lastStepSeconds: 600, steps: delays.map(step), ...rest };
}

type Word = 'waits' | 'attending' | 'remote' | 'later' | 'cannot' | 'needs_help' | 'unreachable' | 'left out';

/** `ann` was asked by that step and this is what came of it. */
function asked(name: string, step: number, word: Word, round = 1): RunAlert {
  const base = { responderId: name as ResponderId, round, step, askedAt: at(0), answer: null, answeredAt: null };
  switch (word) {
    case 'waits':
      return { ...base, roles: ['local'], status: 'waiting' };
    case 'unreachable':
      return { ...base, roles: ['local'], status: 'unreachable' };
    case 'left out':
      return { ...base, roles: ['local'], status: 'excluded' };
    default:
      return { ...base, roles: ['local'], status: 'answered', answer: word, answeredAt: at(1) };
  }
}

/** Step 1 at 0, the current step at 1000 s, everything in round 1 unless said otherwise. */
function run(policyOfRun: Policy, step: number, alerts: readonly RunAlert[], changes: Partial<RunView> = {}): RunView {
  const stepStartedAt = step === 0 ? null : at(1_000);
  const position = { round: 1, step, roundStartedAt: at(0), stepStartedAt, passed: [] };
  return { policy: policyOfRun, state: 'running', level: 'national', ...position, alerts, ...changes };
}

const start = (step: number, round = 1): Action => ({ kind: 'start_step', round, step });
const wait = (seconds: number, nobodyLeft = false): Action => ({ kind: 'wait', until: at(seconds), nobodyLeft });
const SATISFIED: Action = { kind: 'satisfied' };
const EXHAUSTED: Action = { kind: 'exhausted' };

describe('the first step', () => {
  it.each([
    ['starts at once without a delay', 0, 0, start(1)],
    ['waits its delay', 60, 0, wait(60)],
    ['is not a moment early', 60, 59.999, wait(60)],
    ['starts when it is due', 60, 60, start(1)],
    ['starts when it is overdue', 60, 9_999, start(1)],
  ])('%s', (_what, delay, now, action) => {
    expect(decideEscalation(run(policy([delay]), 0, []), at(now))).toEqual(action);
  });
});

describe('the next step', () => {
  const two = policy([0, 1_800]);
  const pair = policy([0, 1_800], { quorum: { any: 2 } });
  it.each([
    ['waits while somebody may still answer', two, [asked('ann', 1, 'waits')], 2_799.999, wait(2_800)],
    ['starts when nobody has', two, [asked('ann', 1, 'waits')], 2_800, start(2)],
    ['starts at once when nobody was found', two, [], 1_000, start(2)],
    ['starts at once when all were left out', two, [asked('ann', 1, 'left out')], 1_000, start(2)],
    ['starts at once when all said no', two, [asked('ann', 1, 'cannot'), asked('bob', 1, 'cannot')], 1_001, start(2)],
    ['starts at once when nobody can be reached', two, [asked('ann', 1, 'unreachable')], 1_001, start(2)],
    ['starts at once when they can only come later', two, [asked('ann', 1, 'later')], 1_001, start(2)],
    ['waits when one of two said no', two, [asked('ann', 1, 'cannot'), asked('bob', 1, 'waits')], 1_001, wait(2_800)],
    [
      'starts at once when one of the two wanted said no',
      pair,
      [asked('ann', 1, 'cannot'), asked('bob', 1, 'waits')],
      1_001,
      start(2),
    ],
    ['waits for the second of two', pair, [asked('ann', 1, 'attending'), asked('bob', 1, 'waits')], 1_001, wait(2_800)],
    ['starts at once when there is no second', pair, [asked('ann', 1, 'attending')], 1_001, start(2)],
  ])('%s', (_what, policyOfRun, alerts, now, action) => {
    expect(decideEscalation(run(policyOfRun, 1, alerts), at(now))).toEqual(action);
  });
});

describe('people whom an earlier step asked', () => {
  const three = policy([0, 60, 1_800]);
  const pair = policy([0, 60, 1_800], { quorum: { any: 2 } });
  it.each([
    ['can still say yes', three, [asked('ann', 1, 'attending'), asked('bob', 2, 'waits')], SATISFIED],
    [
      'do not hold up a run whose present step has nobody left',
      three,
      [asked('ann', 1, 'waits'), asked('bob', 2, 'cannot')],
      start(3),
    ],
    [
      'nor one whose present step found only them',
      three,
      [asked('ann', 1, 'waits'), asked('ann', 2, 'left out')],
      start(3),
    ],
    [
      'count together with those of the present step',
      pair,
      [asked('ann', 1, 'attending'), asked('bob', 2, 'attending')],
      SATISFIED,
    ],
    [
      'are waited for where the present step brought one of two',
      pair,
      [asked('ann', 1, 'waits'), asked('bob', 2, 'attending')],
      wait(2_800),
    ],
  ])('%s', (_what, policyOfRun, alerts, action) => {
    expect(decideEscalation(run(policyOfRun, 2, alerts), at(1_001))).toEqual(action);
  });
});

describe('the end of the last round', () => {
  it.each([
    ['waits for those who may still answer', [asked('ann', 1, 'waits')], 1_599.999, wait(1_600)],
    ['comes when the time of the last step is up', [asked('ann', 1, 'waits')], 1_600, EXHAUSTED],
    ['comes at once when all said no', [asked('ann', 1, 'cannot')], 1_001, EXHAUSTED],
    ['comes at once when nobody was found', [], 1_000, EXHAUSTED],
    ['does not come over a yes', [asked('ann', 1, 'attending')], 1_600, SATISFIED],
  ])('%s', (_what, alerts, now, action) => {
    expect(decideEscalation(run(policy([0]), 1, alerts), at(now))).toEqual(action);
  });

  it('gives people of an earlier step the time of the last, though that found nobody', () => {
    const view = run(policy([0, 60]), 2, [asked('ann', 1, 'waits')]);
    expect(decideEscalation(view, at(1_001))).toEqual(wait(1_600));
  });
});

describe('another round', () => {
  // One step, due 60 s into the round, 600 s for answers: a round lasts 660 s. This step started at 1000 s.
  const again = policy([60], { repeat: 1 });
  const view = (alerts: readonly RunAlert[], changes: Partial<RunView> = {}): RunView =>
    run(again, 1, alerts, { roundStartedAt: at(940), ...changes });

  it.each([
    ['waits for the end of this one and its own first delay', view([asked('ann', 1, 'waits')]), 1_001, wait(1_660)],
    ['starts then', view([asked('ann', 1, 'waits')]), 1_660, start(1, 2)],
    [
      'gives a late step its full time',
      view([asked('ann', 1, 'waits')], { roundStartedAt: at(0) }),
      1_001,
      wait(1_660),
    ],
    [
      'does not come sooner because steps were passed quickly',
      view([asked('ann', 1, 'waits')], { roundStartedAt: at(990) }),
      1_001,
      wait(1_710),
    ],
    ['waits, and says so, when nobody was found', view([]), 1_000, wait(1_660, true)],
    ['waits for quiet hours to end', view([asked('ann', 1, 'left out')]), 1_000, wait(1_660, true)],
    [
      'asks those again who said "later"',
      view([asked('ann', 1, 'later'), asked('bob', 1, 'cannot')]),
      1_001,
      wait(1_660, true),
    ],
    ['is useless when all said no', view([asked('ann', 1, 'cannot'), asked('bob', 1, 'cannot')]), 1_001, EXHAUSTED],
    ['is useless when nobody can be reached', view([asked('ann', 1, 'unreachable')]), 1_001, EXHAUSTED],
    ['is not asked for by a yes', view([asked('ann', 1, 'attending')]), 1_660, SATISFIED],
    ['is the last where one repeat was asked for', view([asked('ann', 1, 'waits', 2)], { round: 2 }), 1_600, EXHAUSTED],
  ])('%s', (_what, runView, now, action) => {
    expect(decideEscalation(runView, at(now))).toEqual(action);
  });

  it('is useless when the only one who can be reached comes already', () => {
    const pair = policy([60], { repeat: 1, quorum: { any: 2 } });
    const alerts = [asked('ann', 1, 'attending'), asked('bob', 1, 'cannot')];
    expect(decideEscalation(run(pair, 1, alerts), at(1_001))).toEqual(EXHAUSTED);
  });
});

describe('a run that was over', () => {
  const two = policy([0, 1_800]);
  it.each([
    ['goes on when a yes is taken back', 'satisfied', [asked('ann', 1, 'cannot')], start(2)],
    ['stays satisfied otherwise', 'satisfied', [asked('ann', 1, 'attending')], SATISFIED],
    ['is satisfied by a late yes', 'exhausted', [asked('ann', 1, 'attending')], SATISFIED],
    ['stays exhausted otherwise', 'exhausted', [asked('ann', 1, 'cannot')], EXHAUSTED],
    ['stays stopped whatever comes', 'stopped', [asked('ann', 1, 'attending')], { kind: 'stopped' } as const],
  ] as const)('%s', (_what, state, alerts, action) => {
    expect(decideEscalation(run(two, 1, alerts, { state }), at(1_001))).toEqual(action);
  });
});

describe('a coordinator who does not want to wait', () => {
  const two = policy([0, 1_800], { repeat: 1 });
  const silent = [asked('ann', 1, 'waits')];
  const refused = (code: string): object => ({ kind: 'refused', code });
  it.each([
    ['starts the next step', run(two, 1, silent), 1, start(2)],
    ['starts the first before its delay', run(two, 0, []), 0, start(1)],
    ['moves it once, though two press', run(two, 2, silent), 1, refused('stale_step')],
    ['cannot go beyond the last step', run(two, 2, silent), 2, refused('no_next_step')],
    ['cannot move a run that is over', run(two, 1, silent, { state: 'satisfied' }), 1, refused('run_over')],
  ])('%s', (_what, view, expectedStep, outcome) => {
    expect(escalateByHand(view, expectedStep)).toEqual(outcome);
  });
});

describe('the next look', () => {
  const two = policy([0, 1_800]);
  it.each([
    ['is now when there is something to do', run(two, 1, []), at(1_000)],
    ['is when the next step is due', run(two, 1, [asked('ann', 1, 'waits')]), at(2_800)],
    ['is never when the run is over', run(two, 1, [asked('ann', 1, 'attending')]), null],
  ])('%s', (_what, view, look) => {
    expect(nextLook(view, at(1_000))).toEqual(look);
  });
});

describe('where a run stands after a start', () => {
  const view = run(policy([60, 300], { repeat: 1 }), 2, []);
  it('keeps the start of the round within it', () => {
    const position = afterStart(view, { kind: 'start_step', round: 1, step: 2 }, at(7));
    expect(position).toEqual({ round: 1, step: 2, roundStartedAt: at(0), stepStartedAt: at(7), passed: [] });
  });

  it('counts a new round from when its first delay began', () => {
    const position = afterStart(view, { kind: 'start_step', round: 2, step: 1 }, at(5_000));
    expect(position).toEqual({ round: 2, step: 1, roundStartedAt: at(4_940), stepStartedAt: at(5_000), passed: [] });
  });
});

describe('a step for certain times or levels', () => {
  const NIGHT = { timeOfDay: { from: '00:00', to: '00:10', timeZone: 'Europe/London' } };
  const LATER = { timeOfDay: { from: '00:10', to: '00:00', timeZone: 'Europe/London' } };
  const REGION = { levels: ['region_verified' as const] };
  const conditional = (...whens: (StepCondition | undefined)[]): Policy => {
    const plain = policy(whens.map((_, index) => index * 600));
    const steps = plain.steps.map((step, index) => ({ ...step, quorum: { any: index + 1 }, when: whens[index] }));
    return { ...plain, steps };
  };
  const pass = (step: number, reason: PassReason): Action => ({ kind: 'pass_step', round: 1, step, reason });
  const one = [asked('ann', 1, 'waits')];
  const yes = [asked('ann', 1, 'attending')];

  it.each([
    ['is started within them', run(conditional(NIGHT), 0, []), 0, start(1)],
    ['is passed outside them', run(conditional(LATER), 0, []), 0, pass(1, 'other_time')],
    ['is passed at another level', run(conditional(REGION), 0, []), 0, pass(1, 'other_level')],
    ['is not passed before it would start', run(conditional(NIGHT, REGION), 1, one), 1_599, wait(1_600)],
    ['is judged when it would start', run(conditional(NIGHT, LATER), 1, one), 1_600, start(2)],
    ['is passed when it would start', run(conditional(NIGHT, NIGHT), 1, one), 1_600, pass(2, 'other_time')],
    [
      'that was passed lets the next start at once',
      run(conditional(REGION, LATER), 1, [], { passed: [1] }),
      1_000,
      start(2),
    ],
    [
      'that was passed has no quorum',
      run(conditional(NIGHT, REGION, LATER), 2, yes, { passed: [2] }),
      1_000,
      SATISFIED,
    ],
    [
      'that was passed has none either when the clock of the run was moved on since',
      run(conditional(NIGHT, NIGHT), 2, yes, { passed: [2], stepStartedAt: at(86_400) }),
      86_400,
      SATISFIED,
    ],
    [
      'that is passed last leaves time for answers',
      run(conditional(NIGHT, REGION), 2, one, { passed: [2] }),
      1_000,
      wait(1_600),
    ],
    [
      'that was wanted by hand has its quorum',
      run(conditional(NIGHT, REGION), 2, [...yes, asked('bob', 2, 'waits')]),
      1_000,
      wait(1_600),
    ],
  ])('%s', (_what, view, now, action) => {
    expect(decideEscalation(view, at(now))).toEqual(action);
  });

  it('is started by a coordinator who wants it now, whatever it is meant for', () => {
    expect(escalateByHand(run(conditional(NIGHT, REGION), 1, one), 1)).toEqual(start(2));
  });

  it('is looked at now when it has to be passed', () => {
    expect(nextLook(run(conditional(REGION), 0, []), at(0))).toEqual(at(0));
  });
});

describe('a step that tells webhooks alone', () => {
  const told: PolicyStep['targets'] = [{ type: 'webhook', id: 'w' as WebhookId }];
  const people: PolicyStep['targets'] = [{ type: 'region' }];
  const telling = (...targets: readonly PolicyStep['targets'][]): Policy => {
    const plain = policy(targets.map((_, index) => index * 600));
    const steps = plain.steps.map((step, index) => ({ ...step, targets: targets[index] ?? [], quorum: { any: 2 } }));
    return { ...plain, steps };
  };
  const one = [asked('ann', 1, 'waits'), asked('bob', 1, 'waits')];
  const yes = [asked('ann', 1, 'attending'), asked('bob', 1, 'attending')];

  it.each([
    ['first lets the next start at once', telling(told, people), 1, [], 1_000, start(2)],
    ['later waits on for those asked before', telling(people, told, people), 2, one, 1_000, wait(2_200)],
    ['starts what follows it at its time', telling(people, told, people), 2, one, 2_200, start(3)],
    [
      'lets it start at once when they all said no',
      telling(people, told, people),
      2,
      [asked('ann', 1, 'cannot')],
      1,
      start(3),
    ],
    ['wants as much help as the step before it', telling(people, told), 2, yes.slice(0, 1), 1_000, EXHAUSTED],
    ['is satisfied with it', telling(people, told), 2, yes, 1_000, SATISFIED],
    ['last leaves time for answers', telling(people, told), 2, one, 1_000, wait(1_600)],
    ['two in a row', telling(people, told, told), 3, one, 1_000, wait(1_600)],
  ])('%s', (_what, steps, step, alerts, now, action) => {
    expect(decideEscalation(run(steps, step, alerts), at(now))).toEqual(action);
  });

  it('and nothing else is a plan that found nobody, unless another plan of the event asks people', () => {
    const silent = telling(told);
    const [alone] = together([silent]);
    expect(decideEscalation(run(alone ?? silent, 1, []), at(1_000))).toEqual(EXHAUSTED);
    const [beside, other] = together([{ ...silent, repeat: 1 }, telling(people)]);
    expect(other?.beside).toBeUndefined();
    expect(decideEscalation(run(beside ?? silent, 1, []), at(1_000))).toEqual(wait(1_600));
    expect(decideEscalation(run(beside ?? silent, 1, [], { round: 2 }), at(1_000))).toEqual(SATISFIED);
  });
});
