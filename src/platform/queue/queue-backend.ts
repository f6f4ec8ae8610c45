import type {
  BulkJobOptions,
  IQueueBackend,
  Job,
  JobSchedulerTemplateOptions,
  JobsOptions,
  JobType,
  WorkerOptions,
} from 'bullmq';
import type { QueueName } from './job.js';

/** Where a job is, as far as it matters to whoever looks for vanished ones. */
export type JobPlace = 'absent' | 'delayed' | 'waiting' | 'active';

/** What is used of BullMQ's Queue. */
export interface PublishingQueue {
  add(name: string, data: unknown, opts: JobsOptions): Promise<unknown>;
  addBulk(jobs: { name: string; data: unknown; opts: BulkJobOptions }[]): Promise<unknown>;
  getJobScheduler(id: string): Promise<{ readonly every?: number; readonly next?: number } | undefined | null>;
  upsertJobScheduler(
    id: string,
    repeat: { readonly every: number },
    template: { readonly name: string; readonly data: unknown; readonly opts: JobSchedulerTemplateOptions },
  ): Promise<unknown>;
  getJobCounts(...types: JobType[]): Promise<Record<string, number>>;
  getJobSchedulers(
    start: number,
    end: number,
  ): Promise<
    readonly { readonly key: string; readonly name: string; readonly every?: number; readonly next?: number }[]
  >;
  isPaused(): Promise<boolean>;
  getBackend(): Pick<IQueueBackend, 'promote' | 'changeDelay'>;
  close(): Promise<void>;
}

/** What is used of BullMQ's Worker. */
export interface RunningWorker {
  run(): Promise<void>;
  isRunning(): boolean;
  close(force?: boolean): Promise<void>;
}

export type Processor = (job: Job<unknown>, token?: string) => Promise<void>;
export type WorkerTuning = Omit<WorkerOptions, 'connection' | 'prefix'>;
export type OnError = (error: Error) => void;

/** BullMQ on one of its stores. Everything that differs between Redis and PostgreSQL is behind this. */
export abstract class QueueBackend {
  abstract readonly name: 'redis' | 'postgres';
  /** Once, before anything else. Throws when the store cannot be used and waiting would not help. */
  abstract prepare(): Promise<void>;
  /** Null when jobs can be put in now; otherwise why not. */
  abstract trouble(): Promise<string | null>;
  abstract queue(name: QueueName): PublishingQueue;
  abstract worker(name: QueueName, processor: Processor, tuning: WorkerTuning, onError: OnError): RunningWorker;
  /** Where the jobs are; every id is answered. A job that is known but in no list is taken away and is `absent`. */
  abstract places(name: QueueName, ids: readonly string[]): Promise<ReadonlyMap<string, JobPlace>>;
  /** True once after the store lost everything it held, or was used for the first time, in one process only. */
  abstract emptied(): Promise<boolean>;
  /** After queues and workers are closed. */
  abstract close(): Promise<void>;
}
