export interface Deferral {
  /** When the try began after which the job has to come again. */
  readonly startedAt: Date;
  readonly until: Date;
  /** The try failed: a code of the error or its class, never its words. Absent: the handler asked for more time. */
  readonly failure?: string;
}

/**
 * Where it is kept that a job comes again later than planned, so that whoever looks for overdue jobs leaves it alone.
 * May throw; the job is then merely done again too early.
 */
export abstract class JobDeferrals {
  abstract deferred(key: string, deferral: Deferral): Promise<void>;
}
