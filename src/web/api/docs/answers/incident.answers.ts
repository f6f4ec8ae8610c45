import { z } from 'zod';
import { at, channel, count, id, regionCode, text } from './common.answers.js';
import { responderRole } from './directory.answers.js';
import {
  alertLevel,
  alertStatus,
  answerGiven,
  childrenAffected,
  incidentStatus,
  namingStatus,
  nokStatus,
  publicState,
  runState,
  timePrecision,
  topic,
  verificationMethod,
  verificationStatus,
} from './incident-values.answers.js';
import { HOLD_REASONS } from '../../../../incident/holds/legal-hold.js';
import { HELD_REASONS } from '../../../../incident/incident-values.js';
import { messageStatus } from './message.answers.js';
import { task } from './task.answers.js';

export const occurred = z.strictObject({
  earliest: at.nullable(),
  latest: at.nullable(),
  precision: timePrecision,
});

const summary = {
  id,
  ref: text.meta({ description: 'Six characters, shown to people.' }),
  status: incidentStatus,
  facilityCode: text.nullable(),
  regionCode: regionCode.nullable(),
  jurisdiction: text.nullable(),
  setting: text,
  occurred,
  verificationStatus,
  nokStatus,
  namingStatus,
  publicState,
  topics: z.array(topic),
  childrenAffected,
  alertLevel: alertLevel.nullable(),
  assigneeId: id.nullable(),
  possibleDuplicateOf: text.nullable().meta({ description: 'Reference of another incident.' }),
  mergedInto: text.nullable().meta({ description: 'Reference of another incident.' }),
  heldReason: z
    .enum(HELD_REASONS)
    .nullable()
    .meta({ description: 'Why nobody was paged for it; null: it was not kept back, or was taken in.' }),
  createdAt: at,
  updatedAt: at,
  closedAt: at.nullable(),
};

export const incidentSummary = z.strictObject(summary).meta({ id: 'IncidentSummary' });

export const run = z
  .strictObject({
    id,
    trigger: text,
    level: alertLevel.nullable(),
    policyId: id.nullable(),
    policyName: text,
    state: runState,
    step: count,
    round: count,
    nextStepAt: at.nullable(),
    startedAt: at,
    endedAt: at.nullable(),
    policyChangedSince: z.boolean(),
  })
  .meta({ id: 'Run', description: 'One policy at work on one incident.' });

const byAt = { byId: text, at };

export const incident = z
  .strictObject({
    ...summary,
    reports: z.array(id),
    verification: z.strictObject({
      status: verificationStatus,
      history: z.array(
        z.strictObject({
          status: verificationStatus,
          from: verificationStatus,
          method: verificationMethod.nullable(),
          ...byAt,
        }),
      ),
    }),
    nextOfKin: z.strictObject({
      status: nokStatus,
      history: z.array(z.strictObject({ status: nokStatus, ...byAt })),
    }),
    release: z
      .strictObject({ level: alertLevel, requestedBy: text, requestedAt: at })
      .nullable()
      .meta({ description: 'Waits for a second coordinator.' }),
    legalHold: z
      .strictObject({
        reason: z.enum(HOLD_REASONS),
        placedBy: text,
        placedAt: at,
        reviewOn: z.iso.date(),
        reviewedAt: at.nullable(),
      })
      .nullable()
      .meta({ description: 'While it is there, nothing of the incident is deleted.' }),
    wordsGoAt: at.nullable().meta({ description: 'When the words of its reports are deleted, if nothing changes.' }),
    wordsEmptiedAt: at.nullable(),
    notesEmptiedAt: at.nullable(),
    runs: z.array(run),
    tasks: z.array(task),
  })
  .meta({ id: 'Incident' });

export const released = z.strictObject({ state: z.literal('released'), level: alertLevel, incident });
export const pending = z.strictObject({
  state: z.literal('pending'),
  level: alertLevel,
  confirmationsNeeded: z.literal(1),
});

export const noted = z.strictObject({ id });

export const alert = z
  .strictObject({
    id,
    responder: z.strictObject({ id, name: text }),
    runId: id,
    step: count,
    round: count,
    status: alertStatus,
    reason: text.optional(),
    code: text.nullable(),
    roles: z.array(responderRole),
    answer: answerGiven.optional(),
    note: text.optional(),
    answeredAt: at.optional(),
    answeredVia: text.optional(),
    messages: z.array(
      z.strictObject({
        id,
        channel,
        template: text,
        status: messageStatus,
        attempts: count,
        provider: text.optional(),
        providerId: text.optional(),
        dueAt: at,
        queuedAt: at,
        handedOffAt: at.optional(),
        sentAt: at.optional(),
        deliveredAt: at.optional(),
        failure: z.strictObject({ code: text, reason: text }).optional(),
        possibleDuplicate: z.boolean(),
        carriedBy: id.optional().meta({ description: 'The message that named this alert; this one did not leave.' }),
      }),
    ),
  })
  .meta({ id: 'Alert', description: 'One person asked by one step, or left out of it with the reason.' });

export const calledInstead = z.strictObject({ called: count }).meta({ id: 'CalledInstead' });
