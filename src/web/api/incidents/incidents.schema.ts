import { z } from 'zod';
import {
  ALERT_LEVELS,
  INCIDENT_STATUSES,
  NAMING_STATUSES,
  NOK_STATUSES,
  PUBLIC_STATES,
  VERIFICATION_METHODS,
  VERIFICATION_STATUSES,
} from '../../../incident/incident-values.js';
import { HOLD_REASONS } from '../../../incident/holds/legal-hold.js';
import { ERASURE_REASONS } from '../../../safekeeping/erasure/erase-report.service.js';
import { TOPICS } from '../../../intake/report-values.js';
import { regionCodeSchema } from '../../../directory/responder.schema.js';
import { ANSWERS } from '../../../escalation/standing.js';
import { instant, oneOf, pageQuery, words } from '../common.schema.js';

const note = words(5_000);

/** References are written in capitals; people type them as they like. */
export const refParams = z.object({
  ref: z
    .string()
    .max(20)
    .transform((ref) => ref.trim().toUpperCase()),
});
export type RefParams = z.output<typeof refParams>;

export const incidentsQuery = z.object({
  ...pageQuery,
  status: oneOf(INCIDENT_STATUSES).optional(),
  region: z.string().max(60).optional(),
  facility: z.string().max(64).optional(),
  topic: oneOf(TOPICS).optional(),
  verification: oneOf(VERIFICATION_STATUSES).optional(),
  q: z.string().max(200).optional(),
  since: instant.optional(),
  until: instant.optional(),
});
export type IncidentsQuery = z.output<typeof incidentsQuery>;

export const triageBody = z.union(
  [z.strictObject({ claim: z.literal(true) }), z.strictObject({ assigneeId: z.uuid() })],
  { error: 'Send {"claim": true}, or {"assigneeId": …} with the id of a user.' },
);
export type TriageBody = z.output<typeof triageBody>;

export const verifyBody = z.strictObject({
  status: oneOf(VERIFICATION_STATUSES),
  method: oneOf(VERIFICATION_METHODS).optional(),
  note,
  /** Whoever rang the place kept to the script of the console: no name was said. */
  scriptKept: z.boolean({ error: 'Expected true or false.' }).optional(),
});
export type VerifyBody = z.output<typeof verifyBody>;

export const nextOfKinBody = z.strictObject({
  status: oneOf(NOK_STATUSES),
  source: words(500).optional(),
  note: note.optional(),
});
export type NextOfKinBody = z.output<typeof nextOfKinBody>;

export const namingBody = z.strictObject({ status: oneOf(NAMING_STATUSES) });
export type NamingBody = z.output<typeof namingBody>;

export const publishBody = z.strictObject({ state: oneOf(PUBLIC_STATES) });
export type PublishBody = z.output<typeof publishBody>;

export const alertBody = z.strictObject({
  level: oneOf(ALERT_LEVELS),
  confirm: z.boolean({ error: 'Expected true or false.' }).optional(),
  note: note.optional(),
});
export type AlertBody = z.output<typeof alertBody>;

export const escalateBody = z.strictObject({
  expectedStep: z.int({ error: 'Expected the number of the step that you saw, from 1.' }).min(0).max(100),
});
export type EscalateBody = z.output<typeof escalateBody>;

export const mergeBody = z.strictObject({
  into: z
    .string({ error: 'Expected the reference of the other incident.' })
    .max(20)
    .transform((ref) => ref.trim().toUpperCase()),
});
export type MergeBody = z.output<typeof mergeBody>;

export const noteBody = z.strictObject({ text: note });
export type NoteBody = z.output<typeof noteBody>;

const facilityCode = z.string({ error: 'Expected the code of a place in the register.' }).trim().min(1).max(64);
export const moveBody = z.strictObject({ facilityCode, reason: note.optional() });
export type MoveBody = z.output<typeof moveBody>;

/** What a person may put right by hand: where it happened. */
export const incidentChanges = z.strictObject({
  facilityCode: facilityCode.optional(),
  regionCode: regionCodeSchema.optional().meta({ description: 'Where the place itself is not known; not beside it.' }),
  reason: note,
});
export type IncidentChanges = z.output<typeof incidentChanges>;

const reviewOn = z.iso.date({ error: 'Expected a day like 2027-11-21, within twelve months.' }).optional();
export const holdBody = z.strictObject({ reason: oneOf(HOLD_REASONS), note: note.optional(), reviewOn });
export type HoldBody = z.output<typeof holdBody>;
export const holdReviewBody = z.strictObject({ reviewOn });
export type HoldReviewBody = z.output<typeof holdReviewBody>;
export const holdLiftBody = z.strictObject({ reason: note });
export type HoldLiftBody = z.output<typeof holdLiftBody>;

export const reportParams = z.object({
  ref: refParams.shape.ref,
  id: z.guid({ error: 'Expected an id (UUID).' }).toLowerCase(),
});
export type ReportParams = z.output<typeof reportParams>;
export const eraseReportBody = z.strictObject({ reason: oneOf(ERASURE_REASONS) });
export type EraseReportBody = z.output<typeof eraseReportBody>;

export const emptyBody = z.strictObject({ note: note.optional() });

export const answerParams = z.object({ ref: refParams.shape.ref, alertId: z.uuid() });
export type AnswerParams = z.output<typeof answerParams>;
export const answerBody = z.strictObject({ answer: oneOf(ANSWERS), note: words(500).optional() });
export type AnswerBody = z.output<typeof answerBody>;

export const simulationBody = z.strictObject({
  facilityCode: z.string({ error: 'Expected the code of a place in the register.' }).trim().min(1).max(64),
  topics: z.array(oneOf(TOPICS)).max(20).optional(),
  at: instant.optional(),
  level: oneOf(ALERT_LEVELS).optional(),
});
export type SimulationBody = z.output<typeof simulationBody>;
