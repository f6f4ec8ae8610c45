import { describe, expect, it } from '@jest/globals';
import {
  type Action,
  afterStart,
  decideEscalation,
  escalateByHand,
  nextLook,
  type RunPosition,
  type RunView,
} from './decide-escalation.js';
import type { ResponderId } from '../kernel/ids.js';
import { type Policy, type PolicyStep, type Quorum, together } from './policy.js';
import type { WebhookId } from '../webhook/webhook.js';
import type { RunAlert } from './standing.js';
import type { StepCondition } from './step-condition.js';

// How to read the tables. Everything happens in the night of 21 November 2026. A run began at 02:00, and its present
// step at 02:20, unless a table says otherwise. People stand as "Ann waits, Bob cannot"; who was asked by another step
// than the first has it behind the name, "Bob (2) waits". The last column is what the engine does.

/** `02:29:59` of that night. */
function clock(time: string): Date {
  return new Date(`2026-11-21T${time.length === 5 ? `${time}:00` : time}Z`);
}
const timeOf = (at: Date): string => at.toISOString().slice(11, 19).replace(/:00$/, '');

/** Each step so many minutes after the one before it; 10 minutes for answers to the last. */
function policy(minutes: readonly number[], changes: Partial<Policy> & { quorum?: Quorum } = {}): Policy {
  const { quorum, ...rest } = changes;
  const step = (delay: number): PolicyStep => ({ delaySeconds: delay * 60, targets: [{ type: 'region' }], quorum });
  return { name: 'Yorkshire', repeat: 0, lastStepSeconds: 600, steps: minutes.map(step), ...rest };
}

/** `Ann waits, Bob (2) cannot, Cai left out`, or `nobody` */
function people(words: string, round = 1): RunAlert[] {
  if (words === 'nobody') return [];
  return words.split(', ').flatMap((each): RunAlert[] => {
    const [, name, step = '1', word] = /^(\w+)(?: \((\d)\))? (.+)$/.exec(each) ?? [];
    const asked = { responderId: (name ?? '') as ResponderId, round, step: Number(step), askedAt: clock('02:00') };
    const silent = { ...asked, roles: ['local' as const], answer: null, answeredAt: null };
    switch (word) {
      case 'waits':
        return [{ ...silent, status: 'waiting' }];
      case 'unreachable':
        return [{ ...silent, status: 'unreachable' }];
      case 'left out':
        return [{ ...silent, status: 'excluded' }];
      case 'attending':
      case 'later':
      case 'cannot':
        return [{ ...silent, status: 'answered', answer: word, answeredAt: clock('02:20:01') }];
      default:
        throw new Error(`Nobody can say what "${each}" means.`);
    }
  });
}

function run(of: Policy, step: number, who: string, changes: Partial<RunView> = {}): RunView {
  const stepStartedAt = step === 0 ? null : clock('02:20');
  const position = { round: 1, step, roundStartedAt: clock('02:00'), stepStartedAt, passed: [] };
  return { policy: of, state: 'running', level: 'national', ...position, alerts: people(who), unasked: 0, ...changes };
}

/** `step 2` starts · `wait until 02:50` · `wait until 02:50, nobody left` · `pass step 2: other_time` · `satisfied` … */
function inWords(action: Action): string {
  switch (action.kind) {
    case 'start_step':
      return action.round === 1 ? `step ${action.step}` : `round ${action.round}, step ${action.step}`;
    case 'pass_step':
      return `pass step ${action.step}: ${action.reason}`;
    case 'wait':
      return `wait until ${timeOf(action.until)}${action.nobodyLeft ? ', nobody left' : ''}`;
    default:
      return action.kind;
  }
}

