import type { IncidentId } from '../../kernel/ids.js';
import type { PresentTask } from './decide-tasks.js';

/** One thing to be done for one incident. */
export interface Task extends PresentTask {
  readonly incidentId: IncidentId;
  /** Written by hand: as typed; null once its words were deleted. */
  readonly ownTitle: string | null;
  readonly dueAt: Date | null;
  /** User id of whoever has it. */
  readonly assigneeId: string | null;
  readonly endedAt: Date | null;
  /** The person; null: the log. */
  readonly endedBy: string | null;
  /** Why it is not needed, as typed. */
  readonly reason: string | null;
  readonly tries: number;
  /** Tries in a row that nobody answered. */
  readonly unanswered: number;
  readonly createdAt: Date;
}

/** One try: rung, answered or not, and what was said. */
export interface TaskTry {
  readonly id: string;
  readonly taskId: string;
  readonly answered: boolean;
  /** As typed; null: nothing was, or it has been deleted. */
  readonly said: string | null;
  /** The person. */
  readonly byId: string;
  readonly at: Date;
}

/** The task at which tries are written down: the welfare line. */
export const TRIED_KEY = 'T08';

/** A child reported it: shown from the beginning, whenever it is due. */
export const CHILD_KEY = 'T38';

/** So many tries that nobody answers, and it is time for the next one to ring. */
const ENOUGH_TRIES = 2;

const WELFARE_LADDER = [
  'Ring the safer-custody or welfare line.',
  'Nobody answered twice: ring the duty governor or manager through the switchboard.',
  'Still nobody: tell the monitoring board or the inspectorate.',
  'Still nobody: tell the family’s MP and the lawyer.',
] as const;

/** Who is to be tried next, after so many tries in a row that nobody answered. */
export function nextToTry(unanswered: number): string {
  const rung = Math.min(Math.floor(unanswered / ENOUGH_TRIES), WELFARE_LADDER.length - 1);
  return WELFARE_LADDER[rung] ?? WELFARE_LADDER[0];
}

/** Overdue for so long, coordinators are paged for an urgent one. */
export const PAGE_AFTER_HOURS = 2;

/** Due within this time, it stands on Tonight. */
export const SOON_HOURS = 1;

/** Whether a task is late, soon due, or neither. */
export function dueState(
  { status, dueAt }: Pick<Task, 'status' | 'dueAt'>,
  now: Date,
): 'overdue' | 'soon' | 'later' | 'unknown' | 'ended' {
  if (status !== 'open') return 'ended';
  if (dueAt === null) return 'unknown';
  if (dueAt <= now) return 'overdue';
  return dueAt.getTime() - now.getTime() <= SOON_HOURS * 3_600_000 ? 'soon' : 'later';
}

/** The most urgent first: what is late, the urgent kinds before others, then by when it is due; what has no time last. */
export function byUrgency<T extends Pick<Task, 'status' | 'dueAt'>>(
  now: Date,
  isUrgent: (task: T) => boolean,
): (a: T, b: T) => number {
  const rank = (task: T): number => (dueState(task, now) === 'overdue' ? (isUrgent(task) ? 0 : 1) : 2);
  return (a, b) => rank(a) - rank(b) || timeOf(a) - timeOf(b);
}

function timeOf({ dueAt }: Pick<Task, 'dueAt'>): number {
  return dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
