import { describe, expect, it } from '@jest/globals';
import type { AlertId, ResponderId, RunId } from '../kernel/ids.js';
import type { ProgressAlert } from './decide-progress.js';
import type { Policy, PolicyStep } from './policy.js';
import {
  newRun,
  type PersonLeftOut,
  type PersonToAsk,
  type PlannableRun,
  planRuns,
  type ResolveStep,
  type RunPlan,
} from './plan-run.js';

const START = new Date('2026-11-22T03:00:00Z');
const at = (seconds: number): Date => new Date(START.getTime() + seconds * 1_000);

const step = (delaySeconds: number): PolicyStep => ({ delaySeconds, targets: [{ type: 'region' }] });
const POLICY: Policy = { name: 'Wales', repeat: 1, steps: [step(0), step(1_800), step(600)], lastStepSeconds: 900 };

function person(name: string, when: Date): PersonToAsk {
  return { responderId: name as ResponderId, name, roles: [], channels: [{ channel: 'sms', at: when }] };
}
function leftOut(name: string, reason: PersonLeftOut['reason']): PersonLeftOut {
  return { responderId: name as ResponderId, name, reason };
}

async function planRun(run: PlannableRun, now: Date, resolve: ResolveStep): Promise<RunPlan> {
  const [plan] = await planRuns([run], now, resolve);
  return plan ?? { policyName: '', steps: [], exhaustedAt: null };
}

/** Step 1 asks Ann, step 2 finds only Bob in his quiet hours, step 3 asks Cai. */
const resolve: ResolveStep = ({ step: number }, when) =>
  Promise.resolve({
    people: number === 2 ? [] : [person(number === 1 ? 'Ann' : 'Cai', when)],
    excluded: number === 2 ? [leftOut('Bob', 'quiet_hours')] : [],
  });

/** `round.step @seconds, asks, leaves out`. */
function inWords({ steps }: RunPlan): string[] {
  return steps.map(({ round, step: number, startsAt, people, excluded, ifNobodyAnswers }) => {
    const asks = people.map(({ name }) => name).join(' ') || 'nobody';
    const out = excluded.map(({ name, reason }) => ` (${name}: ${reason})`).join('');
    const seconds = (startsAt.getTime() - START.getTime()) / 1_000;
    return `${round}.${number} +${seconds}${ifNobodyAnswers ? ' if nobody answers' : ''}: ${asks}${out}`;
  });
}

describe('the plan of a run', () => {
  it('names every step of every round with its time, if nobody answers', async () => {
    const plan = await planRun(newRun(POLICY, START), START, resolve);
    expect(inWords(plan)).toEqual([
      '1.1 +0: Ann',
      '1.2 +1800 if nobody answers: nobody (Bob: quiet_hours)',
      '1.3 +1800 if nobody answers: Cai',
      '2.1 +3300 if nobody answers: Ann',
      '2.2 +5100 if nobody answers: nobody (Bob: quiet_hours)',
      '2.3 +5100 if nobody answers: Cai',
    ]);
    expect(plan.policyName).toBe('Wales');
    expect(plan.exhaustedAt).toEqual(at(6_000));
  });

  it('shows each person with their channels, and nothing else about them', async () => {
    const { steps } = await planRun(newRun(POLICY, START), START, resolve);
    const people = [{ responderId: 'Ann', name: 'Ann', channels: [{ channel: 'sms', at: START }] }];
    expect(steps[0]).toEqual({ step: 1, round: 1, startsAt: START, ifNobodyAnswers: false, people, excluded: [] });
  });

  it('starts a step anyway that follows one without anybody', async () => {
    const empty: ResolveStep = ({ step: number }, when) =>
      Promise.resolve({ people: number === 3 ? [person('Cai', when)] : [], excluded: [] });
    const plan = await planRun(newRun({ ...POLICY, repeat: 0 }, START), START, empty);
    expect(inWords(plan)).toEqual(['1.1 +0: nobody', '1.2 +0: nobody', '1.3 +0: Cai']);
  });

  it('starts a step anyway that follows one which left everybody out', async () => {
    const quiet: ResolveStep = ({ step: number }, when) =>
      Promise.resolve({
        people: number === 2 ? [person('Cai', when)] : [],
        excluded: number === 1 ? [leftOut('Bob', 'quiet_hours')] : [],
      });
    const two = { ...POLICY, repeat: 0, steps: [step(0), step(600)] };
    const plan = await planRun(newRun(two, START), START, quiet);
    expect(inWords(plan)).toEqual(['1.1 +0: nobody (Bob: quiet_hours)', '1.2 +0: Cai']);
  });

  it('tells coordinators at once where nobody is found at all', async () => {
    const nobody: ResolveStep = () => Promise.resolve({ people: [], excluded: [] });
    const plan = await planRun(newRun({ ...POLICY, repeat: 0 }, START), START, nobody);
    expect(plan.exhaustedAt).toEqual(START);
  });

  it('hands each step those who were asked before it', async () => {
    const seen: string[] = [];
    const watching: ResolveStep = (start, when, view) => {
      seen.push(
        `${start.round}.${start.step}: ${view.alerts.map(({ responderId, status }) => `${responderId} ${status}`).join(', ')}`,
      );
      return resolve(start, when, view, []);
    };
    await planRun(newRun({ ...POLICY, repeat: 0 }, START), START, watching);
    expect(seen).toEqual(['1.1: ', '1.2: Ann waiting', '1.3: Ann waiting, Bob excluded']);
  });
});

