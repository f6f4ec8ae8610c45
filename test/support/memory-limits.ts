import { Injectable } from '@nestjs/common';
import { Clock } from '../../src/kernel/clock.js';
import { type Counted, CountedLimits } from '../../src/platform/limits/counted-limits.js';
import { type Limit, type LimitLook, Limits } from '../../src/platform/limits/limits.js';

/** Limits of one process, for pages without a database. */
@Injectable()
export class MemoryLimits extends Limits {
  private readonly counts = new Map<string, Counted>();

  constructor(private readonly clock: Clock) {
    super();
  }

  decide<T>(_limits: readonly Limit[], decide: (look: LimitLook) => T): Promise<T> {
    const look = new CountedLimits([...this.counts.values()], this.clock.now());
    const answer = decide(look);
    for (const counted of look.changed) this.counts.set(counted.key, counted);
    return Promise.resolve(answer);
  }

  forget(): Promise<void> {
    return Promise.resolve();
  }
}
