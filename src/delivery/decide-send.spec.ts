import { describe, expect, it } from '@jest/globals';
import type { Message } from './message.js';
import { decideSend, type SendContext } from './decide-send.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const before = new Date('2026-11-21T02:59:00Z');
const after = new Date('2026-11-21T03:01:00Z');

function message(change: Partial<Message>): Message {
  return {
    id: 'm' as Message['id'],
    incidentId: null,
    alertId: null,
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
    dueAt: before,
    expiresAt: after,
    queuedAt: before,
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
const fine: SendContext = { incidentOver: false, stopped: false, method: { optedOut: false, verified: true } };

describe('while somebody has stopped the channel', () => {
  const stopped: SendContext = { ...fine, stopped: true };
  const waits = { do: 'wait', until: after, held: 'sending_stopped' };
  it.each([
    ['what is due waits', message({}), stopped, waits],
    ['what is not due keeps its time', message({ dueAt: after }), stopped, { do: 'wait', until: after }],
    ['a lost try is not asked after, so that it does not go again', lost(), stopped, waits],
    [
      'what is too late ends',
      message({ expiresAt: before }),
      stopped,
      { do: 'end', status: 'expired', code: 'too_late' },
    ],
    ['what is over ends', message({}), { ...stopped, incidentOver: true }, over()],
  ])('%s', (_what, about, context, decision) => {
    expect(decideSend(about, context, NOW)).toEqual(decision);
  });

  function lost(): Message {
    return message({ status: 'sending', sendingDeadline: before });
  }
  function over() {
    return { do: 'end', status: 'cancelled', code: 'incident_over' };
  }
});

describe('the last look before a message leaves', () => {
  it.each([
    ['is due', {}, fine, { do: 'send' }],
    ['is not due yet', { dueAt: after }, fine, { do: 'wait', until: after }],
    ['has left already', { status: 'handed_off' }, fine, { do: 'nothing' }],
    ['was cancelled', { status: 'cancelled' }, fine, { do: 'nothing' }],
    ['comes too late', { expiresAt: NOW }, fine, { do: 'end', status: 'expired', code: 'too_late' }],
    ['is in another process', { status: 'sending', sendingDeadline: after }, fine, { do: 'wait', until: after }],
    ['was cut off', { status: 'sending', sendingDeadline: before }, fine, { do: 'ask' }],
    [
      'is for an incident that is over',
      {},
      { ...fine, incidentOver: true },
      { do: 'end', status: 'cancelled', code: 'incident_over' },
    ],
    ['says that it is over', { orderClass: 'stand_down' }, { ...fine, incidentOver: true }, { do: 'send' }],
    [
      'is for a number that said STOP',
      {},
      { ...fine, method: { optedOut: true, verified: true } },
      { do: 'end', status: 'failed', code: 'opted_out' },
    ],
    [
      'is for a number nobody confirmed',
      {},
      { ...fine, method: { optedOut: false, verified: false } },
      { do: 'end', status: 'failed', code: 'not_verified' },
    ],
    ['lost its number', {}, { ...fine, method: null }, { do: 'end', status: 'failed', code: 'no_contact_method' }],
  ] as const)('a message that %s', (_, change, context, decision) => {
    expect(decideSend(message(change), context, NOW)).toEqual(decision);
  });
});
