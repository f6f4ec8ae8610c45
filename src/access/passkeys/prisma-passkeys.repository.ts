import { Injectable } from '@nestjs/common';
import type { UserId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { Passkey as PasskeyRow } from '../../platform/prisma/generated/client.js';
import { prismaOf, sqlOf } from '../../platform/prisma/prisma-tx.js';
import type { Passkey, PasskeyId } from './passkey.js';
import { Passkeys } from './passkeys.repository.js';

@Injectable()
export class PrismaPasskeys extends Passkeys {
  async insert(tx: Tx, passkey: Passkey): Promise<boolean> {
    const data = { ...passkey, transports: [...passkey.transports] };
    const { count } = await prismaOf(tx).passkey.createMany({ data, skipDuplicates: true });
    return count === 1;
  }

  async of(tx: Tx, userId: UserId): Promise<readonly Passkey[]> {
    const rows = await prismaOf(tx).passkey.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } });
    return rows.map(passkeyOf);
  }

  async lock(tx: Tx, credentialId: string): Promise<Passkey | null> {
    await sqlOf(tx).execute`SELECT id FROM passkey WHERE credential_id = ${credentialId} FOR UPDATE`;
    const row = await prismaOf(tx).passkey.findUnique({ where: { credentialId } });
    return row === null ? null : passkeyOf(row);
  }

  async used(tx: Tx, id: PasskeyId, use: { readonly at: Date; readonly counter: number }): Promise<void> {
    await prismaOf(tx).passkey.update({ where: { id }, data: { lastUsedAt: use.at, counter: use.counter } });
  }

  async remove(tx: Tx, userId: UserId, id: string): Promise<boolean> {
    const { count } = await prismaOf(tx).passkey.deleteMany({ where: { id, userId } });
    return count === 1;
  }

  async removeAllOf(tx: Tx, userId: UserId): Promise<void> {
    await prismaOf(tx).passkey.deleteMany({ where: { userId } });
  }

  async answer(tx: Tx, challenge: { readonly id: string; readonly expiresAt: Date }, now: Date): Promise<boolean> {
    await prismaOf(tx).answeredChallenge.deleteMany({ where: { expiresAt: { lte: now } } });
    const { count } = await prismaOf(tx).answeredChallenge.createMany({ data: challenge, skipDuplicates: true });
    return count === 1;
  }
}

function passkeyOf(row: PasskeyRow): Passkey {
  return { ...row, id: row.id as PasskeyId, userId: row.userId as UserId, counter: Number(row.counter) };
}
