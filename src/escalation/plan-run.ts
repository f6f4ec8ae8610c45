import type { PlannedMessage } from '../delivery/channel-plan.js';
import type { ResponderId } from '../kernel/ids.js';
import type { ResponderRole } from '../directory/responder-role.js';
import { afterStart, decideEscalation, type RunView, type StartStep } from './decide-escalation.js';
import type { RunAlert } from './standing.js';
import type { ExclusionReason } from './why-not-asked.js';

export interface PersonToAsk {
  readonly responderId: ResponderId;
  readonly name: string;
  readonly roles: readonly ResponderRole[];
  readonly channels: readonly Pick<PlannedMessage, 'channel' | 'at'>[];
}

export interface PersonLeftOut {
  readonly responderId: ResponderId;
  readonly name: string;
  readonly reason: ExclusionReason;
}

/** Whom a step finds, each person once, either to be asked or left out. */
export interface StepPeople {
  readonly people: readonly PersonToAsk[];
  readonly excluded: readonly PersonLeftOut[];
}

export interface PlannedStep {
  readonly step: number;
  readonly round: number;
  readonly startsAt: Date;
  /** False for a step that starts anyway, because nobody was asked before it who could answer. */
  readonly ifNobodyAnswers: boolean;
  readonly people: readonly Omit<PersonToAsk, 'roles'>[];
  readonly excluded: readonly PersonLeftOut[];
}

export interface RunPlan {
  readonly policyName: string;
  readonly steps: readonly PlannedStep[];
  /** When coordinators are told that nobody answered. Null when the run is over or satisfied already. */
  readonly exhaustedAt: Date | null;
}

/** Whom the step would find at that time; `view.alerts` holds those asked before, in truth or in the plan. */
export type ResolveStep = (start: StartStep, at: Date, view: RunView) => Promise<StepPeople>;

/** Each step is one look and one wait: 240 for the longest policy (20 steps, 6 rounds). Beyond it the plan has no end. */
const MOST_LOOKS = 500;

/** The view of a run that would start now, before its first step. */
export function newRun(policy: RunView['policy'], startAt: Date): RunView {
  return { policy, state: 'running', round: 1, step: 0, roundStartedAt: startAt, stepStartedAt: null, alerts: [] };
}

/**
 * What happens from now on if nobody answers: the steps to come, not those that have started. Decided by the same
 * function as the run itself, so that plan and run cannot differ.
 */
export async function planRun(view: RunView, now: Date, resolve: ResolveStep): Promise<RunPlan> {
  const steps: PlannedStep[] = [];
  let at = now;
  for (let look = 0; look < MOST_LOOKS; look++) {
    const action = decideEscalation(view, at);
    if (action.kind === 'wait') {
      at = action.until;
    } else if (action.kind === 'start_step') {
      const found = await resolve(action, at, view);
      steps.push(plannedStep(action, at, view, found));
      view = afterAsking(view, action, at, found);
    } else {
      const exhaustedNow = action.kind === 'exhausted' && view.state !== 'exhausted';
      return { policyName: view.policy.name, steps, exhaustedAt: exhaustedNow ? at : null };
    }
  }
  throw new Error('The plan of a run did not come to an end');
}

function plannedStep(start: StartStep, at: Date, view: RunView, { people, excluded }: StepPeople): PlannedStep {
  return {
    step: start.step,
    round: start.round,
    startsAt: at,
    ifNobodyAnswers: view.alerts.some((alert) => alert.status === 'waiting'),
    people: people.map(({ responderId, name, channels }) => ({ responderId, name, channels })),
    excluded,
  };
}

function afterAsking(view: RunView, start: StartStep, at: Date, { people, excluded }: StepPeople): RunView {
  const base = { round: start.round, step: start.step, askedAt: at, answer: null, answeredAt: null };
  const asked = people.map(({ responderId, roles }): RunAlert => {
    return { ...base, responderId, roles, status: 'waiting' };
  });
  const leftOut = excluded.map(({ responderId }): RunAlert => {
    return { ...base, responderId, roles: [], status: 'excluded' };
  });
  return { ...view, ...afterStart(view, start, at), alerts: [...view.alerts, ...asked, ...leftOut] };
}
