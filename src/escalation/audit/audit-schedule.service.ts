import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HOUR, MINUTE, SECOND } from '../../kernel/clock.js';
import { Logger } from '../../platform/logging/logger.js';
import { RareLog } from '../../platform/logging/rare-log.js';
import { JobQueues } from '../../platform/queue/job-queues.js';
import { JOIN_SWEEP_DUE } from '../../directory/joining/join-sweep.job.js';
import { CONTACT_CHECK_DUE } from '../../delivery/verification/contact-check.job.js';
import { WEBHOOK_SWEEP_DUE } from '../../webhook/webhook.job.js';
import { ASK_AGAIN_DUE } from '../ask-again/ask-again.job.js';
import { DUTY_DUE } from '../duty/duty.job.js';
import { AUDIT_DUE } from './audit.job.js';

const LOOK_EVERY = MINUTE;

/** What comes by the clock, and how often. Under this name it can be had otherwise, by tests. */
export const SCHEDULES = Symbol('SCHEDULES');
export type Schedules = readonly (readonly [fact: string, every: number])[];
export const BY_THE_CLOCK: Schedules = [
  [ASK_AGAIN_DUE, 10 * SECOND],
  [AUDIT_DUE, MINUTE],
  [DUTY_DUE, MINUTE],
  [WEBHOOK_SWEEP_DUE, HOUR],
  [CONTACT_CHECK_DUE, HOUR],
  [JOIN_SWEEP_DUE, HOUR],
];

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
