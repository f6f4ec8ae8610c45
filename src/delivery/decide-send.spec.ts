import { describe, expect, it } from '@jest/globals';
import { aMessage } from '../../test/support/a-message.js';
import { decideSend, type SendContext } from './decide-send.js';
import type { Message } from './message.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const before = new Date('2026-11-21T02:59:00Z');
const after = new Date('2026-11-21T03:01:00Z');

const message = (change: Partial<Message>): Message => aMessage({ dueAt: before, expiresAt: after, ...change });
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

describe('while the region is in maintenance mode', () => {
  const longBefore = new Date('2026-11-21T02:00:00Z');
  const longAfter = new Date('2026-11-21T04:00:00Z');
  const hold: SendContext = { ...fine, heldUntil: after };
  const waits = { do: 'wait', until: after, held: 'region_maintenance' };
  it.each([
    ['a page waits for its end', {}, hold, waits],
    ['so does what coordinators are asked', { template: 'triage' }, hold, waits],
    ['and a reminder', { template: 'reminder' }, hold, waits],
    ['and a page that is due at its very end', { dueAt: after }, hold, waits],
    ['a page that would be too late by now waits all the same', { expiresAt: before }, hold, waits],
    [
      'a page that is due after its end keeps its time',
      { dueAt: longAfter, expiresAt: longAfter },
      hold,
      { do: 'wait', until: longAfter },
    ],
    ['what is over is told', { template: 'stand-down-over', orderClass: 'stand_down' }, hold, { do: 'send' }],
    ['who is on the way is asked how it goes', { template: 'progress' }, hold, { do: 'send' }],
    [
      'a page of an incident that is over ends',
      {},
      { ...hold, incidentOver: true },
      { do: 'end', status: 'cancelled', code: 'incident_over' },
    ],
    [
      'past its end, a page is looked at in a second, until somebody has ended it',
      { dueAt: longBefore },
      { ...fine, heldUntil: before },
      { do: 'wait', until: new Date('2026-11-21T03:00:01Z'), held: 'region_maintenance' },
    ],
    ['without it, a page leaves', {}, { ...fine, heldUntil: null }, { do: 'send' }],
  ] as const)('%s', (_what, change, context, decision) => {
    expect(decideSend(message(change), context, NOW)).toEqual(decision);
  });
});
