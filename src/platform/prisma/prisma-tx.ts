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
