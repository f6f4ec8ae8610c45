import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { Incident } from '../incident.js';
import type { PresentTask, TaskEnd, TaskStatus } from './decide-tasks.js';
import type { Task, TaskTry } from './task.js';
import type { TaskFacts } from './wanted-tasks.js';

/** What decides about the tasks of an incident, and what of it the log names. */
export interface FactsOfIncident extends TaskFacts, Pick<Incident, 'id' | 'regionCode'> {}

export interface InsertedTask extends Omit<Task, 'tries' | 'unanswered' | 'reason' | 'endedAt' | 'endedBy'> {
  readonly createdBy: string | null;
  readonly endedAt: Date | null;
}

export type TaskChange = Partial<{
  readonly templateCode: string;
  readonly ownTitle: string | null;
  readonly dueAt: Date | null;
  readonly assigneeId: string | null;
  readonly status: TaskStatus;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  readonly endedWhy: TaskEnd | null;
  readonly reason: string | null;
  readonly tries: number;
  readonly unanswered: number;
  /** Null: it is to be told again. */
  readonly remindedAt: Date | null;
  readonly pagedAt: Date | null;
  readonly incidentId: IncidentId;
}>;

/** Tasks of incidents. What somebody typed is sealed here. Throws only when the database does. */
export abstract class Tasks {
  /** Null: there is no such incident. */
  abstract facts(tx: Tx, incidentId: IncidentId): Promise<FactsOfIncident | null>;
  /** Somebody who signs in, and may act there. */
  abstract mayHave(tx: Tx, userId: string, regionCode: string | null): Promise<boolean>;
  abstract present(tx: Tx, incidentId: IncidentId): Promise<readonly PresentTask[]>;
  abstract find(tx: Tx, id: string): Promise<Task | null>;
  /** Until the end of the transaction. */
  abstract lock(tx: Tx, id: string): Promise<Task | null>;
  /** Of one key and turn there is one at most: a second one makes the transaction fail. */
  abstract insert(tx: Tx, tasks: readonly InsertedTask[]): Promise<void>;
  abstract update(tx: Tx, id: string, change: TaskChange, at: Date): Promise<void>;
  /** Ends, or opens again, those that are so decided. */
  abstract end(
    tx: Tx,
    ids: readonly string[],
    end: { readonly status: TaskStatus; readonly why: TaskEnd | null; readonly at: Date },
  ): Promise<void>;
  abstract remove(tx: Tx, id: string): Promise<void>;
  /** Open ones that were written by hand go on with the other incident. @returns their ids. */
  abstract moveOwn(tx: Tx, from: IncidentId, to: IncidentId, at: Date): Promise<readonly string[]>;
  abstract addTry(tx: Tx, entry: TaskTry, incidentId: IncidentId): Promise<void>;
}
