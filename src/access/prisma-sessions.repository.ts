import { Injectable } from '@nestjs/common';
import type { UserId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Session as SessionRow } from '../platform/prisma/generated/client.js';
import { prismaOf } from '../platform/prisma/prisma-tx.js';
import { isAlive } from './session-lifetime.js';
import { Sessions, type Session, type SessionId } from './sessions.repository.js';

@Injectable()
export class PrismaSessions extends Sessions {
  async insert(tx: Tx, session: Session & { readonly tokenHash: string }): Promise<void> {
    await prismaOf(tx).session.create({ data: session });
  }

  async byToken(tx: Tx, tokenHash: string): Promise<Session | null> {
    const row = await prismaOf(tx).session.findUnique({ where: { tokenHash }, omit: { tokenHash: true } });
    return row === null ? null : sessionOf(row);
  }

  async openOf(tx: Tx, userId: UserId, now: Date): Promise<readonly Session[]> {
    const rows = await prismaOf(tx).session.findMany({
      where: { userId, revokedAt: null, expiresAt: { gt: now }, secondFactorAt: { not: null } },
      orderBy: { lastSeenAt: 'desc' },
      omit: { tokenHash: true },
    });
    return rows.map(sessionOf).filter((session) => isAlive(session, now));
  }

  async prove(tx: Tx, id: SessionId, at: Date): Promise<void> {
    await prismaOf(tx).session.update({ where: { id }, data: { secondFactorAt: at } });
  }

  async touch(tx: Tx, id: SessionId, at: Date): Promise<void> {
    await prismaOf(tx).session.updateMany({ where: { id, lastSeenAt: { lt: at } }, data: { lastSeenAt: at } });
  }

  async revoke(tx: Tx, id: SessionId, at: Date): Promise<void> {
    await prismaOf(tx).session.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: at } });
  }

  async revokeAllOf(tx: Tx, userId: UserId, at: Date): Promise<void> {
    await prismaOf(tx).session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: at } });
  }
}

function sessionOf(row: Omit<SessionRow, 'tokenHash'>): Session {
  return { ...row, id: row.id as SessionId, userId: row.userId as UserId };
}
