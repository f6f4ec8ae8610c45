import pg from 'pg';

/** Serialization failure and deadlock: the transaction is gone, and running it again is the cure. */
const SQL_STATES = new Set(['40001', '40P01']);
/** Prisma's own code for both. */
const PRISMA_CODE = 'P2034';

/** Looks through the wrappings: Prisma's error, the adapter's below it, the driver's below that. */
export function isWriteConflict(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { code, originalCode, kind, cause, meta } = error as Record<string, unknown>;
  if (code === PRISMA_CODE || kind === 'TransactionWriteConflict') return true;
  if ([code, originalCode].some((state) => typeof state === 'string' && SQL_STATES.has(state))) return true;
  const below =
    typeof meta === 'object' && meta !== null ? (meta as Record<string, unknown>)['driverAdapterError'] : null;
  return isWriteConflict(cause, depth + 1) || isWriteConflict(below, depth + 1);
}

/**
 * A prepared statement of this connection gives other columns than when it was prepared: a newer process has migrated the
 * database. PostgreSQL has no code of its own for it; the name of the routine is the same in every language.
 */
export function isStalePlan(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '0A000' && error.routine === 'RevalidateCachedQuery';
}

/** The database refuses a value or a row: the transaction is gone, and one without it may be kept. */
export function isRowRefused(error: unknown): boolean {
  return error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? '');
}
