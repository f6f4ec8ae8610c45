import type { TaskGate } from '../../../incident/tasks/task-gate.js';
import { nextToTry, type TaskTry, TRIED_KEY } from '../../../incident/tasks/task.js';
import type { TaskView } from '../../../incident/tasks/task-view.js';

/** Stands for “not known” in a cursor. */
export const NO_TIME = new Date('9999-12-31T23:59:59.999Z');

/** A task as the API shows it. */
export interface TaskJson {
  readonly id: string;
  /** Reference. */
  readonly incident: string;
  readonly key: string | null;
  readonly title: string;
  readonly guidance: string | null;
  readonly dueAt: Date | null;
  readonly assigneeId: string | null;
  readonly status: string;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  readonly endedWhy: string | null;
  readonly reason: string | null;
  readonly gate: TaskGate;
  readonly urgent: boolean;
  readonly forResponders: boolean;
  readonly tries: number;
  readonly unanswered: number;
  /** Who is to be rung next. */
  readonly nextToTry: string | null;
  readonly createdAt: Date;
}

export function taskJson({ task, incident, template, title, gate }: TaskView): TaskJson {
  const { id, key, dueAt, assigneeId, status, endedAt, endedBy, endedWhy, reason, tries, unanswered } = task;
  return {
    ...{ id, incident: incident.ref, key, title, guidance: template?.guidance ?? null, dueAt, assigneeId, status },
    ...{ endedAt, endedBy, endedWhy, reason, gate, tries, unanswered, createdAt: task.createdAt },
    urgent: template?.urgent ?? false,
    forResponders: template?.forResponders ?? false,
    nextToTry: status === 'open' && key === TRIED_KEY ? nextToTry(unanswered) : null,
  };
}

export interface TaskDetailJson extends TaskJson {
  /** Oldest first. */
  readonly log: readonly Omit<TaskTry, 'taskId'>[];
}
