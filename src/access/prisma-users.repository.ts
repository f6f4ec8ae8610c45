import { Injectable } from '@nestjs/common';
import { conflict } from '../kernel/app-error.js';
import type { EmailAddress } from '../kernel/email-address.js';
import type { ResponderId, UserId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Prisma, type User as UserRow } from '../platform/prisma/generated/client.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import { parseRole } from './role.js';
import { USER_STATUSES, userOf, type Account, type User } from './user.js';
import { Users, type AccountChange, type NewUser } from './users.repository.js';

const UNIQUE_VIOLATED = 'P2002';

@Injectable()
export class PrismaUsers extends Users {
  async insert(tx: Tx, user: NewUser): Promise<void> {
    try {
      await prismaOf(tx).user.create({ data: { ...user, regionCodes: [...user.regionCodes] } });
    } catch (error) {
      if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== UNIQUE_VIOLATED) throw error;
      throw conflict('user_exists', 'Somebody signs in with this address, or as this responder, already.');
    }
  }

  byEmail(tx: Tx, email: EmailAddress): Promise<Account | null> {
    return this.find(tx, { email });
  }

  bySetupToken(tx: Tx, tokenHash: string): Promise<Account | null> {
    return this.find(tx, { setupTokenHash: tokenHash });
  }

  byId(tx: Tx, id: string): Promise<Account | null> {
    return this.find(tx, { id });
  }

  async lock(tx: Tx, id: string): Promise<Account | null> {
    await sqlOf(tx).execute`SELECT id FROM "user" WHERE id = ${id}::uuid FOR UPDATE`;
    return this.find(tx, { id });
  }

  async change(tx: Tx, id: UserId, change: AccountChange): Promise<void> {
    const { regionCodes, ...rest } = change;
    const data = regionCodes === undefined ? rest : { ...rest, regionCodes: [...regionCodes] };
    await prismaOf(tx).user.update({ where: { id }, data });
  }

  async list(tx: Tx, page: { readonly after: string | null; readonly limit: number }): Promise<readonly User[]> {
    const rows = await prismaOf(tx).user.findMany({
      ...(page.after === null ? {} : { where: { id: { gt: page.after } } }),
      orderBy: { id: 'asc' },
      take: page.limit,
    });
    return rows.map((row) => userOf(accountOf(row)));
  }

  private async find(tx: Tx, where: Prisma.UserWhereUniqueInput): Promise<Account | null> {
    const row = await prismaOf(tx).user.findUnique({ where });
    return row === null ? null : accountOf(row);
  }
}

function accountOf(row: UserRow): Account {
  return {
    id: row.id as UserId,
    email: row.email as EmailAddress,
    name: row.name,
    role: parseRole(row.role) ?? 'viewer',
    regionCodes: row.regionCodes,
    status: USER_STATUSES.find((status) => status === row.status) ?? 'disabled',
    responderId: row.responderId as ResponderId | null,
    createdAt: row.createdAt,
    passwordHash: row.passwordHash,
    totpSealed: row.totpSealed,
    totpLastStep: row.totpLastStep === null ? null : Number(row.totpLastStep),
    setupExpiresAt: row.setupExpiresAt,
    failedSignIns: row.failedSignIns,
    lockedUntil: row.lockedUntil,
  };
}
