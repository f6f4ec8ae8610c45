import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, MINUTE, plus } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { Runs } from './runs.repository.js';

/** A step that is later than this should have somebody's attention. */
const OVERDUE = MINUTE;

/** Runs whose next step should have started more than a minute ago, for whoever watches the system. */
@Injectable()
export class RunGauges implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly runs: Runs,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.metrics.gauge('vigil_runs_overdue', async () => {
      const before = plus(this.clock.now(), -OVERDUE);
      return [{ labels: {}, value: await this.uow.run((tx) => this.runs.countOverdue(tx, before)) }];
    });
  }
}
