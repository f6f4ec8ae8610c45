import type { QueueName } from './job.js';

/** A job to be. */
export interface JobItem {
  readonly fact: string;
  /** The job's id: letters, digits, `-`, `_` and `.`; at least one letter. */
  readonly key: string;
  /** Ids only. */
  readonly data: Readonly<Record<string, string | number>>;
  /** 1 comes first; up to 2,097,151. */
  readonly priority: number;
  /** 0 = now. */
  readonly delayMs: number;
}

/** What `ensure` found and made of it. */
export type Ensured =
  | 'added' // it was not there
  | 'moved' // it was waiting for its time, which is now the one given
  | 'waiting' // it is waiting for a worker
  | 'active'; // a worker has it

export interface QueueDepth {
  /** Due, and waiting for a worker. */
  readonly waiting: number;
  readonly active: number;
  /** Waiting for their time. */
  readonly delayed: number;
}

/** What comes by the clock. */
export interface QueueSchedule {
  readonly fact: string;
  readonly everyMs: number;
  /** Null: it has come to a halt. */
  readonly nextAt: Date | null;
}

export interface QueueState extends QueueDepth {
  /** Nothing is taken out of it. */
  readonly paused: boolean;
  readonly schedules: readonly QueueSchedule[];
}

/**
 * The queues as those see them who put jobs in. A queue that is out of reach makes a call fail within seconds
 * (AppError `queue_unavailable`), never hang; nothing is lost by that, since the outbox holds every job.
 */
export abstract class JobQueues {
  /** Whether a fact becomes a job at all. */
  abstract knows(fact: string): boolean;
  /** Adds the jobs. One whose key is there already stays as it is. Throws for an unknown fact. */
  abstract publish(items: readonly JobItem[]): Promise<void>;
  /**
   * Makes sure that each job is there and comes when it says: adds what is unknown, moves what is delayed to the time
   * given, leaves what is waiting or being done.
   */
  abstract ensure(items: readonly JobItem[]): Promise<ReadonlyMap<string, Ensured>>;
  /**
   * Makes sure that the job of this fact comes every so often, in one process at a time: adds the schedule where none is
   * there, or where it has come to a halt. Throws for an unknown fact.
   */
  abstract every(fact: string, milliseconds: number): Promise<void>;
  /** True once after the queues lost everything they held, or were used for the first time. */
  abstract emptied(): Promise<boolean>;
  abstract depths(): Promise<ReadonlyMap<QueueName, QueueDepth>>;
  /** The same with what else can be seen of each queue: for a page, not for every second. */
  abstract states(): Promise<ReadonlyMap<QueueName, QueueState>>;
  abstract close(): Promise<void>;
}
