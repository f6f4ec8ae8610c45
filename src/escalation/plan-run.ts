import type { PlannedMessage } from '../delivery/channel-plan.js';
import { assertNever } from '../kernel/assert-never.js';
import { plus } from '../kernel/clock.js';
import type { AlertId, ResponderId, RunId } from '../kernel/ids.js';
import type { ResponderRole } from '../directory/responder-role.js';
import { afterStart, decideEscalation, type RunPosition, type RunView, type StartStep } from './decide-escalation.js';
import type { UnaskedPerson } from './run.js';
import { decideProgress, type ProgressAlert, withProgress } from './decide-progress.js';
import { type Hold, whileHeld } from './maintenance/maintenance.js';
import type { NamedWebhook } from './told-webhook.js';
import type { PassReason } from './step-condition.js';
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
  readonly webhooks?: readonly NamedWebhook[];
}

export interface PlannedStep {
  readonly step: number;
  readonly round: number;
  readonly startsAt: Date;
  /** False for a step that starts anyway, because nobody was asked before it who could answer. */
  readonly ifNobodyAnswers: boolean;
  readonly people: readonly Omit<PersonToAsk, 'roles'>[];
  readonly excluded: readonly PersonLeftOut[];
  /** Absent where the step names none. */
  readonly webhooks?: readonly NamedWebhook[];
  /** Why nobody is asked: the step is not meant for that moment or level. */
  readonly skipped?: PassReason;
}

export interface RunPlan {
  /** Absent where there is no run yet. */
  readonly runId?: RunId;
  readonly policyName: string;
  readonly steps: readonly PlannedStep[];
  /** The region is in maintenance mode: nobody is paged before. Absent where it is not, or does not hold this run. */
  readonly heldUntil?: Date;
  /** When coordinators are told that nobody answered. Null when the run is over or satisfied already. */
  readonly exhaustedAt: Date | null;
}

/** A run that goes on, or would begin. */
export interface PlannableRun extends RunView {
  readonly id?: RunId;
  readonly alerts: readonly ProgressAlert[];
  readonly hold?: Hold | null;
}

/**
 * Whom the step would find at that time; `run.alerts` holds those asked before, in truth or in the plan. `planned`: the
 * alerts of all runs that are in the plan alone.
 */
export type ResolveStep = (
  start: StartStep,
  at: Date,
  run: PlannableRun,
  planned: readonly ProgressAlert[],
) => Promise<StepPeople>;

/** Each step is one look and one wait: 240 for the longest policy (20 steps, 6 rounds). Beyond it the plan has no end. */
const MOST_LOOKS = 500;

/** The view of a run that would start now, before its first step. */
export function newRun(policy: RunView['policy'], startAt: Date, level: RunView['level'] = null): PlannableRun {
  const start = { round: 1, step: 0, roundStartedAt: startAt, stepStartedAt: null, passed: [] };
  return { policy, state: 'running', level, ...start, alerts: [], unasked: 0 };
}

const NOBODY: StepPeople = { people: [], excluded: [] };

/** A run on its way through the plan. */
interface Course {
  readonly run: PlannableRun;
  /** When it is looked at next; null when it is over. */
  readonly at: Date | null;
  readonly steps: readonly PlannedStep[];
  /** Somebody was given time for an answer and is silent, in truth or in the plan. */
  readonly silence: boolean;
  /** Enough people come, as things stand: its clock does not run, so it cannot stand still. */
  readonly satisfied: boolean;
  readonly exhaustedAt: Date | null;
}

/**
 * What happens from now on if nobody answers or gives word: the steps to come, not those that have started. Decided by
 * the same functions as the runs themselves, and in the order of time over all of them, since whom one asks another may
 * have to leave out. So plan and runs cannot differ.
 */
export async function planRuns(runs: readonly PlannableRun[], now: Date, resolve: ResolveStep): Promise<RunPlan[]> {
  let courses = runs.map((run): Course => {
    return { run, at: now, steps: [], silence: false, satisfied: false, exhaustedAt: null };
  });
  const planned: ProgressAlert[] = [];
  for (let look = 0; look < MOST_LOOKS * runs.length; look++) {
    const next = first(courses);
    if (next === null) break;
    const after = await lookAt(next, (start, at, run) => resolve(start, at, run, planned));
    planned.push(...after.run.alerts.slice(next.run.alerts.length));
    courses = courses.map((course) => (course === next ? after : course));
  }
  if (first(courses) !== null) throw new Error('The plan of a run did not come to an end');
  return courses.map(({ run: { id, policy }, steps, exhaustedAt }, index) => {
    const hold = runs[index]?.hold;
    return {
      ...(id === undefined ? {} : { runId: id }),
      policyName: policy.name,
      ...(hold === undefined || hold === null || hold.until <= now ? {} : { heldUntil: hold.until }),
      steps,
      exhaustedAt,
    };
  });
}

