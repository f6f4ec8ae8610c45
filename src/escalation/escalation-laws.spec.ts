import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RESPONDER_ROLES, type ResponderRole } from '../directory/responder-role.js';
import type { ResponderId } from '../kernel/ids.js';
import {
  afterStart,
  decideEscalation,
  type PassStep,
  type RunView,
  type StartStep,
  stepInForce,
} from './decide-escalation.js';
import { lastStepSecondsOf, type Policy, type PolicyStep, quorumOf, roundSecondsOf } from './policy.js';
import { newRun } from './plan-run.js';
import { checkQuorum } from './quorum.js';
import { type StepCondition, whyPassed } from './step-condition.js';
import { ALERT_STATUSES, ANSWERS, type Answer, helps, type RunAlert, standingsOf } from './standing.js';

const NOON = Date.UTC(2026, 10, 21, 12);
const at = (seconds: number): Date => new Date(NOON + seconds * 1_000);
const secondsSince = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 1_000;

const roles = fc.subarray<ResponderRole>(RESPONDER_ROLES.slice(0, 3));
const quorum = fc.oneof(
  fc.record({ any: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ any: fc.constant(1), roles: fc.record({ local: fc.constant(1), legal: fc.constant(1) }) }),
);
const step: fc.Arbitrary<PolicyStep> = fc.record({
  delaySeconds: fc.constantFrom(0, 1, 60, 300),
  targets: fc.constant([{ type: 'region' as const }]),
  quorum: fc.option(quorum, { nil: undefined }),
});
const LONDON = { timeZone: 'Europe/London' };
const CONDITIONS: readonly (StepCondition | null)[] = [
  null,
  { timeOfDay: { from: '12:00', to: '12:05', ...LONDON } },
  { timeOfDay: { from: '12:05', to: '12:00', ...LONDON } },
  { days: [6] },
  { days: [7] },
  { levels: ['national'] },
];
/** Steps for some minutes of the day alone, or for levels that the alert has not. */
const conditional: fc.Arbitrary<PolicyStep> = fc.tuple(step, fc.constantFrom(...CONDITIONS)).map(([each, when]) => {
  return when === null ? each : { ...each, when };
});
const policy: fc.Arbitrary<Policy> = fc.record({
  name: fc.constant('Yorkshire'),
  repeat: fc.integer({ min: 0, max: 3 }),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  lastStepSeconds: fc.constantFrom(undefined, 1, 120),
});

/** A person of the pool: the steps that find them, and what comes of asking them, how many seconds later. */
interface Person {
  readonly steps: readonly number[];
  readonly roles: readonly ResponderRole[];
  readonly reaction: 'silent' | 'unreachable' | 'excluded' | Answer;
  readonly after: number;
}
const person: fc.Arbitrary<Person> = fc.record({
  steps: fc.subarray([1, 2, 3, 4]),
  roles,
  reaction: fc.constantFrom('silent', 'unreachable', 'excluded', ...ANSWERS),
  after: fc.integer({ min: 0, max: 400 }),
});
const people = fc.array(person, { maxLength: 5 });

interface Started {
  readonly start: StartStep;
  readonly now: Date;
  readonly before: RunView;
}

interface Passed {
  readonly pass: PassStep;
  readonly now: Date;
  readonly before: RunView;
}

/** Plays a run to its end as the engine does: acts, looks again, sleeps until the next answer or time. */
function play(
  policyOfRun: Policy,
  pool: readonly Person[],
): { started: Started[]; passed: Passed[]; end: RunView; endKind: string; now: Date } {
  const started: Started[] = [];
  const passed: Passed[] = [];
  let view: RunView = newRun(policyOfRun, at(0));
  let now = at(0);
  for (let looks = 0; looks < 1_000; looks++) {
    const action = decideEscalation(view, now);
    if (action.kind === 'start_step') {
      started.push({ start: action, now, before: view });
      view = { ...view, ...afterStart(view, action, now), alerts: [...view.alerts, ...ask(pool, view, action, now)] };
    } else if (action.kind === 'pass_step') {
      passed.push({ pass: action, now, before: view });
      view = { ...view, ...afterStart(view, action, now) };
    } else if (action.kind === 'wait') {
      expect(action.until > now).toBe(true);
      now = [action.until, ...reactionTimes(view, pool, now)].reduce((a, b) => (a < b ? a : b));
      view = { ...view, alerts: view.alerts.map((alert) => reacted(alert, pool, now)) };
    } else {
      return { started, passed, end: view, endKind: action.kind, now };
    }
  }
  throw new Error('The run does not end.');
}

function ask(pool: readonly Person[], view: RunView, start: StartStep, now: Date): RunAlert[] {
  const known = standingsOf(view.alerts);
  return pool.flatMap((each, index) => {
    const responderId = String(index) as ResponderId;
    const standing = known.get(responderId);
    if (!each.steps.includes(start.step) || standing?.answer === 'cannot') return [];
    const isLeftOut = each.reaction === 'excluded' || standing?.round === start.round || (standing && helps(standing));
    const status = isLeftOut ? ('excluded' as const) : ('waiting' as const);
    const { round, step: number } = start;
    return {
      responderId,
      round,
      step: number,
      askedAt: now,
      roles: each.roles,
      status,
      answer: null,
      answeredAt: null,
    };
  });
}

