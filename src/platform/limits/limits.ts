/** So many in so long a time, counted from the first one. */
export interface Limit {
  /** What is counted. Never an address: a keyed hash where somebody is meant. */
  readonly key: string;
  readonly most: number;
  /** Milliseconds. */
  readonly every: number;
}

/** Some limits at one moment, as nobody else can change them. */
export interface LimitLook {
  /** Until when a limit takes no more; null: it does. */
  fullUntil(limit: Limit): Date | null;
  /** One more, also where it is full. */
  count(limit: Limit): void;
}

/** Counts that hold for every process. What is counted is forgotten once its time is over. Throws when the database does. */
export abstract class Limits {
  /**
   * What `decide` makes of these limits. It looks at no others and is called once, while no other call, in any process, can
   * come between what it sees and what it counts.
   */
  abstract decide<T>(limits: readonly Limit[], decide: (look: LimitLook) => T): Promise<T>;
  /** Deletes what counts no longer. */
  abstract forget(): Promise<void>;
}
