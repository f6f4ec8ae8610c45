import { z } from 'zod';
import { TASKS_BEHIND } from '../../incident/incident-facts.js';
import { TASK_DEEDS, type TaskDeed } from '../../incident/tasks/task-template.js';
import { MINUTE } from '../../kernel/clock.js';
import type { JobDefinition } from '../../platform/queue/job.js';

/** It is a minute since the tasks were looked at. Follows from the schedule of the queue, not from the outbox. */
export const TASKS_DUE = 'tasks.due';

export const LOOK_AT_TASKS: JobDefinition<object> = {
  fact: TASKS_DUE,
  queue: 'housekeeping',
  schema: z.object({}),
  // The next one comes by itself.
  attempts: 1,
  backoffMs: 1_000,
  everyMs: MINUTE,
};

export interface TasksBehindData {
  readonly incidentId: string;
  /** What had happened, where it does a task. */
  readonly deed?: TaskDeed | undefined;
}

/** The tasks of an incident could not follow a change of it. */
export const BRING_TASKS: JobDefinition<TasksBehindData> = {
  fact: TASKS_BEHIND,
  queue: 'housekeeping',
  schema: z.strictObject({ incidentId: z.uuid(), deed: z.enum(TASK_DEEDS).optional() }),
  attempts: 5,
  backoffMs: 1_000,
};
