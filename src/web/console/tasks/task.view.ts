import type { TaskStatus, TaskEnd } from '../../../incident/tasks/decide-tasks.js';
import type { TaskGate } from '../../../incident/tasks/task-gate.js';
import type { IncidentHead } from '../incident/incident.view.js';

/** A task in one line, and what a page says beside it. */
export interface TaskRow {
  readonly id: string;
  /** Reference of its incident. */
  readonly ref: string;
  /** "Wales, prison" */
  readonly where: string;
  readonly key: string | null;
  readonly title: string;
  /** How it is done; null: written by hand. */
  readonly guidance: string | null;
  readonly dueAt: Date | null;
  readonly urgent: boolean;
  readonly assignee: { readonly id: string; readonly name: string; readonly me: boolean } | null;
  readonly gate: TaskGate;
  readonly status: TaskStatus;
  readonly endedAt: Date | null;
  /** A name; null: the log. */
  readonly endedBy: string | null;
  readonly endedWhy: TaskEnd | null;
  /** As typed. */
  readonly reason: string | null;
  readonly tries: number;
  readonly unanswered: number;
  /** Who is to be rung next; null: it is not one of ringing. */
  readonly nextToTry: string | null;
}

export interface IncidentTasksView {
  readonly now: Date;
  readonly head: IncidentHead;
  /** The most urgent first. */
  readonly open: readonly TaskRow[];
  /** The last first. */
  readonly ended: readonly TaskRow[];
}

export interface TryView {
  readonly at: Date;
  readonly by: string;
  readonly answered: boolean;
  /** As typed; null: nothing was, or it was deleted. */
  readonly said: string | null;
}

export interface TaskPageView {
  readonly now: Date;
  readonly head: IncidentHead;
  readonly row: TaskRow;
  /** Oldest first. */
  readonly tries: readonly TryView[];
  /** Who can have it. */
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
}

/** What of the list is asked for. */
export interface TaskFilters {
  readonly due: 'now' | 'day' | 'all';
  readonly who: 'anybody' | 'me' | 'nobody';
}

export interface TaskListView {
  readonly now: Date;
  readonly filters: TaskFilters;
  readonly rows: readonly TaskRow[];
  /** Null on the last page. */
  readonly cursor: string | null;
}
