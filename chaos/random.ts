import { createHash } from 'node:crypto';

/** Numbers that follow from a seed (mulberry32), so that a schedule can be read and run again. */
export class Random {
  private state: number;

  constructor(private readonly seed: number | string) {
    this.state = createHash('sha256').update(String(seed)).digest().readUInt32LE(0);
  }

  /** A source of its own, which does not depend on how much was taken from this one. */
  fork(name: string): Random {
    return new Random(`${this.seed}/${name}`);
  }

  /** From 0 up to 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly T[]): T {
    const found = from[Math.floor(this.next() * from.length)];
    if (found === undefined) throw new Error('There is nothing to pick from.');
    return found;
  }

  /** `[what, weight]`: the heavier the likelier. */
  weighted<T>(from: readonly (readonly [T, number])[]): T {
    let left = this.next() * from.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [what, weight] of from) {
      left -= weight;
      if (left < 0) return what;
    }
    return this.pick(from)[0];
  }

  shuffled<T>(from: readonly T[]): T[] {
    return from
      .map((item) => ({ item, key: this.next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }
}