function reactionAt(alert: RunAlert, pool: readonly Person[]): Date | null {
  const who = pool[Number(alert.responderId)];
  if (who === undefined || alert.status !== 'waiting' || who.reaction === 'silent') return null;
  return new Date(alert.askedAt.getTime() + who.after * 1_000);
}

function reactionTimes(view: RunView, pool: readonly Person[], now: Date): Date[] {
  return view.alerts
    .map((alert) => reactionAt(alert, pool))
    .filter((time): time is Date => time !== null && time >= now);
}

function reacted(alert: RunAlert, pool: readonly Person[], now: Date): RunAlert {
  const due = reactionAt(alert, pool);
  const reaction = pool[Number(alert.responderId)]?.reaction;
  if (due === null || due > now || reaction === undefined || reaction === 'silent' || reaction === 'excluded')
    return alert;
  if (reaction === 'unreachable') return { ...alert, status: 'unreachable' };
  return { ...alert, status: 'answered', answer: reaction, answeredAt: now };
}

function isMet(view: RunView): boolean {
  return checkQuorum(quorumOf(view.policy, view.step), [...standingsOf(view.alerts).values()]).met;
}

/** In other words than the decision has it: nobody of this step, or nobody at all, could still make it enough. */
function stepIsHopeless(view: RunView): boolean {
  const standings = standingsOf(view.alerts);
  const couldCome = (alert: RunAlert): boolean => alert.status === 'waiting' || helps(alert);
  const ofStep = view.alerts
    .filter((alert) => alert.step === view.step && alert.round === view.round && alert.status !== 'excluded')
    .map((alert) => standings.get(alert.responderId) ?? alert);
  const everyone = [...standings.values()];
  return !ofStep.some(couldCome) || !checkQuorum(quorumOf(view.policy, view.step), everyone).reachable;
}

describe('whatever people answer, a run', () => {
  it('ends, satisfied exactly when enough people come', () => {
    fc.assert(
      fc.property(policy, people, (policyOfRun, pool) => {
        const { end, endKind } = play(policyOfRun, pool);
        expect(endKind).toBe(isMet(end) ? 'satisfied' : 'exhausted');
      }),
    );
  });

  it('never skips a step and never has more rounds than the policy allows', () => {
    fc.assert(
      fc.property(policy, people, (policyOfRun, pool) => {
        const order = play(policyOfRun, pool).started.map(({ start }) => [start.round, start.step]);
        const steps = policyOfRun.steps.length;
        expect(order).toEqual(order.map((_, index) => [Math.floor(index / steps) + 1, (index % steps) + 1]));
        expect(order.length).toBeLessThanOrEqual((policyOfRun.repeat + 1) * steps);
      }),
    );
  });

  it('starts no step before its time, unless the one before can bring no more help', () => {
    fc.assert(
      fc.property(policy, people, (policyOfRun, pool) => {
        for (const { start, now, before } of play(policyOfRun, pool).started) {
          if (start.round !== before.round) continue;
          const since = before.stepStartedAt ?? before.roundStartedAt;
          const isEarly = secondsSince(since, now) < (policyOfRun.steps[start.step - 1]?.delaySeconds ?? 0);
          expect(isEarly && !stepIsHopeless(before)).toBe(false);
        }
      }),
    );
  });

  it('starts no round before the one before would have lasted in silence', () => {
    fc.assert(
      fc.property(policy, people, (policyOfRun, pool) => {
        const rounds = play(policyOfRun, pool).started.filter(({ start }) => start.step === 1);
        for (const [index, { now }] of rounds.entries()) {
          const before = rounds[index - 1];
          if (before === undefined) continue;
          expect(secondsSince(before.now, now)).toBeGreaterThanOrEqual(roundSecondsOf(policyOfRun));
        }
      }),
    );
  });

  it('asks nobody once enough people come', () => {
    fc.assert(
      fc.property(policy, people, (policyOfRun, pool) => {
        for (const { before } of play(policyOfRun, pool).started) expect(before.step > 0 && isMet(before)).toBe(false);
      }),
    );
  });
});

describe('a run with steps for certain times', () => {
  const sometimes = fc.tuple(policy, fc.array(conditional, { minLength: 1, maxLength: 4 })).map(([each, steps]) => {
    return { ...each, steps };
  });

  it('starts a step exactly when it is meant for that moment, and goes on at once behind one that is not', () => {
    fc.assert(
      fc.property(sometimes, people, (policyOfRun, pool) => {
        const { started, passed } = play(policyOfRun, pool);
        const why = (step: number, now: Date) => whyPassed(policyOfRun.steps[step - 1]?.when, null, now);
        for (const { start, now } of started) expect(why(start.step, now)).toBeNull();
        for (const { pass, now, before } of passed) {
          expect(pass.reason).toBe(why(pass.step, now));
          const action = decideEscalation({ ...before, ...afterStart(before, pass, now) }, now);
          const isLast = pass.step === policyOfRun.steps.length;
          if (!isLast) expect(action.kind).not.toBe('wait');
        }
      }),
    );
  });
});

