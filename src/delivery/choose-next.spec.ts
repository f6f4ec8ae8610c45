import { describe, expect, it } from '@jest/globals';
import { aMessage } from '../../test/support/a-message.js';
import { chooseNext } from './choose-next.js';
import type { Message } from './message.js';
import type { MessageStatus } from './message-status.js';

const NOW = new Date('2026-11-21T02:30:00Z');

/** To that number or address, due in so many seconds. */
function one(id: string, to: string, status: MessageStatus, due = 0): Message {
  const dueAt = new Date(NOW.getTime() + due * 1_000);
  return aMessage({ id: id as Message['id'], contactMethodId: to as Message['contactMethodId'], status, dueAt });
}
const failed = one('failed', 'phone', 'failed');

describe('when a text to a person has failed', () => {
  it.each<[string, Message[], string]>([
    ['the call goes now instead of later', [one('call', 'landline', 'queued', 600)], 'call'],
    ['the earlier of two goes', [one('b', 'mail', 'queued', 300), one('a', 'landline', 'queued', 60)], 'a'],
    ['of two due together always the same goes', [one('b', 'x', 'queued', 60), one('a', 'y', 'queued', 60)], 'a'],
    ['one that is due this moment goes by itself', [one('call', 'landline', 'queued', 0)], 'still_hope'],
    ['one that is overdue goes by itself', [one('call', 'landline', 'queued', -5)], 'still_hope'],
    ['another try to the same phone keeps its time', [one('again', 'phone', 'queued', 300)], 'still_hope'],
    ['a call under way may reach them', [one('call', 'landline', 'sending')], 'still_hope'],
    ['a mail that was handed over may reach them', [one('mail', 'mail', 'handed_off')], 'still_hope'],
    ['a mail that was sent may reach them', [one('mail', 'mail', 'sent')], 'still_hope'],
    ['a mail that arrived has reached them', [one('mail', 'mail', 'delivered')], 'still_hope'],
    ['nothing else was planned: they cannot be reached', [], 'unreachable'],
    ['all else has failed: they cannot be reached', [one('call', 'landline', 'undelivered')], 'unreachable'],
    ['what was cancelled is no hope', [one('call', 'landline', 'cancelled')], 'unreachable'],
  ])('%s', (_what, others, expected) => {
    const next = chooseNext(failed, [failed, ...others], NOW);
    expect(typeof next === 'string' ? next : next.id).toBe(expected);
  });

  it('it is no hope itself, whatever is still written about it', () => {
    expect(chooseNext({ ...failed, status: 'queued' }, [{ ...failed, status: 'queued' }], NOW)).toBe('unreachable');
  });
});