describe('the first step of a run that begins at 02:00', () => {
  it.each([
    ['starts at once without a delay', 0, '02:00', 'step 1'],
    ['waits its delay', 10, '02:00', 'wait until 02:10'],
    ['is not a second early', 10, '02:09:59', 'wait until 02:10'],
    ['starts when it is due', 10, '02:10', 'step 1'],
    ['starts when it is overdue', 10, '05:00', 'step 1'],
  ])('%s: delay %d min, at %s → %s', (_what, delay, now, does) => {
    expect(inWords(decideEscalation(run(policy([delay]), 0, 'nobody'), clock(now)))).toBe(does);
  });
});

describe('9: the next step, 30 minutes after the one of 02:20, where one helper is enough', () => {
  it.each([
    ['waits while somebody may still answer', 'Ann waits', '02:49:59', 'wait until 02:50'],
    ['starts when nobody has', 'Ann waits', '02:50', 'step 2'],
    ['starts at once when nobody was found', 'nobody', '02:20', 'step 2'],
    ['starts at once when all were left out', 'Ann left out', '02:20', 'step 2'],
    ['starts at once when all said no', 'Ann cannot, Bob cannot', '02:21', 'step 2'],
    ['starts at once when nobody can be reached', 'Ann unreachable', '02:21', 'step 2'],
    ['starts at once when they can only come later', 'Ann later', '02:21', 'step 2'],
    ['waits when one of two said no', 'Ann cannot, Bob waits', '02:21', 'wait until 02:50'],
    ['does not start after a yes', 'Ann attending, Bob waits', '02:50', 'satisfied'],
  ])('%s: %s, at %s → %s', (_what, who, now, does) => {
    expect(inWords(decideEscalation(run(policy([0, 30]), 1, who), clock(now)))).toBe(does);
  });
});

describe('26: the next step, 30 minutes after the one of 02:20, where two helpers are wanted', () => {
  it.each([
    ['starts at once when one of two said no', 'Ann cannot, Bob waits', '02:21', 'step 2'],
    ['waits for the second', 'Ann attending, Bob waits', '02:21', 'wait until 02:50'],
    ['starts at once when there is no second', 'Ann attending', '02:21', 'step 2'],
    ['does not start when both come', 'Ann attending, Bob attending', '02:21', 'satisfied'],
  ])('%s: %s, at %s → %s', (_what, who, now, does) => {
    const pair = policy([0, 30], { quorum: { any: 2 } });
    expect(inWords(decideEscalation(run(pair, 1, who), clock(now)))).toBe(does);
  });
});

describe('people whom an earlier step asked, while step 2 of 3 waits for answers', () => {
  it.each([
    ['can still say yes', 1, 'Ann attending, Bob (2) waits', 'satisfied'],
    ['do not hold up a step that has nobody left', 1, 'Ann waits, Bob (2) cannot', 'step 3'],
    ['nor one that found only them', 1, 'Ann waits, Ann (2) left out', 'step 3'],
    ['count together with those of the present step', 2, 'Ann attending, Bob (2) attending', 'satisfied'],
    ['are waited for where the present step brought one of two', 2, 'Ann waits, Bob (2) attending', 'wait until 02:50'],
  ])('%s: of %d wanted, %s → %s', (_what, wanted, who, does) => {
    const three = policy([0, 1, 30], { quorum: { any: wanted } });
    expect(inWords(decideEscalation(run(three, 2, who), clock('02:21')))).toBe(does);
  });
});

describe('the end of the last round, whose last step began at 02:20 and gives 10 minutes', () => {
  it.each([
    ['waits for those who may still answer', 'Ann waits', '02:29:59', 'wait until 02:30'],
    ['comes when the time is up', 'Ann waits', '02:30', 'exhausted'],
    ['comes at once when all said no', 'Ann cannot', '02:21', 'exhausted'],
    ['comes at once when nobody was found', 'nobody', '02:20', 'exhausted'],
    ['does not come over a yes', 'Ann attending', '02:30', 'satisfied'],
  ])('%s: %s, at %s → %s', (_what, who, now, does) => {
    expect(inWords(decideEscalation(run(policy([0]), 1, who), clock(now)))).toBe(does);
  });

  it('gives people of an earlier step the time of the last, though that found nobody', () => {
    expect(inWords(decideEscalation(run(policy([0, 1]), 2, 'Ann waits'), clock('02:21')))).toBe('wait until 02:30');
  });
});

