import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayBeSameEvent, type Window } from './same-event.js';

const at = (text: string) => new Date(`2026-11-${text}:00Z`);
const window = (earliest: string | null, latest: string | null, reported: string): Window => ({
  earliest: earliest === null ? null : at(earliest),
  latest: latest === null ? null : at(latest),
  reportedAt: at(reported),
});

describe('two reports of one place may speak of one event', () => {
  it.each([
    ['both without a time, an hour apart', window(null, null, '21T01:00'), window(null, null, '21T02:00'), true],
    ['the same night', window('20T20:00', '21T06:00', '21T07:00'), window('21T00:00', '21T01:00', '21T08:00'), true],
    ['two days apart', window('18T10:00', '18T12:00', '18T13:00'), window('20T10:00', '20T12:00', '20T13:00'), true],
    [
      'exactly 72 hours apart',
      window('17T10:00', '17T12:00', '17T13:00'),
      window('20T12:00', '20T13:00', '20T14:00'),
      true,
    ],
    [
      '72 hours and a minute',
      window('17T10:00', '17T12:00', '17T13:00'),
      window('20T12:01', '20T13:00', '20T14:00'),
      false,
    ],
    ['ten days apart', window('01T10:00', '01T12:00', '01T13:00'), window('11T10:00', '11T12:00', '11T13:00'), false],
    ['one without a time, a week later', window(null, null, '01T10:00'), window(null, null, '08T10:00'), false],
    ['an old event reported late', window('02T10:00', '02T12:00', '20T10:00'), window(null, null, '20T11:00'), false],
  ])('%s', (_, a, b, same) => {
    expect(mayBeSameEvent(a, b)).toBe(same);
  });

  const anyDate = fc.date({ min: at('01T00:00'), max: at('28T00:00'), noInvalidDate: true });
  const anyWindow = fc.record({ earliest: fc.option(anyDate), latest: fc.option(anyDate), reportedAt: anyDate });

  it('does not depend on which came first, and everything is the same event as itself', () => {
    fc.assert(
      fc.property(anyWindow, anyWindow, (a, b) => {
        expect(mayBeSameEvent(a, b)).toBe(mayBeSameEvent(b, a));
        expect(mayBeSameEvent(a, a)).toBe(true);
      }),
    );
  });
});
