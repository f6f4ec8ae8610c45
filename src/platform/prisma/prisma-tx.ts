import type { Tx } from '../../kernel/unit-of-work.js';
import type { Prisma } from './generated/client.js';

/** The Prisma client of an open transaction. Only `prisma-*` files look inside. */
export function prismaOf(tx: Tx): Prisma.TransactionClient {
  return tx as unknown as Prisma.TransactionClient;
}

/** The other way, for the one who opens transactions. */
export function txOf(client: Prisma.TransactionClient): Tx {
  return client as unknown as Tx;
}
