import { Inject, Injectable } from '@nestjs/common';
import { DelayedError, type Job } from 'bullmq';
import { Clock, plus } from '../../kernel/clock.js';
import { describeError } from '../logging/describe-error.js';
import { Logger, type LogFields } from '../logging/logger.js';
import { Metrics } from '../metrics/metrics.js';
import { JobDeferrals } from './job-deferrals.js';
import { RetryLater, type JobHandler } from './job.js';

/** Longest wait between two tries. */
const MAX_BACKOFF_MS = 5 * 60_000;
/** Wait after the last try, before the sweeper puts the job in again. */
const PAUSE_AFTER_GIVING_UP_MS = 30_000;
/** Longest wait that a handler may ask for. */
const MAX_LATER_MS = 24 * 60 * 60_000;
/** Tries of many jobs that failed together spread over this share of the wait. */
const JITTER = 0.25;

/** What the queue's store gets to see of a failure: no message, since that could repeat what somebody typed. */
export class JobFailed extends Error {
  constructor(
    reason: string,
    readonly delayMs: number,
  ) {
    super(reason);
    this.name = 'JobFailed';
  }
}

interface Try {
  readonly handler: JobHandler<unknown>;
  readonly job: Job<unknown>;
  readonly startedAt: Date;
}

/** One try of one job: reads its data, calls its handler, and says when it comes again if that did not work. */
@Injectable()
export class RunJob {
  constructor(
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly metrics: Metrics,
    @Inject(JobDeferrals) private readonly deferrals: JobDeferrals,
  ) {}

  /** Returns when the job is done. Throws DelayedError or JobFailed, as BullMQ wants to be told. */
  async run(handler: JobHandler<unknown>, job: Job<unknown>, token: string | undefined): Promise<void> {
    const run: Try = { handler, job, startedAt: this.clock.now() };
    try {
      await handler.handle(handler.job.schema.parse(job.data), job.id ?? '');
    } catch (error) {
      if (!(error instanceof RetryLater)) throw await this.fail(run, error);
      await this.postpone(run, token, error.milliseconds);
      throw new DelayedError();
    }
  }

  private async postpone(run: Try, token: string | undefined, asked: number): Promise<void> {
    const { queue, fact } = run.handler.job;
    const delayMs = Math.min(Math.max(0, Math.ceil(asked) || 0), MAX_LATER_MS);
    await this.defer(run, delayMs, { queue, fact });
    await run.job.moveToDelayed(Date.now() + delayMs, token);
  }

  private async fail(run: Try, error: unknown): Promise<Error> {
    const { handler, job } = run;
    const { queue, fact, attempts } = handler.job;
    const attempt = job.attemptsMade + 1;
    const last = attempt >= attempts;
    const delayMs = last ? PAUSE_AFTER_GIVING_UP_MS : backoff(handler.job.backoffMs, attempt);
    const fields = { queue, fact, job: job.id ?? '', attempt, attempts, delayMs };
    this.metrics.count('vigil_jobs_failed_total', { queue });
    if (last) this.logger.error('a job failed for the last time; it will be put in again', { ...fields, error });
    else this.logger.warn('a job failed; it will be tried again', { ...fields, error });
    const { name, code } = describeError(error);
    await this.defer(run, delayMs, fields, code ?? name);
    return new JobFailed(code ?? name, delayMs);
  }

  /** Without the note the sweeper merely brings the job forward. */
  private async defer({ job, startedAt }: Try, delayMs: number, fields: LogFields, failure?: string): Promise<void> {
    try {
      await this.deferrals.deferred(job.id ?? '', {
        ...{ startedAt, until: plus(this.clock.now(), delayMs) },
        ...(failure === undefined ? {} : { failure }),
      });
    } catch (error) {
      this.logger.warn('a job could not be noted as deferred', { ...fields, job: job.id ?? '', error });
    }
  }
}

/** Doubles from try to try, spread a little, within bounds. */
export function backoff(firstMs: number, attempt: number, random: () => number = Math.random): number {
  const planned = Math.min(firstMs * 2 ** (attempt - 1), MAX_BACKOFF_MS);
  return Math.round(planned * (1 - JITTER + 2 * JITTER * random()));
}
