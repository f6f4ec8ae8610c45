import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOUR, MINUTE } from '../kernel/clock.js';
import { lifetimeOf, ORDER_CLASSES, type OrderClass, priorityOf } from './order.js';

/** BullMQ's scale ends here. */
const LOWEST = 2_097_151;
const turn = fc.integer({ min: 0, max: 1_000_000 });

describe('what goes first', () => {
  it.each<[first: string, OrderClass, number, then: string, OrderClass, number]>([
    ['56: the first page of a new incident', 'page', 0, 'the second page of any other', 'page', 1],
    ['the hundredth page of an incident', 'page', 99, 'its hundred-and-first', 'page', 100],
    ['the thousandth page of an incident', 'page', 999, 'digits that somebody waits for', 'code', 0],
    ['digits that somebody waits for', 'code', 0, 'whom a later step asks', 'later_step', 0],
    ['whom a later step asks', 'later_step', 999, 'a reminder', 'reminder', 0],
    ['a reminder', 'reminder', 999, 'that it is over', 'stand_down', 0],
    ['that it is over', 'stand_down', 999, 'a notice about the rota', 'notice', 0],
    ['a notice about the rota', 'notice', 999, 'a drill', 'drill', 0],
    ['the first page after the longest queue there was', 'page', 1_000_000, 'digits all the same', 'code', 0],
  ])('%s (%s, turn %d), before %s', (_first, one, itsTurn, _then, other, otherTurn) => {
    expect(priorityOf(one, itsTurn)).toBeLessThan(priorityOf(other, otherTurn));
  });

  it('is number 1', () => {
    expect(priorityOf('page', 0)).toBe(1);
    expect(priorityOf('page', -5)).toBe(1);
  });

  it('does not depend on turns between two kinds', () => {
    fc.assert(
      fc.property(
        fc.nat(ORDER_CLASSES.length - 1),
        fc.nat(ORDER_CLASSES.length - 1),
        turn,
        turn,
        (a, b, one, other) => {
          const [first, second] = [ORDER_CLASSES[a], ORDER_CLASSES[b]];
          if (first === undefined || second === undefined || a >= b) return;
          expect(priorityOf(first, one)).toBeLessThan(priorityOf(second, other));
        },
      ),
    );
  });

  it('stays within what the queue can tell apart', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ORDER_CLASSES), fc.integer(), (orderClass, any) => {
        const priority = priorityOf(orderClass, any);
        expect(priority).toBeGreaterThanOrEqual(1);
        expect(priority).toBeLessThanOrEqual(LOWEST);
      }),
    );
  });
});

describe('that somebody is asked to confirm a number', () => {
  it('makes sense for two hours: asked for in the morning, it does not come in the evening', () => {
    expect(lifetimeOf({ orderClass: 'notice', template: 'contact-check' })).toBe(2 * HOUR);
  });
});

describe('how late a message still makes sense', () => {
  it.each<[string, OrderClass, number]>([
    ['a page: two hours', 'page', 2 * HOUR],
    ['whom a later step asks: two hours', 'later_step', 2 * HOUR],
    ['six digits: a quarter of an hour, as their text says', 'code', 15 * MINUTE],
    ['a reminder: half an hour', 'reminder', 30 * MINUTE],
    ['that it is over: half a day', 'stand_down', 12 * HOUR],
    ['a notice about the rota: half a day', 'notice', 12 * HOUR],
    ['a drill: an hour, as long as it lasts', 'drill', HOUR],
  ])('%s', (_what, orderClass, lifetime) => {
    expect(lifetimeOf({ orderClass, template: 'alert' })).toBe(lifetime);
  });
});
