import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { MINUTE } from '../../kernel/clock.js';
import { Logger } from '../../platform/logging/logger.js';
import { RareLog } from '../../platform/logging/rare-log.js';
import type { JobDefinition } from '../../platform/queue/job.js';
import { JobQueues } from '../../platform/queue/job-queues.js';

const LOOK_EVERY = MINUTE;

/** What comes by the clock, and how often. Under this name it can be had otherwise, by tests. */
export const SCHEDULES = Symbol('SCHEDULES');
export type Schedules = readonly (readonly [fact: string, every: number])[];

/** Of the jobs that say how often they come. */
export function schedulesOf(jobs: readonly JobDefinition<unknown>[]): Schedules {
  return jobs.flatMap(({ fact, everyMs }) => (everyMs === undefined ? [] : [[fact, everyMs] as const]));
}

/**
 * Keeps the schedules of the housekeeping in the queue, which gives each turn to one process alone. Looked after by a
 * plain timer in every worker, since a queue that is emptied loses its schedules too.
 */
@Injectable()
export class AuditSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rareLog: RareLog;
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<void> | null = null;

  constructor(
    private readonly queues: JobQueues,
    @Inject(SCHEDULES) private readonly schedules: Schedules,
    logger: Logger,
  ) {
    this.rareLog = new RareLog(logger);
  }

  onApplicationBootstrap(): void {
    this.underWay = this.keep();
    this.timer = setInterval(() => {
      this.underWay = this.keep();
    }, LOOK_EVERY).unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.underWay;
  }

  private async keep(): Promise<void> {
    try {
      for (const [fact, every] of this.schedules) await this.queues.every(fact, every);
    } catch (error) {
      this.rareLog.warn('what comes by the clock could not be scheduled; it is tried again in a minute', { error });
    }
  }
}
