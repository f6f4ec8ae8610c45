import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { MINUTE } from '../../kernel/clock.js';
import { Logger } from '../../platform/logging/logger.js';
import { RareLog } from '../../platform/logging/rare-log.js';
import { JobQueues } from '../../platform/queue/job-queues.js';
import { DUTY_DUE } from '../duty/duty.job.js';
import { AUDIT_DUE } from './audit.job.js';

const EVERY = MINUTE;

/**
 * Keeps the schedules of audits and of looks at the rotas in the queue, which gives each minute to one process alone. Looked after by a plain timer
 * in every worker, since a queue that is emptied loses its schedules too.
 */
@Injectable()
export class AuditSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rareLog: RareLog;
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<void> | null = null;

  constructor(
    private readonly queues: JobQueues,
    logger: Logger,
  ) {
    this.rareLog = new RareLog(logger);
  }

  onApplicationBootstrap(): void {
    this.underWay = this.keep();
    this.timer = setInterval(() => {
      this.underWay = this.keep();
    }, EVERY).unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer !== null) clearInterval(this.timer);
    await this.underWay;
  }

  private async keep(): Promise<void> {
    try {
      await this.queues.every(AUDIT_DUE, EVERY);
      await this.queues.every(DUTY_DUE, EVERY);
    } catch (error) {
      this.rareLog.warn('audits and looks at the rotas could not be scheduled; it is tried again in a minute', {
        error,
      });
    }
  }
}