describe('10: another round of one step, a minute into the round, with 10 minutes for answers', () => {
  const again = policy([1], { repeat: 1 });
  // A round that began at 02:19 lasts until 02:30, and the next one asks a minute later.
  it.each([
    ['waits for the end of this one and its own first delay', '02:19', 'Ann waits', '02:21', 'wait until 02:31'],
    ['starts then', '02:19', 'Ann waits', '02:31', 'round 2, step 1'],
    ['gives a late step its full time', '02:00', 'Ann waits', '02:21', 'wait until 02:31'],
    ['does not come sooner because steps were passed quickly', '02:25', 'Ann waits', '02:26', 'wait until 02:37'],
    ['waits, and says so, when nobody was found', '02:19', 'nobody', '02:20', 'wait until 02:31, nobody left'],
    ['waits for quiet hours to end', '02:19', 'Ann left out', '02:20', 'wait until 02:31, nobody left'],
    ['asks who said "later" again', '02:19', 'Ann later, Bob cannot', '02:21', 'wait until 02:31, nobody left'],
    ['is useless when all said no', '02:19', 'Ann cannot, Bob cannot', '02:21', 'exhausted'],
    ['is useless when nobody can be reached', '02:19', 'Ann unreachable', '02:21', 'exhausted'],
    ['is not asked for by a yes', '02:19', 'Ann attending', '02:31', 'satisfied'],
  ])('%s: round of %s, %s, at %s → %s', (_what, began, who, now, does) => {
    expect(inWords(decideEscalation(run(again, 1, who, { roundStartedAt: clock(began) }), clock(now)))).toBe(does);
  });

  it('starts its next step though somebody of the round before is still silent', () => {
    const two = policy([0, 30], { repeat: 1 });
    const alerts = [...people('Ann waits', 1), ...people('Ann left out, Bob cannot', 2)];
    expect(inWords(decideEscalation(run(two, 1, 'nobody', { round: 2, alerts }), clock('02:21')))).toBe(
      'round 2, step 2',
    );
  });

  it('is the last where one repeat was asked for', () => {
    const second = run(again, 1, 'nobody', { round: 2, alerts: people('Ann waits', 2) });
    expect(inWords(decideEscalation(second, clock('02:30')))).toBe('exhausted');
  });

  it('is useless when the only one who can be reached comes already', () => {
    const pair = policy([1], { repeat: 1, quorum: { any: 2 } });
    expect(inWords(decideEscalation(run(pair, 1, 'Ann attending, Bob cannot'), clock('02:21')))).toBe('exhausted');
  });
});

describe('a run that was over', () => {
  it.each([
    ['goes on when a yes is taken back', 'satisfied', 'Ann cannot', 'step 2'],
    ['stays satisfied otherwise', 'satisfied', 'Ann attending', 'satisfied'],
    ['is satisfied by a late yes', 'exhausted', 'Ann attending', 'satisfied'],
    ['stays exhausted otherwise', 'exhausted', 'Ann cannot', 'exhausted'],
    ['stays stopped whatever comes', 'stopped', 'Ann attending', 'stopped'],
  ] as const)('%s: it was %s, %s → %s', (_what, state, who, does) => {
    expect(inWords(decideEscalation(run(policy([0, 30]), 1, who, { state }), clock('02:21')))).toBe(does);
  });
});

