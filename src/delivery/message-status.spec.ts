import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterReceipt, canMove, isOver, MESSAGE_STATUSES, type MessageStatus, statusOfWord } from './message-status.js';

const statuses = fc.constantFrom(...MESSAGE_STATUSES);
const receipts = fc.constantFrom<MessageStatus>('handed_off', 'sent', 'delivered', 'failed', 'undelivered');

describe('the status of a message', () => {
  it.each([
    ['queued', 'sending', true],
    ['sending', 'handed_off', true],
    ['sending', 'queued', true],
    ['handed_off', 'sent', true],
    ['sent', 'delivered', true],
    ['sent', 'undelivered', true],
    ['undelivered', 'delivered', true],
    ['sending', 'delivered', true],
    ['delivered', 'sent', false],
    ['delivered', 'undelivered', false],
    ['delivered', 'failed', false],
    ['sent', 'handed_off', false],
    ['handed_off', 'queued', false],
    ['sent', 'cancelled', false],
    ['handed_off', 'cancelled', false],
    ['cancelled', 'sending', false],
    ['expired', 'queued', false],
    ['suppressed', 'delivered', false],
  ] as const)('%s → %s: %p', (from, to, allowed) => {
    expect(canMove(from, to)).toBe(allowed);
  });

  it.each(MESSAGE_STATUSES)('%s: is something more expected?', (status) => {
    const open: readonly MessageStatus[] = ['queued', 'sending', 'handed_off', 'sent'];
    expect(isOver(status)).toBe(!open.includes(status));
  });

  it('never moves to itself', () => {
    fc.assert(fc.property(statuses, (status) => !canMove(status, status)));
  });

  it('never leaves delivered, and never comes back from an end to the queue', () => {
    fc.assert(
      fc.property(statuses, statuses, (from, to) => {
        if (from === 'delivered') expect(canMove(from, to)).toBe(false);
        // What another message carried may have to go by itself after all.
        const waitsAgain = from === 'suppressed' && to === 'queued';
        if (isOver(from) && !waitsAgain) expect(isOver(to) || !canMove(from, to)).toBe(true);
      }),
    );
  });

  it('ends the same for the same receipts in any order and number', () => {
    const end = (start: MessageStatus, reported: readonly MessageStatus[]) => reported.reduce(afterReceipt, start);
    fc.assert(
      fc.property(
        statuses,
        fc.array(receipts, { maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (start, reported, dice) => {
          const shuffled = reported.map((status) => [dice.next().value as number, status] as const);
          shuffled.sort(([a], [b]) => a - b);
          const again = shuffled.flatMap(([, status]) => [status, status]);
          expect(end(start, again)).toBe(end(start, reported));
        },
      ),
    );
  });

  it('keeps delivered whatever comes later', () => {
    fc.assert(
      fc.property(fc.array(receipts), (later) => {
        expect(later.reduce<MessageStatus>(afterReceipt, 'delivered')).toBe('delivered');
      }),
    );
  });

  it('takes only receipts from outside: nobody can cancel or requeue a message by a callback', () => {
    for (const word of ['queued', 'sending', 'suppressed', 'cancelled', 'expired'] as const) {
      for (const current of MESSAGE_STATUSES) expect(afterReceipt(current, word)).toBe(current);
    }
  });
});

describe("the provider's words", () => {
  it.each([
    ['queued', 'handed_off'],
    ['accepted', 'handed_off'],
    ['scheduled', 'handed_off'],
    ['sending', 'handed_off'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
    ['undelivered', 'undelivered'],
    ['failed', 'failed'],
    ['canceled', 'failed'],
    ['ringing', 'handed_off'],
    ['in-progress', 'sent'],
    ['completed', 'delivered'],
    ['busy', 'undelivered'],
    ['no-answer', 'undelivered'],
    ['received', null],
    ['DELIVERED', null],
    ['constructor', null],
    ['', null],
  ] as const)('%s is %s', (word, status) => {
    expect(statusOfWord(word)).toBe(status);
  });
});
