import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

interface Work {
  readonly done: Promise<string>;
  readonly end: () => void;
}

describe('turns', () => {
  it('so many work at once, the others follow in their order, also after a failure', async () => {
    const turns = new Turns(2);
    const begun: string[] = [];
    const work = (name: string, fails = false): Work => {
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      const done = turns
        .run(async () => {
          begun.push(name);
          await ended;
          if (fails) throw new Error(name);
          return name;
        })
        .catch((error: unknown) => `failed: ${(error as Error).message}`);
      return { done, end };
    };
    const [one, two, three, four] = [work('one', true), work('two'), work('three'), work('four')];
    await Promise.resolve();
    expect(begun).toEqual(['one', 'two']);
    one.end();
    expect(await one.done).toBe('failed: one');
    expect(begun).toEqual(['one', 'two', 'three']);
    three.end();
    await three.done;
    expect(begun).toEqual(['one', 'two', 'three', 'four']);
    two.end();
    four.end();
    expect(await Promise.all([two.done, four.done])).toEqual(['two', 'four']);
    const later = work('later');
    later.end();
    expect(await later.done).toBe('later');
  });
});
