import { z } from 'zod';
import { OUTBOX_CHANNELS } from './outbox.view.js';

export const outboxQuery = z.object({
  channel: z.enum(OUTBOX_CHANNELS).optional().catch(undefined),
  answered: z.enum(['replied', 'silent']).optional().catch(undefined),
});
export type OutboxQuery = z.output<typeof outboxQuery>;

export const mailParams = z.object({ id: z.uuid() });
export type MailParams = z.output<typeof mailParams>;

/** Typed words, a button with words, or a button with a key: `MESSAGE-ID 1`. */
export const answerAsForm = z.object({
  number: z.string().regex(/^\+\d{6,15}$/u),
  text: z.string().max(1_600).default(''),
  quick: z.string().max(40).optional(),
  key: z
    .string()
    .regex(/^[0-9a-f-]{36} \d$/u)
    .optional(),
});
export type AnswerAsForm = z.output<typeof answerAsForm>;
