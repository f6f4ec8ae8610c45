import { describe, expect, it } from '@jest/globals';
import { aContactMethod } from '../../../test/support/a-contact-method.js';
import type { ContactMethodRecord } from '../../directory/responder-record.js';
import { MINUTE, plus } from '../../kernel/clock.js';
import type { ContactMethodId, ResponderId } from '../../kernel/ids.js';
import { canGetCode, type ContactCode, contactCodeState } from './contact-code.js';

const SENT = new Date('2026-11-21T02:30:00Z');
const code: ContactCode = {
  id: 'c1',
  responderId: 'r1' as ResponderId,
  channel: 'sms',
  contactMethodId: 'phone' as ContactMethodId,
  sentAt: SENT,
  wrongTries: 0,
  usedAt: null,
  unused: 1,
};

describe('the digits that confirm a number', () => {
  it.each([
    ['just sent to it', code, 'phone', 0, 'live'],
    ['sent a quarter of an hour ago', code, 'phone', 15 * MINUTE, 'expired'],
    ['sent to the number before this one', code, 'new phone', 0, 'none'],
    ['never sent', null, 'phone', 0, 'none'],
  ])('%s', (_what, newest, method, later, state) => {
    expect(contactCodeState(newest, method, plus(SENT, later))).toBe(state);
  });
});

describe('digits can be sent to', () => {
  const to = (change: Partial<ContactMethodRecord>) => aContactMethod({ verifiedAt: null, ...change });
  it.each([
    ['a number', to({}), true],
    ['a number that fails', to({ failingSince: SENT }), true],
    ['no number that sent STOP', to({ optedOutAt: SENT }), false],
    ['a mailbox that ended its mails', to({ channel: 'email', optedOutAt: SENT }), true],
  ])('%s', (_what, method, can) => {
    expect(canGetCode(method)).toBe(can);
  });
});