describe('a step whose people are asked in parts, with 40 of them still to be asked', () => {
  it.each([
    ['asks them before anything else', 'running', 'Ann waits', '02:21', 'ask_rest'],
    ['asks them though all so far said no', 'running', 'Ann cannot', '02:21', 'ask_rest'],
    ['asks them though the next step is due', 'running', 'Ann waits', '02:50', 'ask_rest'],
    ['asks nobody more after a yes', 'running', 'Ann attending', '02:21', 'satisfied'],
    ['asks them when the yes is taken back', 'satisfied', 'Ann cannot', '02:21', 'ask_rest'],
    ['asks nobody more once it was stopped', 'stopped', 'Ann waits', '02:21', 'stopped'],
  ] as const)('%s: %s, %s, at %s → %s', (_what, state, who, now, does) => {
    expect(inWords(decideEscalation(run(policy([0, 30]), 1, who, { state, unasked: 40 }), clock(now)))).toBe(does);
  });

  it('is looked at again now', () => {
    expect(nextLook(run(policy([0, 30]), 1, 'Ann waits', { unasked: 40 }), clock('02:21'))).toEqual(clock('02:21'));
  });
});

describe('18: a coordinator who does not want to wait', () => {
  const two = policy([0, 30], { repeat: 1 });
  it.each([
    ['starts the next step', run(two, 1, 'Ann waits'), 1, 'step 2'],
    ['starts the first before its delay', run(two, 0, 'nobody'), 0, 'step 1'],
    ['moves it once, though two press', run(two, 2, 'Ann waits'), 1, 'stale_step'],
    ['cannot go beyond the last step', run(two, 2, 'Ann waits'), 2, 'no_next_step'],
    ['cannot move a run that is over', run(two, 1, 'Ann waits', { state: 'satisfied' }), 1, 'run_over'],
  ])('%s (%#)', (_what, view, stepTheySaw, outcome) => {
    const done = escalateByHand(view, stepTheySaw);
    expect(done.kind === 'refused' ? done.code : inWords(done)).toBe(outcome);
  });
});

describe('the next look at a run, at 02:20', () => {
  it.each([
    ['is now when there is something to do', 'nobody', '02:20'],
    ['is when the next step is due', 'Ann waits', '02:50'],
    ['is never when the run is over', 'Ann attending', null],
  ])('%s: %s → %s', (_what, who, look) => {
    const next = nextLook(run(policy([0, 30]), 1, who), clock('02:20'));
    expect(next === null ? null : timeOf(next)).toBe(look);
  });
});

describe('where a run stands after a start', () => {
  const view = run(policy([1, 5], { repeat: 1 }), 2, 'nobody');
  const words = ({ round, step, roundStartedAt, stepStartedAt }: RunPosition): string =>
    `round ${round} of ${timeOf(roundStartedAt)}, step ${step} of ${timeOf(stepStartedAt ?? roundStartedAt)}`;

  it.each([
    ['within a round the round began when it began', 1, 2, '02:20', 'round 1 of 02:00, step 2 of 02:20'],
    ['a new round began with its first delay', 2, 1, '03:00', 'round 2 of 02:59, step 1 of 03:00'],
  ])('%s', (_what, round, step, now, stands) => {
    expect(words(afterStart(view, { kind: 'start_step', round, step }, clock(now)))).toBe(stands);
  });
});

