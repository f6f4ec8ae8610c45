import { z } from 'zod';
import type { Channel } from '../kernel/channel.js';
import type { JobDefinition } from '../platform/queue/job.js';
import { MESSAGE_DUE } from './delivery-facts.js';

export interface SendMessageData {
  readonly messageId: string;
}

/** One job a channel. Tries here are for our own faults (database away); the provider's are in the retry schedule. */
function sendMessageBy(channel: Channel): JobDefinition<SendMessageData> {
  return {
    fact: MESSAGE_DUE[channel],
    queue: `delivery-${channel}`,
    schema: z.strictObject({ messageId: z.uuid() }),
    attempts: 5,
    backoffMs: 500,
  };
}

export const SEND_SMS = sendMessageBy('sms');
export const SEND_VOICE = sendMessageBy('voice');
export const SEND_EMAIL = sendMessageBy('email');
