import { Injectable } from '@nestjs/common';
import { Clock, SECOND } from '../kernel/clock.js';
import { Metrics } from '../platform/metrics/metrics.js';
import type { Run } from './run.js';

/** How late a step timer came, in seconds. */
@Injectable()
export class StepLateness {
  constructor(
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  observe({ nextStepAt }: Run): void {
    if (nextStepAt === null) return;
    const late = this.clock.now().getTime() - nextStepAt.getTime();
    this.metrics.observe('vigil_step_lateness_seconds', Math.max(late, 0) / SECOND);
  }
}
