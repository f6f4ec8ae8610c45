import { describe, expect, it } from '@jest/globals';
import { aMessage } from '../../test/support/a-message.js';
import { MINUTE, plus, SECOND } from '../kernel/clock.js';
import type { Message } from './message.js';
import { receiptsDue, receiptsMissing } from './missing-receipt.js';

const HANDED_OFF = new Date('2026-11-21T02:30:00Z');
const handed = (change: Partial<Message> = {}, provider = 'twilio') => ({
  message: aMessage(change),
  accepted: { kind: 'accepted', provider, providerId: 'SM1' } as const,
});

describe('a receipt is waited for', () => {
  it.each([
    ['of a text', [handed()], true],
    ['of a call', [handed({ channel: 'voice' })], true],
    ['of one text among mails', [handed({ channel: 'email' }), handed()], true],
    ['not of a mail, which has none', [handed({ channel: 'email' })], false],
    ['not of what was only kept on the outbox page', [handed({}, 'outbox')], false],
    ['not of what no alert waits for', [handed({ alertId: null })], false],
    ['not of a stand-down', [handed({ orderClass: 'stand_down' })], false],
    ['not where nothing was handed over', [], false],
  ])('%s', (_what, settled, expected) => {
    expect(receiptsDue(settled, HANDED_OFF)).toHaveLength(expected ? 1 : 0);
  });

  it('for a minute and a half; then the provider is asked, once for all of the moment', () => {
    const at = HANDED_OFF.getTime();
    expect(receiptsDue([handed(), handed()], HANDED_OFF)).toEqual([
      {
        key: `receipts-due-${String(at)}`,
        fact: 'message.receipts_due',
        data: { at },
        dueAt: plus(HANDED_OFF, 90 * SECOND),
      },
    ]);
  });

  it('for three minutes in all; then the next channels go', () => {
    const at = HANDED_OFF.getTime();
    expect(receiptsMissing(HANDED_OFF)).toEqual({
      key: `receipts-missing-${String(at)}`,
      fact: 'message.receipts_missing',
      data: { at },
      dueAt: plus(HANDED_OFF, 3 * MINUTE),
    });
  });
});
