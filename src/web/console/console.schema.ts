import { z } from 'zod';
import { HOLD_REASONS } from '../../incident/holds/legal-hold.js';
import {
  ALERT_LEVELS,
  NOK_STATUSES,
  VERIFICATION_METHODS,
  VERIFICATION_STATUSES,
} from '../../incident/incident-values.js';
import { FIGURE_WINDOW_NAMES } from '../../delivery/figures/delivery-figures.js';
import { LONGEST_DETAIL, PERSON_FIELDS, READ_REASONS } from '../../incident/person/person-record.js';
import { ORIGINAL_REASONS } from '../../intake/attachments/read-attachments.service.js';
import { LONGEST_TEXT } from '../../intake/mailbox/mailbox-text.js';
import { ANSWERS } from '../../escalation/standing.js';
import { daySchema } from './day.schema.js';
import { ENTRY_GROUPS } from './log/entry-groups.js';
import { methodWords } from './words/value-words.js';
import { refParams } from '../api/incidents/incidents.schema.js';

const note = z.string().trim().max(5_000, { error: 'Shorten it to at most 5,000 characters.' });
const reason = z.string({ error: 'Say why, in a sentence.' }).trim().min(1).max(5_000);
/** A number of the log; what makes no sense is left out. */
const seq = z.coerce.number().int().positive().optional().catch(undefined);

export const entriesQuery = z.object({ before: seq });

export const logQuery = z.object({ before: seq, show: z.enum(ENTRY_GROUPS).optional().catch(undefined) });
export type LogQuery = z.output<typeof logQuery>;
export type EntriesQuery = z.output<typeof entriesQuery>;

export const eventsQuery = z.object({ after: seq, incident: z.string().max(20).optional().catch(undefined) });
export type EventsQuery = z.output<typeof eventsQuery>;

export const figuresQuery = z.object({ window: z.enum(FIGURE_WINDOW_NAMES).default('day').catch('day') });
export type FiguresQuery = z.output<typeof figuresQuery>;

export const textParams = z.object({ id: z.uuid() });
export type TextParams = z.output<typeof textParams>;

export const maintenanceForm = z.object({
  regionCode: z.string({ error: 'Choose a region.' }).trim().min(1, { error: 'Choose a region.' }).max(64),
  hours: z.coerce.number({ error: 'Choose for how long.' }).int().min(1).max(24),
  reason: z.string({ error: 'Say why, in a sentence.' }).trim().min(1).max(500),
});
export type MaintenanceForm = z.output<typeof maintenanceForm>;

export const regionParams = z.object({ code: z.string().trim().min(1).max(64) });
export type RegionParams = z.output<typeof regionParams>;

export const drillForm = z.object({
  regionCode: z.string({ error: 'Choose a region.' }).trim().min(1, { error: 'Choose a region.' }).max(64),
});
export type DrillForm = z.output<typeof drillForm>;

export const joinWelcomeForm = z.object({
  responderId: z.uuid({ error: 'Open the offer again, and choose there.' }).optional(),
});
export type JoinWelcomeForm = z.output<typeof joinWelcomeForm>;

export const joinPostponeForm = z.object({
  days: z.coerce.number({ error: 'Choose for how long.' }).int().min(1).max(90, { error: 'At most 90 days.' }),
});
export type JoinPostponeForm = z.output<typeof joinPostponeForm>;

export const verificationForm = z
  .object({
    status: z.enum(VERIFICATION_STATUSES, { error: 'Choose how sure we are.' }),
    method: z.enum(VERIFICATION_METHODS, { error: 'Choose how it was checked.' }).optional(),
    note: note.optional(),
    script: z.literal('kept', { error: 'Tick it, or leave it.' }).optional(),
    next: z.literal('release', { error: 'Press one of the two buttons.' }).optional(),
  })
  .refine(({ method, script }) => method !== 'establishment_phone' || script === 'kept', {
    path: ['script'],
    error: 'Read what to say to the place, and tick that you kept to it. If a name was said, write that in a note.',
  })
  .transform(({ script, ...record }, context) => {
    const why = record.note ?? (record.method === undefined ? undefined : methodWords(record.method));
    if (why !== undefined)
      return { ...record, note: why, saidWhy: record.note !== undefined, scriptKept: script === 'kept' };
    context.addIssue({ code: 'custom', path: ['note'], message: 'Say why, in a sentence, or how it was checked.' });
    return z.NEVER;
  });

export const familyForm = z.object({
  status: z.enum(NOK_STATUSES, { error: 'Choose what we know of the family.' }),
  source: z.string().trim().max(500, { error: 'Shorten it to at most 500 characters.' }).optional(),
  note: note.optional(),
});

