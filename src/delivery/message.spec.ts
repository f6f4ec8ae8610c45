import { describe, expect, it } from '@jest/globals';
import { aMessage } from '../../test/support/a-message.js';
import { SYSTEM } from '../kernel/actor.js';
import { alertUnreachable, messageDue, messageDueSooner } from './delivery-facts.js';
import { MESSAGE_TEMPLATES, NOTICE_TEMPLATES, pageTemplate, paramsAlone } from './message.js';
import { messageEntry } from './message-entry.js';
import { foundAs, foundKept, keptAs } from './outbox-transport/kept-id.js';

const NOW = new Date('2026-11-21T02:30:00Z');

describe('what a message says', () => {
  it.each(MESSAGE_TEMPLATES)('can be a text or a call: %s', (template) => {
    expect(pageTemplate({ template })).toBe(template);
  });

  it.each(NOTICE_TEMPLATES)('is never said aloud: %s', (template) => {
    expect(() => pageTemplate({ template })).toThrow('A notice is never said aloud');
  });

  it('is about one alert again, once it goes by itself', () => {
    const alone = { regionCode: 'wales', code: 'K7M4', linkHash: null, alone: true } as const;
    const bundle = { codes: ['K7M4', 'W7XD'], all: 'T9HF', severalRegions: false };
    expect(paramsAlone({ ...alone, bundle, rest: true })).toEqual(alone);
  });
});

describe('what the log says about a message', () => {
  const of = { messageId: 'm', alertId: 'a', responderId: 'r', channel: 'sms' };
  it('which it is, of which alert, to whom, by which channel, and what is said of it', () => {
    expect(messageEntry(aMessage(), 'message.failed', SYSTEM, { code: '30003' })).toEqual({
      kind: 'message.failed',
      actor: SYSTEM,
      incidentId: 'i',
      regionCode: 'wales',
      data: { ...of, code: '30003' },
    });
  });

  it('nothing of an incident where there is none, as in a drill', () => {
    expect(messageEntry(aMessage({ incidentId: null }), 'message.failed', SYSTEM, {})).not.toHaveProperty('incidentId');
  });
});

describe('what asks for a message to go', () => {
  it.each(['sms', 'voice', 'email'] as const)('by the queue of its own channel: %s', (channel) => {
    expect(messageDue(aMessage({ channel, dueAt: NOW, priority: 7 }))).toEqual({
      key: 'message-m',
      fact: `message.${channel}_due`,
      data: { messageId: 'm' },
      dueAt: NOW,
      priority: 7,
    });
  });

  it('sooner than planned, beside what asks for it in time', () => {
    expect(messageDueSooner(aMessage({ priority: 7 }), NOW)).toEqual({
      key: 'message-m-sooner',
      fact: 'message.sms_due',
      data: { messageId: 'm' },
      dueAt: NOW,
      priority: 7,
    });
  });

  it('and what says that a person cannot be reached', () => {
    const fact = { fact: 'alert.unreachable', data: { alertId: 'a', runId: 'run' }, priority: 1 };
    expect(alertUnreachable('a', 'run')).toEqual({ key: 'unreachable-a', ...fact });
  });
});

describe('what is kept on the outbox page instead of being sent', () => {
  it('counts as taken, and is found again as delivered', () => {
    const kept = { provider: 'outbox', providerId: 'kept-m' };
    expect(keptAs('m')).toEqual({ kind: 'accepted', ...kept });
    expect(foundKept({ id: 'm' })).toEqual({ found: true, ...kept, status: 'delivered' });
    expect(foundAs('kept-m')).toEqual(foundKept({ id: 'm' }));
  });

  it('is not found where nothing was kept', () => {
    expect(foundKept(undefined)).toEqual({ found: false });
  });
});
