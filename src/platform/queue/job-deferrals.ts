export interface Deferral {
  /** When the try began after which the job has to come again. */
  readonly startedAt: Date;
  readonly until: Date;
}

/**
 * Where it is kept that a job comes again later than planned, so that whoever looks for overdue jobs leaves it alone.
 * May throw; the job is then merely done again too early.
 */
export abstract class JobDeferrals {
  abstract deferred(key: string, deferral: Deferral): Promise<void>;
}