describe('a step for certain times or levels', () => {
  const BEFORE_HALF = { timeOfDay: { from: '02:00', to: '02:30', timeZone: 'Europe/London' } };
  const AFTER_HALF = { timeOfDay: { from: '02:30', to: '02:00', timeZone: 'Europe/London' } };
  const OTHER_LEVEL = { levels: ['region_verified' as const] };
  /** Step n comes (n - 1) × 10 minutes after the one before, and wants n helpers. */
  const steps = (...whens: StepCondition[]): Policy => {
    const plain = policy(whens.map((_, index) => index * 10));
    return { ...plain, steps: plain.steps.map((each, at) => ({ ...each, quorum: { any: at + 1 }, when: whens[at] })) };
  };

  it.each([
    ['is started within them', run(steps(BEFORE_HALF), 0, 'nobody'), '02:00', 'step 1'],
    ['is passed outside them', run(steps(AFTER_HALF), 0, 'nobody'), '02:00', 'pass step 1: other_time'],
    ['is passed at another level', run(steps(OTHER_LEVEL), 0, 'nobody'), '02:00', 'pass step 1: other_level'],
    ['is not passed early', run(steps(BEFORE_HALF, OTHER_LEVEL), 1, 'Ann waits'), '02:29:59', 'wait until 02:30'],
    ['is judged when it would start', run(steps(BEFORE_HALF, AFTER_HALF), 1, 'Ann waits'), '02:30', 'step 2'],
    [
      'is passed when it would start',
      run(steps(BEFORE_HALF, BEFORE_HALF), 1, 'Ann waits'),
      '02:30',
      'pass step 2: other_time',
    ],
    [
      'that was passed lets the next start',
      run(steps(OTHER_LEVEL, BEFORE_HALF), 1, 'nobody', { passed: [1] }),
      '02:20',
      'step 2',
    ],
    [
      'that was passed has no quorum',
      run(steps(BEFORE_HALF, OTHER_LEVEL, AFTER_HALF), 2, 'Ann attending', { passed: [2] }),
      '02:20',
      'satisfied',
    ],
    [
      'that was passed has none either when the clock of the run was moved on since',
      run(steps(BEFORE_HALF, BEFORE_HALF), 2, 'Ann attending', { passed: [2], stepStartedAt: clock('05:00') }),
      '05:00',
      'satisfied',
    ],
    [
      'that is passed last leaves time',
      run(steps(BEFORE_HALF, OTHER_LEVEL), 2, 'Ann waits', { passed: [2] }),
      '02:20',
      'wait until 02:30',
    ],
    [
      'that was passed leaves the quorum before it',
      run(steps(BEFORE_HALF, BEFORE_HALF, OTHER_LEVEL), 3, 'Ann attending, Bob (2) waits', { passed: [3] }),
      '02:20',
      'wait until 02:30',
    ],
    [
      'that found nobody has its quorum',
      run(steps(BEFORE_HALF, BEFORE_HALF, BEFORE_HALF), 2, 'Ann attending'),
      '02:20',
      'step 3',
    ],
    [
      'that was wanted by hand in another round is passed in this',
      run(steps(BEFORE_HALF, OTHER_LEVEL, AFTER_HALF), 2, 'nobody', {
        round: 2,
        passed: [2],
        alerts: [...people('Bob (2) waits', 1), ...people('Ann attending', 2)],
      }),
      '02:20',
      'satisfied',
    ],
    [
      'that was wanted by hand has its quorum',
      run(steps(BEFORE_HALF, OTHER_LEVEL), 2, 'Ann attending, Bob (2) waits'),
      '02:20',
      'wait until 02:30',
    ],
  ])('%s (%#)', (_what, view, now, does) => {
    expect(inWords(decideEscalation(view, clock(now)))).toBe(does);
  });

  it('is started by a coordinator who wants it now, whatever it is meant for', () => {
    expect(escalateByHand(run(steps(BEFORE_HALF, OTHER_LEVEL), 1, 'Ann waits'), 1)).toMatchObject({ step: 2 });
  });

  it('is known as passed until the next round', () => {
    const view = run(steps(OTHER_LEVEL, OTHER_LEVEL), 1, 'nobody', { passed: [1] });
    const pass = { kind: 'pass_step', step: 2, reason: 'other_level' } as const;
    const known = (round: number) => afterStart(view, { ...pass, round }, clock('02:30')).passed;
    expect([known(1), known(2)]).toEqual([[1, 2], [2]]);
    expect(afterStart(view, { kind: 'start_step', round: 1, step: 2 }, clock('02:30')).passed).toEqual([1]);
  });

  it('is looked at now when it has to be passed', () => {
    expect(nextLook(run(steps(OTHER_LEVEL), 0, 'nobody'), clock('02:00'))).toEqual(clock('02:00'));
  });
});

