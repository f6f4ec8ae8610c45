/**
 * Who is asked next, and when. A run follows its policy like this:
 *
 * - The steps start one after another. Each waits its delay, counted from the start of the step before it; the first
 *   from the start of the run or round.
 * - Many people are asked in parts, one right after the other. Until all of a step are asked, only one thing can come
 *   between: that those who said yes are enough.
 * - As soon as those who said yes are enough for the current step, the run is satisfied and asks nobody else. Everybody
 *   asked in the run counts, whichever step asked them.
 * - A step that can bring no more help does not hold up the next, which then starts at once: everybody it asked has said
 *   no, cannot be reached or can only come later; or it found nobody to ask; or even a yes from everybody in the run who
 *   still has to answer would not be enough.
 * - A step that tells webhooks alone asks nobody, so there is no answer to it: its quorum does not count, and those whom the
 *   step before it asked are waited for as before. Where there are none, the next step starts at once.
 * - A step whose condition (`when`) does not hold at the moment at which it would start is passed: it asks nobody, its
 *   quorum does not count, and the next starts at once; or at its time where that step would have told webhooks alone, or one
 *   that did came since. A coordinator who wants the step now gets it all the same.
 * - After the last step there is time for answers. Then the policy may have it all once more, in a new round, but never
 *   before a round would have lasted if nobody had answered at all: nobody is pressed because others were quick to say no.
 * - The run is exhausted when the last round is over, and at once when waiting is useless: in the last round, when help
 *   can no longer be enough; before it, when everybody who was found has said no, cannot be reached, or comes already.
 *   Coordinators are told then. They are told too (`nobodyLeft`) while a run only waits for its next round.
 *
 * Somebody who takes back a yes sets a satisfied run going again; a late yes satisfies an exhausted one. A stopped run
 * stays stopped. The function only looks: called again with the same view and time it says the same. Whoever acts on
 * `start_step` or `pass_step` writes down `afterStart` and the new alerts, and asks again until the answer is another.
 */
import type { AlertLevel } from '../incident/incident-values.js';
import { plus, SECOND } from '../kernel/clock.js';
import { delayOf, lastStepSecondsOf, type Policy, quorumOf, roundSecondsOf, tellsOnly } from './policy.js';
import { checkQuorum } from './quorum.js';
import { helps, isOut, type RunAlert, type Standings, standingsOf } from './standing.js';
import { type PassReason, whyPassed } from './step-condition.js';

