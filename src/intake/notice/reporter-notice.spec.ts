import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MINUTE, plus } from '../../kernel/clock.js';
import { type NoticeState, noticeDueAt, readNoticeAddress } from './reporter-notice.js';

const at = (time: string) => new Date(`2026-11-21T${time}:00Z`);
const NEVER: NoticeState = { noticedAt: null, openedAt: null };

describe('when a reporter is told that there is a message', () => {
  it.each<[what: string, state: NoticeState, now: string, due: string | null]>([
    ['five minutes after it was written, at the soonest', NEVER, '12:00', '12:05'],
    ['once: they have not come for the last one', { noticedAt: at('09:00'), openedAt: null }, '12:00', null],
    ['nor since', { noticedAt: at('09:00'), openedAt: at('08:00') }, '12:00', null],
    ['nor in the same moment', { noticedAt: at('09:00'), openedAt: at('09:00') }, '12:00', null],
    ['again, after they came', { noticedAt: at('09:00'), openedAt: at('10:00') }, '12:00', '12:05'],
    ['in the morning, where that is at night', NEVER, '02:00', '07:00'],
    ['in the morning, where the wait ends in the night', NEVER, '06:00', '07:00'],
  ])('%s', (_what, state, now, due) => {
    expect(noticeDueAt(state, 0, at(now))).toEqual(due === null ? null : at(due));
  });

  it('from five to forty-five minutes later by day, whatever the chance', () => {
    const minutes = fc.integer({ min: 0, max: 14 * 60 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), minutes, (chance, after) => {
        const now = plus(at('07:00'), after * MINUTE);
        const waits = ((noticeDueAt(NEVER, chance, now) ?? now).getTime() - now.getTime()) / MINUTE;
        expect(waits).toBeGreaterThanOrEqual(5);
        expect(waits).toBeLessThanOrEqual(45);
      }),
    );
  });

  it('never between ten at night and seven in the morning', () => {
    const minutes = fc.integer({ min: 0, max: 3 * 24 * 60 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), minutes, (chance, after) => {
        const hour = noticeDueAt(NEVER, chance, plus(at('00:00'), after * MINUTE))?.getUTCHours() ?? -1;
        expect(hour).toBeGreaterThanOrEqual(7);
        expect(hour).toBeLessThan(22);
      }),
    );
  });
});

describe('where somebody wants to be told', () => {
  it.each<[typed: string, channel: string | undefined, address: string | undefined]>([
    ['  Mum@Example.ORG ', 'email', 'mum@example.org'],
    ['07700 900123', 'sms', '+447700900123'],
    ['+44 7700 900 123', 'sms', '+447700900123'],
    ['ring me', undefined, undefined],
    ['', undefined, undefined],
    ['a@b', undefined, undefined],
    ['07700 900123 and mum@example.org', undefined, undefined],
  ])('%j', (typed, channel, address) => {
    const read = readNoticeAddress(typed, { allowDrama: true });
    expect(read?.channel).toBe(channel);
    expect(read?.address).toBe(address);
  });

  it('drama numbers are refused in production', () => {
    expect(readNoticeAddress('07700 900123', { allowDrama: false })).toBeNull();
  });
});
