import { plus } from '../../kernel/clock.js';
import type { Limit, LimitLook } from './limits.js';

/** How often something came, and when that is forgotten. */
export interface Counted {
  readonly key: string;
  readonly taken: number;
  readonly endsAt: Date;
}

/** Counts at one moment. What is over is as if it had never been. */
export class CountedLimits implements LimitLook {
  private readonly counts: Map<string, Counted>;
  private readonly touched = new Set<string>();

  constructor(
    counted: readonly Counted[],
    private readonly now: Date,
  ) {
    this.counts = new Map(counted.filter(({ endsAt }) => endsAt > now).map((each) => [each.key, each]));
  }

  fullUntil({ key, most }: Limit): Date | null {
    const counted = this.counts.get(key);
    return counted === undefined || counted.taken < most ? null : counted.endsAt;
  }

  count({ key, every }: Limit): void {
    const counted = this.counts.get(key);
    const { taken, endsAt } = counted ?? { taken: 0, endsAt: plus(this.now, every) };
    this.counts.set(key, { key, taken: taken + 1, endsAt });
    this.touched.add(key);
  }

  /** What has to be written down. */
  get changed(): readonly Counted[] {
    return [...this.counts.values()].filter(({ key }) => this.touched.has(key));
  }
}