export const RUN_STATES = ['running', 'satisfied', 'exhausted', 'stopped'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** How far a run is. */
export interface RunPosition {
  /** From 1. */
  readonly round: number;
  /** From 1; 0 before the first step of the run. */
  readonly step: number;
  readonly roundStartedAt: Date;
  /** Null before the first step of the run. */
  readonly stepStartedAt: Date | null;
  /** The steps of this round that were passed. */
  readonly passed: readonly number[];
}

export interface RunView extends RunPosition {
  /** As it was when the run started. */
  readonly policy: Policy;
  readonly state: RunState;
  /** Of the alert; null where it is none to a region. */
  readonly level: AlertLevel | null;
  /** All of the run. */
  readonly alerts: readonly RunAlert[];
  /** How many people of the step are still to be asked. */
  readonly unasked: number;
}

export interface StartStep {
  readonly kind: 'start_step';
  readonly round: number;
  readonly step: number;
}

/** The step is not meant for this moment or level: nobody is asked. */
export interface PassStep {
  readonly kind: 'pass_step';
  readonly round: number;
  readonly step: number;
  readonly reason: PassReason;
}

export type Action =
  | StartStep
  | PassStep
  /** The next part of the people whom the step has found. */
  | { readonly kind: 'ask_rest' }
  /** Nothing to do before `until`, unless somebody answers. `nobodyLeft`: no answer can help before the next round. */
  | { readonly kind: 'wait'; readonly until: Date; readonly nobodyLeft: boolean }
  | { readonly kind: 'satisfied' }
  | { readonly kind: 'exhausted' }
  | { readonly kind: 'stopped' };

export function decideEscalation(view: RunView, now: Date): Action {
  const action = whatNext(view, now);
  if (action.kind !== 'start_step') return action;
  const reason = whyPassed(view.policy.steps[action.step - 1]?.when, view.level, now);
  return reason === null ? action : { kind: 'pass_step', round: action.round, step: action.step, reason };
}

function whatNext(view: RunView, now: Date): Exclude<Action, PassStep> {
  if (view.state === 'stopped') return { kind: 'stopped' };
  const people = standingsOf(view.alerts);
  const quorum = checkQuorum(quorumOf(view.policy, stepInForce(view)), [...people.values()]);
  if (quorum.met) return { kind: 'satisfied' };
  if (view.unasked > 0) return { kind: 'ask_rest' };
  if (view.state === 'exhausted') return { kind: 'exhausted' };
  if (view.step >= view.policy.steps.length) return afterLastStep(view, people, quorum.reachable, now);
  const isSpent = view.step > 0 && (!quorum.reachable || stepIsSpent(view, people));
  return isSpent ? nextStep(view) : startAt(nextStepAt(view), nextStep(view), now);
}

/** When the run must be looked at again if nobody answers before; null when it is over. */
export function nextLook(view: RunView, now: Date): Date | null {
  const action = decideEscalation(view, now);
  if (action.kind === 'wait') return action.until;
  return ['start_step', 'pass_step', 'ask_rest'].includes(action.kind) ? now : null;
}

/** Where the run is once the step has started, or was passed. A new round counts from when its first delay began. */
export function afterStart(
  view: RunPosition & Pick<RunView, 'policy'>,
  start: StartStep | PassStep,
  now: Date,
): RunPosition {
  const { round, step } = start;
  const roundStartedAt = round === view.round ? view.roundStartedAt : plus(now, -delayOf(view.policy, step) * SECOND);
  const before = round === view.round ? view.passed : [];
  const passed = start.kind === 'pass_step' ? [...before, step] : before;
  return { round, step, roundStartedAt, stepStartedAt: now, passed };
}

/**
 * A coordinator does not want to wait: the next step of this round, now. `expectedStep` is the step they saw, so that
 * two people (or one who clicks twice) move the run once.
 */
export function escalateByHand(
  view: RunView,
  expectedStep: number,
): StartStep | { readonly kind: 'refused'; readonly code: 'run_over' | 'stale_step' | 'no_next_step' } {
  if (view.state !== 'running') return { kind: 'refused', code: 'run_over' };
  if (view.step !== expectedStep) return { kind: 'refused', code: 'stale_step' };
  if (view.step >= view.policy.steps.length) return { kind: 'refused', code: 'no_next_step' };
  return nextStep(view);
}

function nextStep(view: RunView): StartStep {
  return { kind: 'start_step', round: view.round, step: view.step + 1 };
}

function nextStepAt(view: RunView): Date {
  return plus(view.stepStartedAt ?? view.roundStartedAt, delayOf(view.policy, view.step + 1) * SECOND);
}

function startAt(at: Date, start: StartStep, now: Date, nobodyLeft = false): Exclude<Action, PassStep> {
  return now >= at ? start : { kind: 'wait', until: at, nobodyLeft };
}

/** The step whose quorum counts: not one that was passed or tells webhooks alone, but the one before; 0 where there is none. */
export function stepInForce({ policy, passed, step }: Pick<RunView, 'policy' | 'passed' | 'step'>): number {
  let inForce = step;
  while (inForce > 0 && (passed.includes(inForce) || isTold(policy, inForce))) inForce -= 1;
  return inForce;
}

function isTold({ steps }: Policy, number: number): boolean {
  const step = steps[number - 1];
  return step !== undefined && tellsOnly(step);
}

/** Nobody whom the current step asked, or the one in force where it tells webhooks alone, can still be waited for, or helps. */
function stepIsSpent(view: RunView, people: Standings): boolean {
  const asking = isTold(view.policy, view.step) ? stepInForce(view) : view.step;
  return view.alerts
    .filter(({ round, step, status }) => round === view.round && step === asking && status !== 'excluded')
    .map(({ responderId }) => people.get(responderId))
    .every((person) => person === undefined || (person.status !== 'waiting' && !helps(person)));
}

function afterLastStep(view: RunView, people: Standings, isReachable: boolean, now: Date): Exclude<Action, PassStep> {
  const isBeside = view.policy.beside === true;
  const lastStepOver = plus(view.stepStartedAt ?? view.roundStartedAt, lastStepSecondsOf(view.policy) * SECOND);
  if (view.round > view.policy.repeat) {
    if (!isReachable || now >= lastStepOver) return { kind: isBeside ? 'satisfied' : 'exhausted' };
    return { kind: 'wait', until: lastStepOver, nobodyLeft: false };
  }
  if (nobodyToAskAgain(view, people)) return { kind: 'exhausted' };
  const plannedEnd = plus(view.roundStartedAt, roundSecondsOf(view.policy) * SECOND);
  const roundOver = plannedEnd > lastStepOver ? plannedEnd : lastStepOver;
  const firstStepAt = plus(roundOver, delayOf(view.policy, 1) * SECOND);
  return startAt(firstStepAt, { kind: 'start_step', round: view.round + 1, step: 1 }, now, !isReachable && !isBeside);
}

/** People were found, and every one of them helps already, has said no or cannot be reached. */
function nobodyToAskAgain({ alerts }: RunView, people: Standings): boolean {
  const isSettled = ({ responderId }: RunAlert): boolean => {
    const person = people.get(responderId);
    return person !== undefined && (isOut(person) || helps(person));
  };
  return alerts.length > 0 && alerts.every(isSettled);
}
