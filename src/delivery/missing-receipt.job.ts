import { z } from 'zod';
import type { JobDefinition } from '../platform/queue/job.js';
import { RECEIPTS_DUE, RECEIPTS_MISSING } from './missing-receipt.js';

export interface ReceiptsData {
  /** When the messages were handed over, in milliseconds since 1970: what they have in common. */
  readonly at: number;
}

/** On a queue of their own: a provider that is slow to answer questions holds up nothing else. */
const shared = {
  queue: 'receipts',
  schema: z.strictObject({ at: z.int() }),
  attempts: 5,
  backoffMs: 500,
} as const;

export const ASK_FOR_RECEIPTS: JobDefinition<ReceiptsData> = { fact: RECEIPTS_DUE, ...shared };
export const MOVE_ON_WITHOUT: JobDefinition<ReceiptsData> = { fact: RECEIPTS_MISSING, ...shared };
