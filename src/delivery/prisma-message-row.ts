import type { Channel } from '../kernel/channel.js';
import type { MessageId } from '../kernel/ids.js';
import { asLanguage } from '../kernel/language.js';
import type { Message as MessageRow } from '../platform/prisma/generated/client.js';
import type { Message, MessageParams, MessageTemplate } from './message.js';
import type { MessageStatus } from './message-status.js';
import type { LockedMessage } from './messages.repository.js';
import type { OrderClass } from './order.js';

const OVER = ['stood_down', 'closed', 'dismissed'];

/** A message with what else is asked of it under its lock. */
export type LockedRow = MessageRow & {
  readonly incidentStatus: string | null;
  readonly foundMethodId: string | null;
  readonly failingSince: Date | null;
  readonly optedOut: boolean;
  readonly verified: boolean;
  readonly stopped: boolean;
  readonly heldUntil: Date | null;
};

export function toLocked({
  incidentStatus,
  foundMethodId,
  failingSince,
  optedOut,
  verified,
  stopped,
  heldUntil,
  ...row
}: LockedRow): LockedMessage {
  const method = foundMethodId === null ? null : { optedOut, verified };
  const incidentOver = incidentStatus !== null && OVER.includes(incidentStatus);
  return { message: toMessage(row), context: { incidentOver, stopped, heldUntil, method }, failingSince };
}

export function toMessage(row: MessageRow): Message {
  return {
    ...row,
    id: row.id as MessageId,
    incidentId: row.incidentId as Message['incidentId'],
    alertId: row.alertId as Message['alertId'],
    runId: row.runId as Message['runId'],
    carriedBy: row.carriedBy as Message['carriedBy'],
    responderId: row.responderId as Message['responderId'],
    contactMethodId: row.contactMethodId as Message['contactMethodId'],
    channel: row.channel as Channel,
    template: row.template as MessageTemplate,
    params: row.params as unknown as MessageParams,
    language: asLanguage(row.language),
    orderClass: row.orderClass as OrderClass,
    status: row.status as MessageStatus,
  };
}
