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

  /** Runs once `tx` has been committed; never when it was rolled back. Must not throw. */
  abstract afterCommit(tx: Tx, then: () => void): void;
}
