import { z } from 'zod';
import { eventually } from '../../support/eventually.js';
import { Clock } from '../../../src/kernel/clock.js';
import { createPino, PinoLogger } from '../../../src/platform/logging/pino-logger.js';
import { PrometheusMetrics } from '../../../src/platform/metrics/prometheus-metrics.js';
import { CheckReadiness } from '../../../src/platform/health/check-readiness.service.js';
import { BullmqJobQueues } from '../../../src/platform/queue/bullmq-job-queues.js';
import { JobCatalogue } from '../../../src/platform/queue/job-catalogue.js';
import { JobDeferrals, type Deferral } from '../../../src/platform/queue/job-deferrals.js';
import { JobHandler, type JobDefinition } from '../../../src/platform/queue/job.js';
import type { JobItem } from '../../../src/platform/queue/job-queues.js';
import type { QueueBackend } from '../../../src/platform/queue/queue-backend.js';
import { QueueWorkers } from '../../../src/platform/queue/queue-workers.service.js';
import { RunJob } from '../../../src/platform/queue/run-job.service.js';

export const PING: JobDefinition<{ n: number }> = {
  fact: 'test.ping',
  queue: 'housekeeping',
  schema: z.object({ n: z.number() }),
  attempts: 3,
  backoffMs: 40,
};

export function ping(key: string, n = 1, more: Partial<JobItem> = {}): JobItem {
  return { fact: PING.fact, key, data: { n }, priority: 1000, delayMs: 0, ...more };
}

/** Does what a test wants with a job, and keeps what it got. */
export class Pinged extends JobHandler<{ n: number }> {
  readonly job = PING;
  readonly calls: { n: number; key: string }[] = [];
  then: (data: { n: number }, key: string, call: number) => Promise<void> = () => Promise.resolve();

  async handle(data: { n: number }, key: string): Promise<void> {
    this.calls.push({ ...data, key });
    await this.then(data, key, this.calls.length);
  }
}

export class NotedDeferrals extends JobDeferrals {
  readonly notes: { key: string; until: Date; failure?: string }[] = [];
  deferred(key: string, { until, failure }: Deferral): Promise<void> {
    this.notes.push({ key, until, ...(failure === undefined ? {} : { failure }) });
    return Promise.resolve();
  }
}

class StandingClock extends Clock {
  now(): Date {
    return new Date('2026-11-21T12:00:00Z');
  }
}

/** A system that only pings, on a given backend. */
export class QueueBench {
  readonly handler = new Pinged();
  readonly deferrals = new NotedDeferrals();
  readonly clock = new StandingClock();
  readonly queues: BullmqJobQueues;
  private readonly logger = new PinoLogger(createPino(process.env['BENCH_LOG'] === undefined ? 'silent' : 'debug'));
  private readonly catalogue = new JobCatalogue([PING]);
  private readonly started: QueueWorkers[] = [];

  constructor(readonly backend: QueueBackend) {
    this.queues = new BullmqJobQueues(backend, this.catalogue);
  }

  startWorkers(handler: Pinged = this.handler): QueueWorkers {
    const metrics = new PrometheusMetrics(this.logger, { processMetrics: false });
    const workers = new QueueWorkers(
      {
        backend: this.backend,
        catalogue: this.catalogue,
        handlers: [handler],
        deliveryConcurrency: 10,
        tuning: { stalledInterval: 200, runRetryDelay: 200, lockDuration: 1_000 },
      },
      new RunJob(this.clock, this.logger, metrics, this.deferrals),
      this.logger,
      new CheckReadiness(this.logger),
    );
    workers.start();
    this.started.push(workers);
    return workers;
  }

  async close(): Promise<void> {
    await Promise.all(this.started.map((workers) => workers.stop()));
    await this.queues.close();
    await this.backend.close();
  }
}

/** Waits until `look` gives something other than false, null or undefined. */
export function until<T>(look: () => T | Promise<T>): Promise<NonNullable<T>> {
  return eventually(look, 'the queue did what it was asked');
}
