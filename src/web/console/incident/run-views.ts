import type { RunPlan } from '../../../escalation/plan-run.js';
import { tellsOnly } from '../../../escalation/policy.js';
import { asksCoordinators } from '../../../escalation/run.js';
import { PASS_REASONS } from '../../../escalation/step-condition.js';
import type { JournalEntry } from '../../../journal/journal-entry.js';
import type { AlertRecord, RunRecord } from '../records/responses.repository.js';
import type { NameOf } from '../words/entry-data.js';
import { targetWords } from '../words/target-words.js';
import type { PlanStep, RunView } from './plan.view.js';
import { quorumParts } from './progress.js';

/** Steps to come that are shown; what follows them is said in one line. */
const MOST_TO_COME = 8;

export interface RunFacts {
  readonly run: RunRecord;
  /** Of this run. */
  readonly alerts: readonly AlertRecord[];
  /** `run.step_started`, `run.step_empty` and `run.step_passed` of this run, oldest first. */
  readonly started: readonly JournalEntry[];
  /** What follows if nobody answers; null for a run that is over. */
  readonly plan: RunPlan | null;
  /** The button moves one run only. */
  readonly mayEscalate: boolean;
}

/** A run as the plan shows it: what has been, what is now, what is to come. */
export function runView({ run, alerts, started, plan, mayEscalate }: RunFacts, nameOf: NameOf): RunView {
  const steps = [
    ...started.map((entry) => startedStep(run, alerts, entry, nameOf)),
    ...(plan?.steps ?? []).slice(0, MOST_TO_COME).map((step): PlanStep => {
      return {
        number: step.step,
        round: step.round,
        state: 'to_come',
        at: step.startsAt,
        ...stepWords(run, step.step, nameOf),
        came: null,
        about: step.people.length,
        skipped: step.skipped ?? null,
      };
    }),
  ];
  const tells = run.snapshot.steps.every(tellsOnly);
  const hasNext = run.step < run.snapshot.steps.length;
  return {
    id: run.id,
    policyName: run.snapshot.name,
    trigger: run.trigger,
    state: run.state,
    forCoordinators: asksCoordinators(run.trigger),
    quorum: asksCoordinators(run.trigger) || tells ? [] : quorumParts(run, alerts),
    tells,
    steps,
    usedUpAt: plan?.exhaustedAt ?? null,
    heldUntil: plan?.heldUntil ?? null,
    endedAt: run.endedAt,
    startedAt: run.startedAt,
    policyChangedAt: run.policyChangedAt,
    mayEscalateFrom: mayEscalate && run.state === 'running' && hasNext ? run.step : null,
  };
}

function stepWords(
  run: RunRecord,
  number: number,
  nameOf: NameOf,
): Pick<PlanStep, 'whom' | 'ignoresQuietHours' | 'tells'> {
  const step = run.snapshot.steps[number - 1];
  const tells = step !== undefined && tellsOnly(step);
  return { whom: targetWords(step?.targets ?? [], nameOf), ignoresQuietHours: step?.ignoresQuietHours === true, tells };
}

const UNASKED: Readonly<Record<string, PlanStep['state']>> = {
  'run.step_empty': 'empty',
  'run.step_passed': 'passed',
};

function startedStep(
  run: RunRecord,
  alerts: readonly AlertRecord[],
  { at, kind, data }: JournalEntry,
  nameOf: NameOf,
): PlanStep {
  const number = Number(data['step']);
  const round = Number(data['round']);
  const current = run.state === 'running' && number === run.step && round === run.round;
  const state = UNASKED[kind] ?? (current ? 'now' : 'done');
  const skipped = PASS_REASONS.find((reason) => reason === data['reason']) ?? null;
  const asked = alerts.filter((alert) => alert.step === number && alert.round === round && alert.status !== 'excluded');
  return { number, round, state, at, ...stepWords(run, number, nameOf), came: came(asked), about: null, skipped };
}

function came(asked: readonly AlertRecord[]): NonNullable<PlanStep['came']> {
  const count = (fits: (alert: AlertRecord) => boolean): number => asked.filter(fits).length;
  return {
    asked: asked.length,
    coming: count(({ answer }) => answer === 'attending' || answer === 'remote'),
    later: count(({ answer }) => answer === 'later'),
    cannot: count(({ answer }) => answer === 'cannot'),
    silent: count(({ status, answer }) => answer === null && (status === 'waiting' || status === 'stood_down')),
    notReached: count(({ status }) => status === 'unreachable'),
  };
}
