import { describe, expect, it } from '@jest/globals';
import { Batcher } from './batcher.js';

describe('a batcher', () => {
  it('gathers what comes together and answers each in its turn', async () => {
    const sizes: number[] = [];
    const batcher = new Batcher<number, number>(
      (items) => {
        sizes.push(items.length);
        return Promise.resolve(items.map((item) => item * 2));
      },
      100,
      1,
    );
    expect(await Promise.all([1, 2, 3].map((item) => batcher.add(item)))).toEqual([2, 4, 6]);
    expect(sizes).toEqual([3]);
  });

  it('never takes more than it may, and loses nothing', async () => {
    const sizes: number[] = [];
    const batcher = new Batcher<number, number>(
      (items) => {
        sizes.push(items.length);
        return Promise.resolve(items);
      },
      4,
      2,
    );
    const items = Array.from({ length: 30 }, (_, at) => at);
    expect(await Promise.all(items.map((item) => batcher.add(item)))).toEqual(items);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4);
  });

  it('tells everybody in the batch when it fails, and goes on', async () => {
    let fail = true;
    const batcher = new Batcher<number, number>(
      (items) => (fail ? Promise.reject(new Error('broken')) : Promise.resolve(items)),
      10,
      1,
    );
    const results = await Promise.allSettled([batcher.add(1), batcher.add(2)]);
    expect(results.map((each) => each.status)).toEqual(['rejected', 'rejected']);
    fail = false;
    expect(await batcher.add(3)).toBe(3);
  });
});
