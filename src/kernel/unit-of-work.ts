declare const tx: unique symbol;

/** An open transaction. Opaque: only `prisma-*` files look inside. */
export interface Tx {
  readonly [tx]: true;
}

/**
 * One transaction: a change, its journal entries and its outbox rows are committed together or not at all.
 *
 * `run` may call `work` again after a deadlock or serialization failure (at most 3 times), so `work` has no effect
 * outside the transaction. Throws what `work` throws, after rolling back.
 */
export abstract class UnitOfWork {
  abstract run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;

  /**
   * A part that the rest can do without: when `part` throws, what it wrote in `tx` is taken back, and `tx` goes on. Parts
   * do not hold other parts, and nothing else is asked of `tx` meanwhile.
   *
   * @returns null, or why it failed. What running the whole again would cure (a deadlock, a lost connection) is thrown.
   */
  abstract runApart(tx: Tx, part: () => Promise<void>): Promise<Error | null>;

  /** Runs once `tx` has been committed; never when it was rolled back. Must not throw. */
  abstract afterCommit(tx: Tx, then: () => void): void;
}