describe('the plan from the middle of a run', () => {
  const name = { id: 'ann' as AlertId, responderId: 'Ann' as ResponderId };
  const asked = { ...name, round: 2, step: 1, roles: [], askedAt: START, remindedAt: null, progressAt: null };
  const inRound2 = { ...newRun(POLICY, START), round: 2, step: 1, stepStartedAt: START };

  it('names what is still to come', async () => {
    const waits: ProgressAlert = { ...asked, status: 'waiting', answer: null, answeredAt: null };
    const plan = await planRun({ ...inRound2, alerts: [waits] }, at(60), resolve);
    expect(inWords(plan)).toEqual([
      '2.2 +1800 if nobody answers: nobody (Bob: quiet_hours)',
      '2.3 +1800 if nobody answers: Cai',
    ]);
    expect(plan.exhaustedAt).toEqual(at(2_700));
  });

  it('says which run it is of', async () => {
    expect(await planRun({ ...inRound2, id: 'run' as RunId }, at(60), resolve)).toHaveProperty('runId', 'run');
  });

  it.each([
    ['when it is satisfied', 'running', 'attending'],
    ['when it was stopped', 'stopped', 'later'],
    ['when it is exhausted', 'exhausted', 'cannot'],
  ] as const)('is empty %s', async (_when, state, answer) => {
    const alerts: ProgressAlert[] = [{ ...asked, status: 'answered', answer, answeredAt: START }];
    const plan = await planRun({ ...inRound2, alerts, state }, at(60), resolve);
    expect(plan).toEqual({ policyName: 'Wales', steps: [], exhaustedAt: null });
  });
});

describe('the plan of a run whose policy asks for word', () => {
  const asking: Policy = { ...POLICY, repeat: 0, reminderSeconds: 600 };
  const came = {
    id: 'ann' as AlertId,
    responderId: 'Ann' as ResponderId,
    round: 1,
    step: 1,
    roles: [],
    askedAt: START,
  };
  const yes: ProgressAlert = {
    ...came,
    status: 'answered',
    answer: 'attending',
    answeredAt: START,
    remindedAt: null,
    progressAt: null,
  };
  const run = (alert: ProgressAlert): PlannableRun => {
    return { ...newRun(asking, START), state: 'satisfied', step: 1, stepStartedAt: START, alerts: [alert] };
  };

  it('goes on when the one who comes was asked and is silent as long again', async () => {
    const plan = await planRun(run(yes), START, resolve);
    expect(inWords(plan)).toEqual([
      '1.2 +1200 if nobody answers: nobody (Bob: quiet_hours)',
      '1.3 +1200 if nobody answers: Cai',
    ]);
    expect(plan.exhaustedAt).toEqual(at(2_100));
  });

  it('goes on sooner than the next step, when one of two who are wanted falls silent', async () => {
    // Bea alone is not enough once Ann counts as not coming: after twenty minutes, and not thirty.
    const pair = { ...asking, steps: asking.steps.map((each) => ({ ...each, quorum: { any: 2 } })) };
    const waits: ProgressAlert = { ...yes, id: 'bea' as AlertId, responderId: 'Bea' as ResponderId, status: 'waiting' };
    const both = { ...run(yes), policy: pair, state: 'running' as const };
    const alerts = [yes, { ...waits, answer: null, answeredAt: null }];
    const [next] = (await planRun({ ...both, alerts }, START, resolve)).steps;
    expect(next).toMatchObject({ step: 2, startsAt: at(1_200) });
  });

  it('keeps the time of the next step, when that comes before they are asked', async () => {
    const pair = {
      ...asking,
      reminderSeconds: 2_400,
      steps: asking.steps.map((each) => ({ ...each, quorum: { any: 2 } })),
    };
    const waits: ProgressAlert = { ...yes, id: 'bea' as AlertId, responderId: 'Bea' as ResponderId, status: 'waiting' };
    const both = { ...run(yes), policy: pair, state: 'running' as const };
    const alerts = [yes, { ...waits, answer: null, answeredAt: null }];
    const [next] = (await planRun({ ...both, alerts }, START, resolve)).steps;
    expect(next).toMatchObject({ step: 2, startsAt: at(1_800) });
  });

  it('is empty when they have given word', async () => {
    const plan = await planRun(run({ ...yes, progressAt: at(30) }), at(60), resolve);
    expect(plan).toEqual({ policyName: 'Wales', steps: [], exhaustedAt: null });
  });
});

