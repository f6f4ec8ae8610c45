import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ORDER_CLASSES, priorityOf } from './order.js';

/** BullMQ's scale ends here. */
const LOWEST = 2_097_151;
const turn = fc.integer({ min: 0, max: 1_000_000 });

describe('what goes first', () => {
  it('56: the first of a new incident before the second of any', () => {
    expect(priorityOf('page', 0)).toBeLessThan(priorityOf('page', 1));
    expect(priorityOf('page', 0)).toBe(1);
  });

  it('a class before the next, whatever the turns, and a drill last of all', () => {
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
    expect(ORDER_CLASSES.at(-1)).toBe('drill');
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
