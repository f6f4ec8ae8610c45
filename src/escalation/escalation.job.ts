import { z } from 'zod';
import { RESPONDER_LEFT } from '../directory/directory-facts.js';
import { ALERT_UNREACHABLE } from '../delivery/delivery-facts.js';
import { INCIDENT_NEEDS_HELP, INCIDENT_RELEASED, INCIDENT_REPORTED } from '../incident/incident-facts.js';
import type { JobDefinition } from '../platform/queue/job.js';
import { RUN_LOOK } from './escalation-facts.js';

export interface StartRunsData {
  readonly incidentId: string;
}
export interface LookAtRunData {
  readonly runId: string;
  /** The timer's token; absent for a look because of something that happened. */
  readonly token?: number | undefined;
}
export interface UnreachableData {
  readonly alertId: string;
  readonly runId: string;
}

export interface PersonLeftData {
  readonly responderId: string;
}

const tries = { attempts: 5, backoffMs: 500 } as const;
const startRuns = z.strictObject({ incidentId: z.uuid() });

/** A new report: coordinators are paged. On a queue of its own, so that no fan-out delays it. */
export const REPORTED: JobDefinition<StartRunsData> = {
  fact: INCIDENT_REPORTED,
  queue: 'intake',
  schema: startRuns,
  ...tries,
};
export const RELEASED: JobDefinition<StartRunsData> = {
  fact: INCIDENT_RELEASED,
  queue: 'escalation',
  schema: startRuns,
  ...tries,
};
export const NEEDS_HELP: JobDefinition<StartRunsData> = {
  fact: INCIDENT_NEEDS_HELP,
  queue: 'escalation',
  schema: startRuns,
  ...tries,
};
export const LOOK_AT_RUN: JobDefinition<LookAtRunData> = {
  fact: RUN_LOOK,
  queue: 'escalation',
  schema: z.strictObject({ runId: z.uuid(), token: z.int().optional() }),
  ...tries,
};
export const UNREACHABLE: JobDefinition<UnreachableData> = {
  fact: ALERT_UNREACHABLE,
  queue: 'escalation',
  schema: z.strictObject({ alertId: z.uuid(), runId: z.uuid() }),
  ...tries,
};
export const PERSON_LEFT: JobDefinition<PersonLeftData> = {
  fact: RESPONDER_LEFT,
  queue: 'escalation',
  schema: z.strictObject({ responderId: z.uuid() }),
  ...tries,
};
