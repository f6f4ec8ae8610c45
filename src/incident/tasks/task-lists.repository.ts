import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { TaskStatus } from './decide-tasks.js';
import type { TaskTry } from './task.js';
import type { ListedTask } from './task-view.js';

export interface TaskQuery {
  /** Reference. */
  readonly incident?: string | undefined;
  readonly status?: TaskStatus | undefined;
  /** User id; null: nobody has it. */
  readonly assigneeId?: string | null | undefined;
  /** At or before. */
  readonly dueBy?: Date | undefined;
  /** Empty: all; those whose region is not known are in everybody's list. */
  readonly regionCodes: readonly string[];
  readonly after: { readonly dueAt: Date | null; readonly id: string } | null;
  readonly limit: number;
}

/** Somebody who can have a task. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** Tasks as lists and pages read them. Throws only when the database does. */
export abstract class TaskLists {
  /** By when they are due, those without a time last. */
  abstract list(tx: Tx, query: TaskQuery): Promise<readonly ListedTask[]>;
  /** Of these incidents what is to be done by then, and what a child’s report asks for. */
  abstract dueOf(tx: Tx, incidentIds: readonly string[], by: Date): Promise<readonly ListedTask[]>;
  abstract ofIncident(tx: Tx, incidentId: IncidentId): Promise<readonly ListedTask[]>;
  abstract find(tx: Tx, id: string): Promise<ListedTask | null>;
  /** Who can sign in and act there, by name. */
  abstract colleagues(tx: Tx, regionCode: string | null): Promise<readonly Colleague[]>;
  /** Oldest first. */
  abstract triesOf(tx: Tx, taskIds: readonly string[]): Promise<readonly TaskTry[]>;
}