const held = 'Tick at least one report.';
export const heldForm = z.object({
  refs: z
    .union([z.string().transform((ref) => [ref]), z.array(z.string())], { error: held })
    .pipe(z.array(refParams.shape.ref).min(1, { error: held }).max(100, { error: 'At most 100 at once.' })),
  do: z.enum(['take_in', 'set_aside', 'mute'], { error: 'Press one of the buttons below the list.' }),
});
export type HeldForm = z.output<typeof heldForm>;

export const consoleAttachmentParams = z.object({ ref: refParams.shape.ref, id: z.uuid() });
export type ConsoleAttachmentParams = z.output<typeof consoleAttachmentParams>;

export const originalForm = z.object({ reason: z.enum(ORIGINAL_REASONS, { error: 'Choose why you need it.' }) });
export type OriginalForm = z.output<typeof originalForm>;

export const mailboxForm = z.object({
  reportId: z.uuid({ error: 'Open the mailbox again, and write there.' }),
  messageId: z.uuid({ error: 'Open the mailbox again, and write there.' }),
  text: z.string({ error: 'Write something first.' }).refine((text) => Array.from(text).length <= LONGEST_TEXT, {
    error: `At most ${LONGEST_TEXT} letters: send it in two parts.`,
  }),
  look: z.enum(['sent', 'again']).optional(),
});

const detail = z
  .string({ error: 'Fill each field in once.' })
  .max(LONGEST_DETAIL, { error: `Shorten it: at most ${String(LONGEST_DETAIL)} letters in a field.` })
  .optional();

/** The steps of a person record. The fields of `save` are all in the form; an empty one deletes. */
export const personForm = z.discriminatedUnion(
  'step',
  [
    z.object({
      step: z.literal('open'),
      reason: z.enum(READ_REASONS, { error: 'Choose why you open it.' }),
    }),
    z.object({ step: z.literal('save'), ...Object.fromEntries(PERSON_FIELDS.map((field) => [field, detail])) }),
    z.object({
      step: z.literal('delete'),
      sure: z.literal('yes', { error: 'Tick that you are sure, or leave it as it is.' }),
    }),
  ],
  { error: 'Open the record again, and choose there.' },
);
export type PersonForm = z.output<typeof personForm>;
const day = daySchema('Choose the day of the review.');
export const holdForm = z.object({
  reason: z.enum(HOLD_REASONS, { error: 'Choose why it has to be kept.' }),
  note: note.optional(),
  reviewOn: day.optional(),
});
export const holdReviewForm = z.object({ reviewOn: day.optional() });
export const holdLiftForm = z.object({ note: reason });

export const noteForm = z.object({
  text: z.string({ error: 'Write the note first.' }).trim().min(1).max(5_000, { error: 'Shorten the note.' }),
});

export const answerForm = z.object({
  alertId: z.uuid({ error: 'Choose who answered.' }),
  answer: z.enum(ANSWERS, { error: 'Choose what they said.' }),
  note: z.string().trim().max(1_000).optional(),
});

export const escalateForm = z.object({ expectedStep: z.coerce.number().int().min(0) });
export type EscalateForm = z.output<typeof escalateForm>;

export const releaseQuery = z.object({ level: z.enum(ALERT_LEVELS).optional().catch(undefined) });
export type ReleaseQuery = z.output<typeof releaseQuery>;

export const releaseForm = z.object({
  level: z.enum(ALERT_LEVELS),
  do: z.enum(['release', 'ask', 'confirm', 'decline']),
  /** How many people the page named: another number means that the list has changed since. */
  people: z.coerce.number().int().min(0),
  read: z.literal('yes').optional(),
  note: note.optional(),
});
export type ReleaseForm = z.output<typeof releaseForm>;

export const confirmParams = z.object({
  ref: z
    .string()
    .max(20)
    .transform((ref) => ref.trim().toUpperCase()),
  action: z.string().max(20),
});
export type ConfirmParams = z.output<typeof confirmParams>;

export const confirmQuery = z.object({
  into: z.string().max(20).optional().catch(undefined),
  status: z.enum(VERIFICATION_STATUSES).optional().catch(undefined),
});
export type ConfirmQuery = z.output<typeof confirmQuery>;

export const confirmForm = z.object({
  note: note.optional(),
  status: z.enum(VERIFICATION_STATUSES, { error: 'Choose what was found.' }).optional(),
  into: z.string().max(20).optional(),
});

export const moveQuery = z.object({ q: z.string().trim().max(100).optional().catch(undefined) });
export type MoveQuery = z.output<typeof moveQuery>;

export const moveForm = z.object({
  facilityCode: z.string({ error: 'Choose a place.' }).max(64),
  reason: z
    .string()
    .max(5_000)
    .transform((text) => text.trim() || null)
    .optional(),
});
export type MoveForm = z.output<typeof moveForm>;
