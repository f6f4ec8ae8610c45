import { z } from 'zod';

const short = z.string().max(200);
/** Vonage writes numbers without the plus. */
const number = short.min(1).transform((digits) => `+${digits.replace(/^\+/, '')}`);

/** A text that came in. Other fields of the provider are left unread. */
export const vonageInbound = z.object({
  message_uuid: short.min(1),
  channel: z.literal('sms'),
  from: number,
  text: z.string().max(10_000).default(''),
});
export type VonageInbound = z.output<typeof vonageInbound>;

const shortOrNumber = z.union([short, z.number()]);

/** What became of a text of ours. */
export const vonageReceipt = z.object({
  message_uuid: short.min(1),
  status: short,
  /** Our id. The one in the address is not signed, and so is not read. */
  client_ref: short.optional(),
  error: z.object({ type: short.optional(), title: shortOrNumber.optional() }).optional(),
});
export type VonageReceipt = z.output<typeof vonageReceipt>;
