import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, plus } from '../../kernel/clock.js';
import { decideRetention, endOf, goesSoon, type IncidentEnd, type KeptForDays } from './decide-retention.js';

const on = (day: string): Date => new Date(`${day}T12:00:00Z`);
const CLOSED = on('2026-01-01');
const incident = (change: Partial<IncidentEnd> = {}): IncidentEnd => ({
  status: 'closed',
  closedAt: CLOSED,
  onHold: false,
  ...change,
});
const open = incident({ status: 'triage', closedAt: null });

describe('when what was written about an incident goes', () => {
  it.each<[string, readonly IncidentEnd[], string, string, string | null]>([
    ['ninety days after it was closed', [incident()], '2026-04-01', 'due', '2026-04-01'],
    ['not a day before', [incident()], '2026-03-31', 'kept', '2026-04-01'],
    ['a dismissed one as a closed one', [incident({ status: 'dismissed' })], '2026-05-01', 'due', '2026-04-01'],
    ['never while it is open', [open], '2036-01-01', 'in_use', null],
    ['never while it is only stood down', [incident({ status: 'stood_down' })], '2036-01-01', 'in_use', null],
    ['not once it was opened again', [incident({ status: 'triage' })], '2036-01-01', 'in_use', null],
    ['never while it is on hold', [incident({ onHold: true })], '2036-01-01', 'held', '2026-04-01'],
    ['a hold says nothing of what is not late', [incident({ onHold: true })], '2026-02-01', 'kept', '2026-04-01'],
    ['merged into one that is open', [incident(), open], '2036-01-01', 'in_use', null],
    ['merged into one that is on hold', [incident(), incident({ onHold: true })], '2036-01-01', 'held', '2026-04-01'],
    [
      'merged into one that was closed later',
      [incident(), incident({ closedAt: on('2026-02-01') })],
      '2026-05-02',
      'due',
      '2026-05-02',
    ],
    ['of no incident at all', [], '2036-01-01', 'in_use', null],
  ])('%s', (_, chain, today, state, goes) => {
    const verdict = decideRetention({ days: 90, ...endOf(chain) }, on(today));
    expect(verdict.state).toBe(state);
    expect('goesAt' in verdict ? verdict.goesAt : null).toEqual(goes === null ? null : on(goes));
  });

  it('counts what was written after the end from when it was written', () => {
    const late = { days: 90, since: CLOSED, onHold: false, writtenAt: on('2026-03-01') };
    expect(decideRetention(late, on('2026-04-02'))).toEqual({ state: 'kept', goesAt: on('2026-05-30') });
    expect(decideRetention({ ...late, writtenAt: on('2025-12-01') }, on('2026-04-02')).state).toBe('due');
  });

  it.each<[string, boolean, boolean]>([
    ['2026-03-24', false, false],
    ['2026-03-25', false, true],
    ['2026-03-25', true, false],
    ['2026-04-10', false, true],
    ['2026-04-10', true, false],
  ])('tells coordinators a week before: on %s, hold %s', (today, onHold, told) => {
    expect(goesSoon({ days: 90, since: CLOSED, onHold }, on(today))).toEqual(told ? on('2026-04-01') : null);
  });
});

describe('laws', () => {
  const at = fc.integer({ min: 0, max: 4_000 }).map((days) => plus(new Date('2020-01-01T00:00:00Z'), days * DAY));
  const kept = fc.record({
    days: fc.constantFrom(1, 30, 90, 365),
    since: fc.option(at),
    writtenAt: at,
    onHold: fc.boolean(),
  });
  const due = (each: KeptForDays, now: Date): boolean => decideRetention(each, now).state === 'due';
  const chain = fc.array(
    fc.record({
      status: fc.constantFrom('reported', 'triage', 'responding', 'stood_down', 'closed', 'dismissed'),
      closedAt: fc.option(at),
      onHold: fc.boolean(),
    }),
    { maxLength: 4 },
  );

  it('nothing goes before its days are over, counted from the end and from when it was written', () => {
    fc.assert(
      fc.property(kept, at, (each, now) => {
        if (!due(each, now)) return;
        expect(plus(each.since ?? now, each.days * DAY).getTime()).toBeLessThanOrEqual(now.getTime());
        expect(plus(each.writtenAt, each.days * DAY).getTime()).toBeLessThanOrEqual(now.getTime());
      }),
    );
  });

  it('what is due stays due, whenever it is looked at later', () => {
    fc.assert(
      fc.property(kept, at, fc.nat(5_000), (each, now, later) => {
        if (due(each, now)) expect(due(each, plus(now, later * DAY))).toBe(true);
      }),
    );
  });

  it('a hold keeps everything, and lifting it lets go exactly what was late', () => {
    fc.assert(
      fc.property(kept, at, (each, now) => {
        expect(due({ ...each, onHold: true }, now)).toBe(false);
        const held = decideRetention({ ...each, onHold: true }, now).state === 'held';
        expect(due({ ...each, onHold: false }, now)).toBe(held);
      }),
    );
  });

  it('being merged into another incident never lets words go sooner', () => {
    fc.assert(
      fc.property(chain, chain, at, (one, more, now) => {
        const both = { days: 90, ...endOf([...one, ...more]) };
        if (one.length > 0 && due(both, now)) expect(due({ days: 90, ...endOf(one) }, now)).toBe(true);
      }),
    );
  });
});