/** The one that is looked at next; of several at the same time the first. */
function first(courses: readonly Course[]): (Course & { readonly at: Date }) | null {
  const underWay = courses.flatMap((course) => (course.at === null ? [] : [{ course, at: course.at.getTime() }]));
  const earliest = Math.min(...underWay.map(({ at }) => at));
  return (underWay.find(({ at }) => at === earliest)?.course as (Course & { readonly at: Date }) | undefined) ?? null;
}

/** One look, as the engine takes it: first at those who said yes and are silent since, then at what comes next. */
async function lookAt(
  before: Course & { readonly at: Date },
  resolve: (start: StartStep, at: Date, run: PlannableRun) => Promise<StepPeople>,
): Promise<Course> {
  const { at } = before;
  const course = { ...before, run: goesOn(before, at), satisfied: false };
  const progress = decideProgress(course.run.policy, course.run.alerts, at);
  const alerts = course.run.alerts.map((alert) => withProgress(alert, progress, at));
  const run = { ...course.run, alerts };
  const silence = course.silence || progress.lapse.length > 0 || alerts.some(({ status }) => status === 'waiting');
  const decided = decideEscalation(run, at);
  const action = isHeld(run, at) ? whileHeld(decided, run.state, run.hold.until) : decided;
  switch (action.kind) {
    case 'start_step': {
      const found = await resolve(action, at, run);
      const steps = [...course.steps, plannedStep(action, at, silence, found)];
      return { ...course, run: afterAsking(run, action, at, found), steps, silence };
    }
    case 'pass_step': {
      const passed = { ...plannedStep(action, at, silence, NOBODY), skipped: action.reason };
      return { ...course, run: { ...run, ...afterStart(run, action, at) }, steps: [...course.steps, passed], silence };
    }
    case 'wait':
      return { ...course, run, silence, at: earlier(action.until, progress.lookAt) };
    case 'satisfied':
      return { ...course, run, silence, satisfied: true, at: progress.lookAt };
    case 'exhausted':
      return { ...course, run, silence, at: null, exhaustedAt: run.state === 'exhausted' ? null : at };
    case 'ask_rest':
      // Counted as asked: to the plan it makes no difference in which part.
      return { ...course, run: { ...run, unasked: 0 } };
    case 'stopped':
      return { ...course, at: null };
    default:
      return assertNever(action);
  }
}

function isHeld(run: PlannableRun, at: Date): run is PlannableRun & { readonly hold: Hold } {
  return run.hold !== undefined && run.hold !== null && run.hold.from <= at && at < run.hold.until;
}

/** Once its hold is over, the clock of a run goes on where it stood. */
function goesOn({ run, satisfied }: Course, at: Date): PlannableRun {
  if (run.hold === undefined || run.hold === null || at < run.hold.until) return run;
  const { hold, roundStartedAt, stepStartedAt, ...rest } = run;
  const lost = satisfied ? 0 : hold.until.getTime() - hold.from.getTime();
  const later = (date: Date): Date => plus(date, lost);
  return {
    ...rest,
    roundStartedAt: later(roundStartedAt),
    stepStartedAt: stepStartedAt === null ? null : later(stepStartedAt),
  };
}

function earlier(one: Date, other: Date | null): Date {
  return other !== null && other < one ? other : one;
}

function plannedStep(
  { round, step }: Pick<StartStep, 'round' | 'step'>,
  startsAt: Date,
  ifNobodyAnswers: boolean,
  { people, excluded, webhooks = [] }: StepPeople,
): PlannedStep {
  const asked = people.map(({ responderId, name, channels }) => ({ responderId, name, channels }));
  const told = webhooks.length === 0 ? {} : { webhooks };
  return { step, round, startsAt, ifNobodyAnswers, people: asked, excluded, ...told };
}

/** Somebody whom the present step has found, as they will be in a moment. */
export function alertToCome(
  { round, step, stepStartedAt, roundStartedAt }: RunPosition,
  { responderId, roles, reason }: UnaskedPerson,
): ProgressAlert {
  const none = { answer: null, answeredAt: null, remindedAt: null, progressAt: null };
  const status = reason === null ? 'waiting' : 'excluded';
  return {
    ...none,
    id: '' as AlertId,
    responderId,
    roles,
    round,
    step,
    askedAt: stepStartedAt ?? roundStartedAt,
    status,
  };
}

function afterAsking(run: PlannableRun, start: StartStep, at: Date, { people, excluded }: StepPeople): PlannableRun {
  const { round, step } = start;
  const base = { round, step, askedAt: at, answer: null, answeredAt: null, remindedAt: null, progressAt: null };
  // Nothing asks for the id of an alert that is waiting or left out.
  const id = '' as AlertId;
  const asked = people.map(({ responderId, roles }): ProgressAlert => {
    return { ...base, id, responderId, roles, status: 'waiting' };
  });
  const leftOut = excluded.map(({ responderId }): ProgressAlert => {
    return { ...base, id, responderId, roles: [], status: 'excluded' };
  });
  return { ...run, ...afterStart(run, start, at), alerts: [...run.alerts, ...asked, ...leftOut] };
}
