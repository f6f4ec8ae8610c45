/** One try to do what a request asks for, under its key. */
export interface Attempt {
  /** Keyed hash of caller, route and key. */
  readonly id: string;
  /** Keyed hash of method, path and body. */
  readonly requestHash: string;
  /** Tells this try from others of the same key, and when it began. */
  readonly marker: string;
}

export interface KeptAnswer {
  readonly status: number;
  /** JSON, as it was answered or as the error it was. */
  readonly body: string;
}

export type ClaimResult =
  /** The caller does the work. `since`: when the key was first used. */
  | { readonly state: 'mine'; readonly since: Date }
  | { readonly state: 'running' }
  | { readonly state: 'answered'; readonly answer: KeptAnswer }
  | { readonly state: 'another_request' };

/** Answers kept under the caller's keys. Throws only when the database does. */
export abstract class IdempotencyRecords {
  /** Of callers at the same time one gets `mine`. A try that is older than `abandonedBefore` may be taken over. */
  abstract claim(
    attempt: Attempt,
    times: { readonly now: Date; readonly expiredBefore: Date; readonly abandonedBefore: Date },
  ): Promise<ClaimResult>;
  /** Keeps the answer, unless another try has taken over. */
  abstract finish(attempt: Attempt, answer: KeptAnswer, at: Date): Promise<void>;
  /** The key may be used again as if it had not been. */
  abstract free(attempt: Attempt): Promise<void>;
  /** Deletes some of those that are too old. */
  abstract sweep(expiredBefore: Date): Promise<void>;
}
