import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quietUntil } from './quiet-hours.js';

const LONDON = 'Europe/London';
const night = { from: '22:00', to: '07:00', timeZone: LONDON };

describe('quiet hours', () => {
  it.each([
    // In winter the clock in London shows UTC.
    ['begin with the minute', night, '2026-01-10T22:00:00Z', '2026-01-11T07:00:00Z'],
    ['not before it', night, '2026-01-10T21:59:59.999Z', null],
    ['go on after midnight', night, '2026-01-11T00:30:00Z', '2026-01-11T07:00:00Z'],
    ['last to the last moment', night, '2026-01-11T06:59:59.999Z', '2026-01-11T07:00:00Z'],
    ['are over at the end', night, '2026-01-11T07:00:00Z', null],
    ['can lie within a day', { ...night, from: '13:00', to: '15:00' }, '2026-01-10T14:00:00Z', '2026-01-10T15:00:00Z'],
    ['and then leave the night free', { ...night, from: '13:00', to: '15:00' }, '2026-01-10T23:00:00Z', null],
    ['can end at midnight', { ...night, to: '00:00' }, '2026-01-10T23:59:00Z', '2026-01-11T00:00:00Z'],
    ['are none when both ends are the same', { ...night, from: '08:00', to: '08:00' }, '2026-01-10T08:00:00Z', null],
    ['follow summer time', night, '2026-07-10T21:00:00Z', '2026-07-11T06:00:00Z'],
    ['follow the clock of the person', { ...night, timeZone: 'America/Jamaica' }, '2026-01-10T22:00:00Z', null],
    ['wherever they are', { ...night, timeZone: 'America/Jamaica' }, '2026-01-11T03:00:00Z', '2026-01-11T12:00:00Z'],
    // 29 March: 01:00 becomes 02:00. 25 October: 02:00 becomes 01:00.
    ['are an hour shorter in spring', night, '2026-03-28T22:00:00Z', '2026-03-29T06:00:00Z'],
    ['are an hour longer in autumn', night, '2026-10-24T21:00:00Z', '2026-10-25T07:00:00Z'],
    ['end at 02:30 where 01:30 is skipped', { ...night, to: '01:30' }, '2026-03-29T01:29:00Z', '2026-03-29T01:30:00Z'],
    ['end with the first 01:30 of two', { ...night, to: '01:30' }, '2026-10-25T00:29:00Z', '2026-10-25T00:30:00Z'],
    ['and do not begin again before the second', { ...night, to: '01:30' }, '2026-10-25T01:15:00Z', null],
    ['begin with the first 01:30 of two', { ...night, from: '01:30' }, '2026-10-25T00:30:00Z', '2026-10-25T07:00:00Z'],
    ['and go on when 01:15 comes again', { ...night, from: '01:30' }, '2026-10-25T01:15:00Z', '2026-10-25T07:00:00Z'],
  ])('%s', (_what, hours, now, until) => {
    expect(quietUntil(hours, new Date(now))).toEqual(until === null ? null : new Date(until));
  });

  it('are over at the time they give, and quiet until then', () => {
    const time = fc
      .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom(0, 30, 59) })
      .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-02-05'), noInvalidDate: true });
    fc.assert(
      fc.property(time, time, moment, (from, to, now) => {
        const hours = { from, to, timeZone: LONDON };
        const until = quietUntil(hours, now);
        if (until === null) return;
        expect(quietUntil(hours, new Date(until.getTime() - 1))).toEqual(until);
        expect(quietUntil(hours, until)).toBeNull();
      }),
    );
  });
});
