import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { type Leave, SendingSlots } from './sending-slots.js';

const PATIENCE_MS = 1_000;

/** Lets promises that are settled be heard. */
const heard = (): Promise<void> => Promise.resolve().then(() => undefined);

describe('places at a provider', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('are taken at once while there are some', async () => {
    const slots = new SendingSlots(2);
    expect(await slots.take(5, PATIENCE_MS)).not.toBeNull();
    expect(await slots.take(5, PATIENCE_MS)).not.toBeNull();
  });

  it('go to the most urgent who waits, then to whoever came first', async () => {
    const slots = new SendingSlots(1);
    const order: string[] = [];
    let leave = await slots.take(5, PATIENCE_MS);
    for (const [name, priority] of [
      ['drill', 9],
      ['page of the first incident', 3],
      ['page of the second incident', 3],
      ['coordinator', 1],
    ] as const) {
      void slots.take(priority, PATIENCE_MS).then((next) => {
        order.push(name);
        leave = next;
      });
    }
    for (let turn = 0; turn < 4; turn += 1) {
      leave?.();
      await heard();
    }
    expect(order).toEqual(['coordinator', 'page of the first incident', 'page of the second incident', 'drill']);
  });

  it('are not waited for longer than patience lasts, and are lost by nobody', async () => {
    const slots = new SendingSlots(1);
    const leave = await slots.take(1, PATIENCE_MS);
    const inVain = slots.take(1, PATIENCE_MS);
    jest.advanceTimersByTime(PATIENCE_MS);
    expect(await inVain).toBeNull();
    leave?.();
    leave?.();
    expect(await slots.take(1, PATIENCE_MS)).not.toBeNull();
    const second = slots.take(1, PATIENCE_MS);
    jest.advanceTimersByTime(PATIENCE_MS);
    expect(await second).toBeNull();
  });

  it('are never more than there are, whoever comes, goes or gives up', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('take' as const), priority: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ do: fc.constant('leave' as const) }),
      fc.record({ do: fc.constant('wait' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 60 }), async (places, steps) => {
        const slots = new SendingSlots(places);
        const held: Leave[] = [];
        let [asked, given] = [0, 0];
        for (const each of steps) {
          if (each.do === 'leave') held.shift()?.();
          else if (each.do === 'wait') jest.advanceTimersByTime(PATIENCE_MS);
          else {
            asked += 1;
            void slots.take(each.priority, PATIENCE_MS).then((leave) => {
              given += 1;
              if (leave !== null) held.push(leave);
            });
          }
          await heard();
          expect(held.length).toBeLessThanOrEqual(places);
          if (asked > given) expect(held.length).toBe(places);
        }
      }),
    );
  });
});
