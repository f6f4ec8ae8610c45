import { z } from 'zod';

const short = z.string().max(200);

/** A text that came in. Other fields of the provider are left unread. */
export const inboundSms = z.object({
  MessageSid: short.min(1),
  From: short.min(1),
  Body: z.string().max(10_000).default(''),
  /** Set where the provider has already dealt with STOP, START or HELP itself. */
  OptOutType: short.optional(),
});
export type InboundSms = z.output<typeof inboundSms>;

/** What became of a text or a call of ours. */
export const statusCallback = z.object({
  MessageSid: short.optional(),
  MessageStatus: short.optional(),
  SmsSid: short.optional(),
  SmsStatus: short.optional(),
  CallSid: short.optional(),
  CallStatus: short.optional(),
  AnsweredBy: short.optional(),
  ErrorCode: short.optional(),
});
export type StatusCallback = z.output<typeof statusCallback>;

export const statusQuery = z.object({ m: z.uuid().optional() });
export type StatusQuery = z.output<typeof statusQuery>;

export const voiceParams = z.object({ messageId: z.uuid() });
export type VoiceParams = z.output<typeof voiceParams>;

/** Somebody or something picked up. */
export const pickedUp = z.object({ CallSid: short.min(1), AnsweredBy: short.optional() });
export type PickedUp = z.output<typeof pickedUp>;

export const gathered = z.object({ Digits: z.string().max(20).default(''), AnsweredBy: short.optional() });
export type Gathered = z.output<typeof gathered>;
