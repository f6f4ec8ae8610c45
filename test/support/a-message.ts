import type { Message } from '../../src/delivery/message.js';

const TWO_IN_THE_MORNING = new Date('2026-11-21T02:00:00Z');

/** A text of an alert that is queued and due, and everything else as `change` says. */
export function aMessage(change: Partial<Message> = {}): Message {
  return {
    id: 'm' as Message['id'],
    incidentId: 'i' as Message['incidentId'],
    alertId: 'a' as Message['alertId'],
    runId: null,
    responderId: 'r' as Message['responderId'],
    contactMethodId: 'c' as Message['contactMethodId'],
    channel: 'sms',
    template: 'alert',
    params: { regionCode: 'wales', code: 'K7M4', linkHash: null },
    language: 'en',
    orderClass: 'page',
    priority: 1,
    status: 'queued',
    attempts: 0,
    dueAt: TWO_IN_THE_MORNING,
    expiresAt: new Date(TWO_IN_THE_MORNING.getTime() + 2 * 3_600_000),
    queuedAt: TWO_IN_THE_MORNING,
    sendingDeadline: null,
    sendingAt: null,
    provider: null,
    providerId: null,
    failureCode: null,
    possibleDuplicate: false,
    carriedBy: null,
    drillPersonId: null,
    ...change,
  };
}