describe('the plan of a step that is not meant for the moment', () => {
  const NOON = { timeOfDay: { from: '12:00', to: '13:00', timeZone: 'Europe/London' } };
  const night: Policy = { ...POLICY, repeat: 0, steps: [step(0), { ...step(1_800), when: NOON }, step(600)] };

  it('shows it as passed, asks nobody, and goes on to the next at once', async () => {
    const { steps } = await planRun(newRun(night, START), START, resolve);
    expect(steps.map(({ step: number, skipped }) => [number, skipped])).toEqual([
      [1, undefined],
      [2, 'other_time'],
      [3, undefined],
    ]);
    expect(steps[1]).toMatchObject({ round: 1, startsAt: at(1_800), ifNobodyAnswers: true, people: [], excluded: [] });
    expect(steps[2]?.startsAt).toEqual(at(1_800));
  });
});

describe('the plan of two runs of one incident', () => {
  it('follows the time over both, so that each step knows whom the other run asks before it', async () => {
    const seen: string[] = [];
    const watching: ResolveStep = (start, when, { policy }, planned) => {
      const before = planned.filter(({ status }) => status === 'waiting').map(({ responderId }) => responderId);
      seen.push(`${policy.name} ${start.step}: ${before.join(' ')}`);
      return Promise.resolve({ people: [person(`${policy.name}${start.step}`, when)], excluded: [] });
    };
    const policy = (name: string, delay: number): Policy => {
      return { name, repeat: 0, lastStepSeconds: 60, steps: [step(0), step(delay), step(delay)] };
    };
    const runs = [policy('a', 100), policy('b', 70)].map((each) => newRun(each, START));
    const plans = await planRuns(runs, START, watching);
    expect(seen).toEqual([
      'a 1: ',
      'b 1: a1',
      'b 2: a1 b1',
      'a 2: a1 b1 b2',
      'b 3: a1 b1 b2 a2',
      'a 3: a1 b1 b2 a2 b3',
    ]);
    expect(plans.map(({ exhaustedAt }) => exhaustedAt)).toEqual([at(260), at(200)]);
  });
});

describe('the plan of a run whose region is in maintenance mode', () => {
  const hold = { from: START, until: at(7_200) };
  const twoSteps: Policy = { ...POLICY, repeat: 0, steps: [step(0), step(600)], lastStepSeconds: 600 };

  it('says until when nobody is paged, and begins then', async () => {
    const plan = await planRun({ ...newRun(twoSteps, START), hold }, START, resolve);
    expect(inWords(plan)).toEqual(['1.1 +7200: Ann', '1.2 +7800 if nobody answers: nobody (Bob: quiet_hours)']);
    expect(plan).toMatchObject({ heldUntil: at(7_200), exhaustedAt: at(8_400) });
  });

  it('goes on where its clock stood', async () => {
    const waits: ProgressAlert = {
      ...{ id: 'ann' as AlertId, responderId: 'Ann' as ResponderId, round: 1, step: 1, roles: [], askedAt: START },
      ...{ status: 'waiting', answer: null, answeredAt: null, remindedAt: null, progressAt: null },
    };
    const run = { ...newRun(twoSteps, START), step: 1, stepStartedAt: START, alerts: [waits] };
    const later = { from: at(400), until: at(4_000) };
    const plan = await planRun({ ...run, hold: later }, at(500), resolve);
    expect(inWords(plan)).toEqual(['1.2 +4200 if nobody answers: nobody (Bob: quiet_hours)']);
  });

  it('says nothing of one that is over by then', async () => {
    const plan = await planRun({ ...newRun(twoSteps, START), hold: { from: START, until: START } }, START, resolve);
    expect(plan.heldUntil).toBeUndefined();
    expect(inWords(plan)[0]).toBe('1.1 +0: Ann');
  });
});
