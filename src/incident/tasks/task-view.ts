import type { Incident } from '../incident.js';
import type { TaskGate } from './task-gate.js';
import type { Task } from './task.js';
import type { TaskTemplate } from './task-template.js';

/** A task with what of its incident a list shows, and what opens its gate. */
export interface ListedTask {
  readonly task: Task;
  readonly incident: Pick<
    Incident,
    'id' | 'ref' | 'regionCode' | 'setting' | 'facilityCode' | 'verificationStatus' | 'nokStatus'
  >;
}

/** A task as somebody reads it: with its words, and what holds it. */
export interface TaskView {
  readonly task: Task;
  readonly incident: ListedTask['incident'];
  /** Null: written by hand. */
  readonly template: TaskTemplate | null;
  readonly title: string;
  readonly gate: TaskGate;
}
