import { describe, expect, it } from '@jest/globals';
import { aContactMethod } from '../../../test/support/a-contact-method.js';
import type { ContactMethodRecord } from '../../directory/responder-record.js';
import type { Channel } from '../../kernel/channel.js';
import type { ContactMethodId } from '../../kernel/ids.js';
import { otherWay } from './ask-to-confirm.service.js';
import { mayAskAt } from './contact-check.js';

describe('people are asked about their numbers', () => {
  it.each([
    ['2026-11-21T02:30:00Z', false],
    ['2026-11-21T09:59:59Z', false],
    ['2026-11-21T10:00:00Z', true],
    ['2026-11-21T11:59:59Z', true],
    ['2026-11-21T12:00:00Z', false],
    // In summer London is an hour ahead.
    ['2026-07-03T09:00:00Z', true],
    ['2026-07-03T11:00:00Z', false],
  ])('at %s: %p', (now, expected) => {
    expect(mayAskAt(new Date(now))).toBe(expected);
  });

  const AT = new Date('2026-01-01T00:00:00Z');
  const way = (id: string, channel: Channel, change: Partial<ContactMethodRecord> = {}): ContactMethodRecord =>
    aContactMethod({ id: id as ContactMethodId, address: id, channel, ...change });
  const phone = way('phone', 'sms');

  it.each<[string, ContactMethodRecord[], string | null]>([
    ['by e-mail', [phone, way('mail', 'email'), way('second', 'sms')], 'mail'],
    ['by a text to another number', [phone, way('second', 'sms')], 'second'],
    ['not by the number itself', [phone], null],
    ['not by the same number as a text', [way('call', 'voice', { address: 'phone' }), phone], null],
    ['not by a call', [phone, way('call', 'voice')], null],
    ['not by an address that fails', [phone, way('mail', 'email', { failingSince: AT })], null],
    ['not by one that is not confirmed', [phone, way('mail', 'email', { verifiedAt: null })], null],
    ['not by a number that ended texts', [phone, way('second', 'sms', { optedOutAt: AT })], null],
  ])('%s', (_how, methods, expected) => {
    expect(otherWay(methods, methods[0] ?? phone)?.id ?? null).toBe(expected);
  });
});
