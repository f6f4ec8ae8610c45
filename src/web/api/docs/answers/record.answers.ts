import { z } from 'zod';
import { at, channel, count, id, regionCode, text } from './common.answers.js';
import { ATTACHMENT_KINDS } from '../../../../intake/attachments/attachment-kind.js';
import { PASS_REASONS } from '../../../../escalation/step-condition.js';
import { UNTOLD_REASONS } from '../../../../escalation/told-webhook.js';
import { PERSON_FIELDS } from '../../../../incident/person/person-record.js';
import {
  CONSENT_ANSWERS,
  CONSENT_PURPOSES,
  CONSENT_SIDES,
  CONSENT_WAYS,
} from '../../../../incident/consents/consent.js';
import { SOURCE_JUDGEMENTS } from '../../../../intake/sources/independent-sources.js';
import { occurred } from './incident.answers.js';
import {
  childrenAffected,
  directness,
  keepingConsent,
  nokStatus,
  otherAtRisk,
  relationship,
  reportChannel,
  topic,
  urgentNeed,
} from './incident-values.answers.js';

export const receipt = z
  .strictObject({
    reference: text.meta({ description: 'Six characters; may be shown to others.' }),
    receiptCode: text.meta({ description: 'Sixteen digits, shown once: the only way back.' }),
    status: z.literal('received'),
    receivedAt: at,
    firstAnswerBy: at.meta({ description: 'When a person on duty aims to have answered.' }),
    later: z.boolean().meta({ description: 'Kept back: nobody is paged for it, and it is read later than usual.' }),
  })
  .meta({ id: 'Receipt' });

export const report = z
  .strictObject({
    id,
    channel: reportChannel,
    takenById: id
      .nullable()
      .meta({ description: 'The coordinator who took it down; null: the person wrote it themselves.' }),
    keepingConsent: keepingConsent.nullable(),
    facilityCode: text.nullable(),
    placeText: text.nullable(),
    occurred,
    narrative: text.nullable(),
    relationship: relationship.nullable(),
    reporterIsChild: z.boolean().meta({ description: 'Whoever reported said that they are under 18.' }),
    directness: directness.nullable(),
    nokStatus,
    topics: z.array(topic),
    childrenAffected,
    othersAtRisk: z.array(otherAtRisk),
    urgentNeeds: z.array(urgentNeed),
    contact: z.record(z.string(), z.union([z.string(), z.boolean()])).nullable(),
    language: text,
    createdAt: at,
    emptiedAt: at.nullable().meta({ description: 'When its words were deleted; they are null since.' }),
    emptiedWhy: z.enum(['time_up', 'asked']).nullable(),
  })
  .meta({ id: 'Report', description: 'What one source said. Every read is in the log.' });

export const attachment = z
  .strictObject({
    id,
    reportId: id,
    number: z.int().min(1).meta({ description: '1, 2, 3 … within its report.' }),
    kind: z.enum(ATTACHMENT_KINDS).meta({ description: 'By its content.' }),
    size: count.meta({ description: 'Bytes of the original.' }),
    copySize: count.nullable().meta({ description: 'Bytes of the copy without metadata; null: none can be made.' }),
    name: text.meta({ description: 'As the reporter’s device called it; trust it for nothing.' }),
    sha256: text.meta({ description: 'Of the original, in hexadecimal.' }),
    createdAt: at,
  })
  .meta({ id: 'Attachment', description: 'A picture or document that a reporter sent along.' });

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

export const entry = z
  .strictObject({
    seq: z.int().min(1).meta({ description: '1, 2, 3 … in the order of commits, without gaps.' }),
    at,
    kind: text,
    actor: text.meta({ description: '`system`, `user:…`, `key:…`, `responder:…`, `provider:…`.' }),
    incidentId: id.nullable(),
    regionCode: regionCode.nullable(),
    data: z.record(z.string(), value).meta({ description: 'Ids, states and field names; never what a person typed.' }),
    hash: text.meta({ description: 'Over this entry and the one before.' }),
  })
  .meta({ id: 'Entry', description: 'A line of the append-only log.' });

const named = { responderId: id, name: text };

export const plan = z
  .strictObject({
    runs: z.array(
      z.strictObject({
        runId: id.optional().meta({ description: 'Absent in a simulation.' }),
        policyName: text,
        heldUntil: at.optional().meta({ description: 'The region is in maintenance mode: nobody is paged before.' }),
        steps: z.array(
          z.strictObject({
            step: count,
            round: count,
            startsAt: at,
            ifNobodyAnswers: z.boolean(),
            people: z.array(z.strictObject({ ...named, channels: z.array(z.strictObject({ channel, at })) })),
            excluded: z.array(z.strictObject({ ...named, reason: text })),
            webhooks: z
              .array(
                z.strictObject({ webhookId: id, host: text.nullable(), reason: z.enum(UNTOLD_REASONS).nullable() }),
              )
              .optional()
              .meta({ description: 'Other systems that are told when the step starts; with a reason: that are not.' }),
            skipped: z.enum(PASS_REASONS).optional().meta({ description: 'The step is not meant for then.' }),
          }),
        ),
        exhaustedAt: at.nullable(),
      }),
    ),
  })
  .meta({ id: 'Plan', description: 'What happens next and when, if nobody answers.' });

export const understood = z.strictObject({ understood: text });

export const person = z
  .strictObject(Object.fromEntries(PERSON_FIELDS.map((field) => [field, text.optional()])))
  .meta({ id: 'PersonRecord', description: 'What nobody knows, or nobody needs, is not there.' });

export const personChanged = z.strictObject({
  changed: z.array(z.enum(PERSON_FIELDS)).meta({ description: 'The fields that are another than before.' }),
});

export const sources = z
  .strictObject({
    independentSources: z.int().meta({ description: 'How many there are at least.' }),
    origins: z
      .array(z.strictObject({ reportIds: z.array(id), isJudged: z.boolean(), counts: z.boolean() }))
      .meta({ description: 'Reports of one source stand together.' }),
    sources: z.array(
      z.strictObject({
        reportId: id,
        ref: text.meta({ description: 'The incident that it came in with.' }),
        relationship: relationship.nullable(),
        directness: directness.nullable(),
        createdAt: at,
        judged: z.enum(SOURCE_JUDGEMENTS),
        sameAsId: id.nullable(),
        reason: text.nullable().meta({ description: 'In a coordinator’s words; null: none, or emptied since.' }),
        byId: id.nullable(),
        at: at.nullable(),
        counts: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Sources' });

export const consent = z
  .strictObject({
    id,
    purpose: z.enum(CONSENT_PURPOSES),
    side: z.enum(CONSENT_SIDES),
    answer: z.enum(CONSENT_ANSWERS),
    who: text.nullable().meta({ description: 'In a coordinator’s words; null once it was emptied.' }),
    how: z.enum(CONSENT_WAYS),
    at,
    expiresAt: at,
    recordedBy: id,
    withdrawnAt: at.nullable(),
    state: z.enum(['given', 'refused', 'withdrawn', 'expired']),
  })
  .meta({ id: 'Consent' });