describe('a step that tells webhooks alone', () => {
  const told: PolicyStep['targets'] = [{ type: 'webhook', id: 'w' as WebhookId }];
  const asks: PolicyStep['targets'] = [{ type: 'region' }];
  /** Step n comes (n - 1) × 10 minutes after the one before, and each wants two helpers. */
  const telling = (...targets: readonly PolicyStep['targets'][]): Policy => {
    const plain = policy(targets.map((_, index) => index * 10));
    const steps = plain.steps.map((step, index) => ({ ...step, targets: targets[index] ?? [], quorum: { any: 2 } }));
    return { ...plain, steps };
  };

  it.each([
    ['first lets the next start at once', telling(told, asks), 1, 'nobody', '02:20', 'step 2'],
    [
      'later leaves time to those asked',
      telling(asks, told, asks),
      2,
      'Ann waits, Bob waits',
      '02:20',
      'wait until 02:40',
    ],
    ['starts what follows at its time', telling(asks, told, asks), 2, 'Ann waits, Bob waits', '02:40', 'step 3'],
    ['lets it start at once when all said no', telling(asks, told, asks), 2, 'Ann cannot', '02:20', 'step 3'],
    ['wants as much help as the one before', telling(asks, told), 2, 'Ann attending', '02:20', 'exhausted'],
    ['is satisfied with it', telling(asks, told), 2, 'Ann attending, Bob attending', '02:20', 'satisfied'],
    ['last leaves time for answers', telling(asks, told), 2, 'Ann waits, Bob waits', '02:20', 'wait until 02:30'],
    ['two in a row do too', telling(asks, told, told), 3, 'Ann waits, Bob waits', '02:20', 'wait until 02:30'],
  ])('%s (%#)', (_what, of, step, who, now, does) => {
    expect(inWords(decideEscalation(run(of, step, who), clock(now)))).toBe(does);
  });

  // Each wants one helper here. Step 4 comes at 02:50, half an hour after step 3.
  it.each([
    ['leaves them time', [asks, asks, told, asks], 3, [2], 'Ann waits', 'wait until 02:50'],
    ['and all said no', [asks, asks, told, asks], 3, [2], 'Ann cannot', 'step 4'],
    ['and one that told', [asks, told, asks, told, asks], 4, [3], 'Ann waits', 'wait until 03:00'],
    ['and another', [asks, asks, asks, told, asks], 4, [2, 3], 'Ann waits', 'wait until 03:00'],
    ['and nobody before it', [asks, told, asks], 2, [1], 'nobody', 'step 3'],
    ['but not one that found nobody', [asks, asks, told, asks], 3, [], 'Ann waits', 'step 4'],
    ['that itself is passed', [asks, told, asks], 2, [2], 'Ann waits', 'wait until 02:40'],
  ] as const)('behind a step that was passed: %s (%#)', (_what, targets, step, passed, who, does) => {
    const plain = telling(...targets);
    const of = { ...plain, steps: plain.steps.map((each) => ({ ...each, quorum: { any: 1 } })) };
    expect(inWords(decideEscalation(run(of, step, who, { passed }), clock('02:20')))).toBe(does);
  });

  it('and nothing else is a plan that found nobody, unless another plan of the event asks people', () => {
    const silent = telling(told);
    const does = (of: Policy = silent, round = 1): string =>
      inWords(decideEscalation(run(of, 1, 'nobody', { round }), clock('02:20')));
    const [alone] = together([silent]);
    expect(does(alone)).toBe('exhausted');
    const [beside, other] = together([{ ...silent, repeat: 1 }, telling(asks)]);
    expect(other?.beside).toBeUndefined();
    expect(does(beside)).toBe('wait until 02:30');
    expect(does(beside, 2)).toBe('satisfied');
  });
});
