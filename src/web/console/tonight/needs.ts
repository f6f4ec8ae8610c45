import { asksResponders } from '../../../escalation/run.js';
import type { Incident } from '../../../incident/incident.js';
import { isOver } from '../../../incident/incident-values.js';
import { byUrgency, CHILD_KEY } from '../../../incident/tasks/task.js';
import type { TaskRow } from '../tasks/task.view.js';
import { quorumParts } from '../incident/progress.js';
import type { AlertRecord, RunRecord } from '../records/responses.repository.js';
import type { NameOf } from '../words/entry-data.js';
import { whereWords } from '../words/place-words.js';
import { targetWords } from '../words/target-words.js';
import type { WaitingRelease } from './attention.repository.js';
import type { IncidentLine, Need } from './tonight.view.js';

/** All that is known about one open incident. */
export interface OpenIncident {
  readonly incident: Incident;
  readonly runs: readonly RunRecord[];
  /** Of those who have answered, or cannot be reached. */
  readonly alerts: readonly AlertRecord[];
  readonly release: WaitingRelease | null;
  /** Late, or due within the hour; and what a child’s report asks for. */
  readonly tasks: readonly TaskRow[];
}

export interface NeedsContext {
  /** Whoever looks. */
  readonly personId: string;
  readonly nameOf: NameOf;
  readonly now: Date;
  /** Why messages of an alert did not arrive. */
  readonly failures: ReadonlyMap<string, readonly string[]>;
}

export function lineOf(incident: Pick<Incident, 'ref' | 'regionCode' | 'setting'>): IncidentLine {
  return { ref: incident.ref, where: whereWords(incident) };
}

/** What one open incident needs from a person; nothing where the engine does it alone. */
export function needsOf(open: OpenIncident, context: NeedsContext): readonly Need[] {
  return [
    ...helpNeeded(open, context),
    ...unclaimed(open, context),
    ...usedUp(open),
    ...decisions(open, context),
    ...unreached(open, context),
    ...childWrote(open),
    ...toDo(open, context),
  ];
}

/** Somebody asked for help, and no coordinator has answered that yet. */
function helpNeeded({ incident, runs, alerts }: OpenIncident, { nameOf }: NeedsContext): readonly Need[] {
  const asked = alerts.filter(({ answer }) => answer === 'needs_help');
  return asked.flatMap(({ responderId, answeredAt, askedAt }) => {
    const at = answeredAt ?? askedAt;
    const taken = runs.some(({ trigger, state, endedAt }) => {
      return trigger === 'needs_help' && state === 'satisfied' && endedAt !== null && endedAt >= at;
    });
    const person = nameOf(responderId) ?? 'Somebody';
    return taken ? [] : [{ kind: 'needs_help', incident: lineOf(incident), person, at } as const];
  });
}

function unclaimed({ incident, runs }: OpenIncident, { nameOf }: NeedsContext): readonly Need[] {
  const line = lineOf(incident);
  if (incident.status !== 'reported') return [];
  if (incident.possibleDuplicateOfId !== null) {
    const other = nameOf(incident.possibleDuplicateOfId) ?? 'another one';
    return [{ kind: 'duplicate', incident: line, other, at: incident.createdAt }];
  }
  const run = runs.findLast(({ trigger, state }) => trigger === 'reported' && state === 'running');
  return [{ kind: 'unclaimed', incident: line, since: incident.createdAt, next: nextOf(run, nameOf) }];
}

function nextOf(run: RunRecord | undefined, nameOf: NameOf): { readonly at: Date; readonly whom: string } | null {
  if (run === undefined || run.nextStepAt === null) return null;
  const step = run.snapshot.steps[run.step];
  return { at: run.nextStepAt, whom: step === undefined ? 'every coordinator' : targetWords(step.targets, nameOf) };
}

function usedUp({ incident, runs, alerts }: OpenIncident): readonly Need[] {
  const run = runs.findLast(asksResponders);
  if (run?.state !== 'exhausted' || isOver(incident.status)) return [];
  const parts = quorumParts(
    run,
    alerts.filter(({ runId }) => runId === run.id),
  );
  const missing = parts
    .filter(({ have, need }) => have < need)
    .map(({ what, have, need }) => `${String(have)} of ${String(need)} ${what}`);
  return [{ kind: 'exhausted', incident: lineOf(incident), since: run.endedAt ?? run.startedAt, missing }];
}

function decisions({ incident, release }: OpenIncident, { personId, nameOf }: NeedsContext): readonly Need[] {
  const line = lineOf(incident);
  if (release !== null) {
    const askedBy = nameOf(release.requestedBy) ?? 'A coordinator';
    const mine = release.requestedBy === personId;
    return [{ kind: 'second_look', incident: line, askedBy, askedAt: release.requestedAt, mine }];
  }
  const since = incident.updatedAt;
  if (incident.status === 'verified') return [{ kind: 'to_release', incident: line, since }];
  const mine = incident.status === 'triage' && incident.assigneeId === personId;
  return mine ? [{ kind: 'to_check', incident: line, since }] : [];
}

/** A child reported it, and nobody who leads on safeguarding has looked. */
function childWrote({ incident, tasks }: OpenIncident): readonly Need[] {
  const task = tasks.find(({ key }) => key === CHILD_KEY);
  if (task === undefined) return [];
  return [{ kind: 'child', incident: lineOf(incident), taskId: task.id, since: incident.createdAt }];
}

/** To check it and to release it are needs of their own. */
const SHOWN_OTHERWISE: readonly (string | null)[] = ['T04', 'T06', CHILD_KEY];

/** The most urgent task, and how many others: one line an incident. What is held, or has nobody yet, is no task now. */
function toDo({ incident, tasks }: OpenIncident, { now }: NeedsContext): readonly Need[] {
  if (incident.assigneeId === null) return [];
  const ready = tasks.filter(
    ({ key, gate, dueAt }) => !SHOWN_OTHERWISE.includes(key) && gate.state !== 'shut' && dueAt !== null,
  );
  const [first] = [...ready].sort(byUrgency(now, ({ urgent }) => urgent));
  if (first === undefined || first.dueAt === null) return [];
  const { id: taskId, title, dueAt, urgent, tries, assignee } = first;
  const late = dueAt <= now;
  const who = assignee === null ? null : assignee.name;
  const task = { taskId, title, dueAt, late, urgent, tries, who, mine: assignee?.me === true };
  return [{ kind: 'task', incident: lineOf(incident), ...task, others: ready.length - 1 }];
}

/** Of plans that still look for people: where enough are coming, nobody need be chased. */
function unreached({ incident, runs, alerts }: OpenIncident, { nameOf, failures }: NeedsContext): readonly Need[] {
  const running = new Set(runs.filter(({ state }) => state === 'running').map(({ id }) => id as string));
  const lost = alerts.filter(({ status, runId }) => status === 'unreachable' && running.has(runId));
  const once = new Map(lost.map((alert) => [alert.responderId, alert]));
  return [...once.values()].map((alert) => ({
    kind: 'unreachable',
    incident: lineOf(incident),
    person: nameOf(alert.responderId) ?? 'Somebody',
    why: failures.get(alert.id)?.join(', ') ?? 'No way reaches this person',
    at: alert.askedAt,
    ...(alert.reason === 'no_progress' ? { why: 'No word when asked', silent: true } : {}),
  }));
}
