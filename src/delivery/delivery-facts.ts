import type { Channel } from '../kernel/channel.js';
import type { OutboxItem } from '../outbox/outbox.js';
import type { Message } from './message.js';

/** A message is due; one fact per channel, so that each has its own queue. */
export const MESSAGE_DUE: Readonly<Record<Channel, string>> = {
  sms: 'message.sms_due',
  voice: 'message.voice_due',
  email: 'message.email_due',
};

/** Every way to this person has failed. */
export const ALERT_UNREACHABLE = 'alert.unreachable';

export function messageKey(messageId: string): string {
  return `message-${messageId}`;
}

export function messageDue(message: Pick<Message, 'id' | 'channel' | 'dueAt' | 'priority'>): OutboxItem {
  return {
    key: messageKey(message.id),
    fact: MESSAGE_DUE[message.channel],
    data: { messageId: message.id },
    dueAt: message.dueAt,
    priority: message.priority,
  };
}

/** The same message, sooner than planned. A key of its own: the delayed job under the first one finds nothing to do. */
export function messageDueSooner(message: Pick<Message, 'id' | 'channel' | 'priority'>, now: Date): OutboxItem {
  return { ...messageDue({ ...message, dueAt: now }), key: `${messageKey(message.id)}-sooner` };
}

export function alertUnreachable(alertId: string, runId: string): OutboxItem {
  return { key: `unreachable-${alertId}`, fact: ALERT_UNREACHABLE, data: { alertId, runId }, priority: 1 };
}
