import type { Tx } from '../../kernel/unit-of-work.js';
import type { Prisma } from './generated/client.js';
import type { OpenTransaction } from './open-transaction.js';
import type { Sql } from './sql.js';

/** The models inside an open transaction. Only `prisma-*` files look inside. */
export function prismaOf(tx: Tx): Prisma.TransactionClient {
  return openedOf(tx).prisma;
}

/** SQL inside an open transaction, without what Prisma costs. Only `prisma-*` files look inside. */
export function sqlOf(tx: Tx): Sql {
  return openedOf(tx).sql;
}

/** For the one who opens transactions. */
export function openedOf(tx: Tx): OpenTransaction {
  return tx as unknown as OpenTransaction;
}

export function txOf(opened: OpenTransaction): Tx {
  return opened as unknown as Tx;
}

/**
 * Waits for each of these names until nobody else has it, and keeps them until the end of the transaction. In one order,
 * so that nobody waits for one another. Resolves as soon as it is sent.
 */
export async function lockAll(tx: Tx, names: readonly string[]): Promise<void> {
  const sorted = [...new Set(names)].sort();
  if (sorted.length === 0) return;
  await sqlOf(tx).later`
    SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest(${sorted}::text[]) AS name`;
}