describe('in silence a run', () => {
  it('starts every step of every round at the times that the policy says, and then is exhausted', () => {
    fc.assert(
      fc.property(policy, (policyOfRun) => {
        const quorums = { any: 1 };
        const silent = { ...policyOfRun, steps: policyOfRun.steps.map((each) => ({ ...each, quorum: quorums })) };
        const pool = [1, 2, 3, 4].map((number): Person => ({
          steps: [number],
          roles: [],
          reaction: 'silent',
          after: 0,
        }));
        const { started, endKind, now } = play(silent, pool);
        const expected: number[] = [];
        let clock = 0;
        for (let round = 0; round <= silent.repeat; round++) {
          for (const each of silent.steps) expected.push((clock += each.delaySeconds));
          clock += lastStepSecondsOf(silent);
        }
        expect(started.map((each) => secondsSince(at(0), each.now))).toEqual(expected);
        expect([endKind, secondsSince(at(0), now)]).toEqual(['exhausted', clock]);
      }),
    );
  });
});

describe('the decision', () => {
  const alert: fc.Arbitrary<RunAlert> = fc.record({
    responderId: fc.constantFrom('a', 'b', 'c', 'd').map((id) => id as ResponderId),
    round: fc.integer({ min: 1, max: 2 }),
    step: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom(...ALERT_STATUSES),
    answer: fc.constantFrom(...ANSWERS, null),
    roles,
    askedAt: fc.integer({ min: 0, max: 100 }).map(at),
    answeredAt: fc.option(fc.integer({ min: 100, max: 200 }).map(at)),
  });
  const view: fc.Arbitrary<RunView> = fc.record({
    policy,
    state: fc.constantFrom('running', 'satisfied', 'exhausted', 'stopped'),
    level: fc.constantFrom(null, 'region_verified' as const, 'national' as const),
    round: fc.integer({ min: 1, max: 4 }),
    step: fc.integer({ min: 0, max: 5 }),
    roundStartedAt: fc.constant(at(0)),
    stepStartedAt: fc.option(fc.integer({ min: 0, max: 300 }).map(at)),
    passed: fc.subarray([1, 2, 3]),
    alerts: fc.array(alert, { maxLength: 6 }),
    unasked: fc.constantFrom(0, 0, 40),
  });
  const moment = fc.integer({ min: -100, max: 2_000 }).map(at);

  it('is the same for the same view and time, and changes nothing', () => {
    fc.assert(
      fc.property(view, moment, (runView, now) => {
        const copy = structuredClone(runView);
        const action = decideEscalation(runView, now);
        expect(decideEscalation(copy, now)).toEqual(action);
        expect(runView).toEqual(copy);
      }),
    );
  });

  it('never asks more people because one more said yes', () => {
    fc.assert(
      fc.property(view, moment, fc.nat(), (runView, now, pick) => {
        const chosen = runView.alerts[pick % Math.max(1, runView.alerts.length)];
        fc.pre(chosen !== undefined && chosen.status !== 'excluded');
        const yes = { status: 'answered', answer: 'attending', answeredAt: at(300) } as const;
        const alerts = runView.alerts.map((each) => (each === chosen ? { ...each, ...yes } : each));
        const action = decideEscalation({ ...runView, alerts }, now);
        if (action.kind === 'start_step') expect(decideEscalation(runView, now)).toEqual(action);
      }),
    );
  });

  it('asks the rest of a step before all else, unless enough people come or it was stopped', () => {
    fc.assert(
      fc.property(view, moment, (runView, now) => {
        const all = decideEscalation({ ...runView, unasked: 0 }, now);
        const rest = decideEscalation({ ...runView, unasked: 40 }, now);
        const enough = checkQuorum(quorumOf(runView.policy, stepInForce(runView)), [
          ...standingsOf(runView.alerts).values(),
        ]).met;
        expect(rest).toEqual(enough || runView.state === 'stopped' ? all : { kind: 'ask_rest' });
      }),
    );
  });

  it('starts only what comes next, and waits only for what is to come', () => {
    fc.assert(
      fc.property(view, moment, (runView, now) => {
        const action = decideEscalation(runView, now);
        if (action.kind === 'wait') expect(action.until > now).toBe(true);
        if (action.kind !== 'start_step') return;
        const isNextStep = action.round === runView.round && action.step === runView.step + 1;
        const isNextRound = action.round === runView.round + 1 && action.step === 1;
        expect(isNextStep || isNextRound).toBe(true);
        expect(action.step).toBeLessThanOrEqual(runView.policy.steps.length);
        expect(!isNextRound || action.round <= runView.policy.repeat + 1).toBe(true);
      }),
    );
  });
});
