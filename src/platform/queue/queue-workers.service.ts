import { setTimeout as pause } from 'node:timers/promises';
import type { BackoffStrategy } from 'bullmq';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Logger } from '../logging/logger.js';
import { RareLog } from '../logging/rare-log.js';
import type { Readiness } from '../health/readiness.js';
import type { JobCatalogue } from './job-catalogue.js';
import type { JobHandler, QueueName } from './job.js';
import type { QueueBackend, RunningWorker, WorkerTuning } from './queue-backend.js';
import { JobFailed, type RunJob } from './run-job.service.js';

const CONCURRENCY = 10;
/** Jobs that a delivery worker takes for each that may be with its provider: the next get ready meanwhile. */
const AHEAD = 2;
/** Jobs under way get this long to end when the process is asked to stop. */
const PATIENCE_MS = 10_000;

/**
 * A job whose worker was killed is done again after lock + two looks = at most 25 s; being done often is no fault of a
 * job that survives kills. A worker that lost its store asks again every second.
 */
const TUNING = {
  autorun: false,
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 1_000_000,
  drainDelay: 5,
  runRetryDelay: 1_000,
} satisfies WorkerTuning;

const backoffStrategy: BackoffStrategy = (_attempts, _type, error) =>
  error instanceof JobFailed ? error.delayMs : TUNING.runRetryDelay;

export interface WorkerParts {
  readonly backend: QueueBackend;
  readonly catalogue: JobCatalogue;
  readonly handlers: readonly JobHandler<unknown>[];
  /** Messages with a provider at once, per channel. */
  readonly deliveryConcurrency: number;
  /** Texts a second over all workers, as the carrier allows; null: no limit. */
  readonly textsPerSecond?: number | null;
  /** For tests that cannot wait for a lock to run out. */
  readonly tuning?: WorkerTuning;
}

/**
 * The workers of a process: one per queue. The constructor throws when a job has no handler, so that a process that
 * could not do its work does not start.
 */
export class QueueWorkers implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly byFact: ReadonlyMap<string, JobHandler<unknown>>;
  private readonly rareLog: RareLog;
  private workers: readonly RunningWorker[] = [];

  constructor(
    private readonly parts: WorkerParts,
    private readonly runJob: RunJob,
    private readonly logger: Logger,
    readiness: Readiness,
  ) {
    this.byFact = parts.catalogue.handlers(parts.handlers);
    this.rareLog = new RareLog(logger);
    readiness.add({ name: 'workers', look: () => Promise.resolve(this.running() ? null : 'the workers do not run') });
  }

  onApplicationBootstrap(): void {
    this.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }

  start(): void {
    if (this.workers.length > 0) return;
    this.workers = this.parts.catalogue.queues().map((queue) => this.startOne(queue));
  }

  /** Takes no more jobs, and waits for those under way; what is not over in 10 s is done again by another worker. */
  async stop(): Promise<void> {
    const stopping = this.workers;
    this.workers = [];
    const closed = Promise.all(stopping.map((worker) => worker.close())).then(
      () => true,
      (error: unknown) => {
        this.logger.warn('a worker did not close cleanly', { error });
        return true;
      },
    );
    const timer = new AbortController();
    const over = await Promise.race([closed, pause(PATIENCE_MS, false, { signal: timer.signal })]);
    timer.abort();
    if (!over) this.logger.warn('jobs were still under way at the end; they will be done again');
  }

  private running(): boolean {
    return this.workers.length > 0 && this.workers.every((worker) => worker.isRunning());
  }

  private pace(queue: QueueName): Pick<WorkerTuning, 'limiter'> {
    const { textsPerSecond = null } = this.parts;
    if (queue !== 'delivery-sms' || textsPerSecond === null) return {};
    return { limiter: { max: textsPerSecond, duration: 1_000 } };
  }

  private startOne(queue: QueueName): RunningWorker {
    const concurrency = queue.startsWith('delivery-') ? AHEAD * this.parts.deliveryConcurrency : CONCURRENCY;
    const onError = (error: Error): void => {
      this.rareLog.warn('a worker has trouble with its queue', { queue, error });
    };
    const worker = this.parts.backend.worker(
      queue,
      async (job, token) => {
        const handler = this.byFact.get(job.name);
        if (handler === undefined) throw new JobFailed('unknown_fact', TUNING.runRetryDelay);
        await this.runJob.run(handler, job, token);
      },
      { ...TUNING, ...this.pace(queue), ...this.parts.tuning, concurrency, settings: { backoffStrategy } },
      onError,
    );
    worker.run().catch(onError);
    return worker;
  }
}
