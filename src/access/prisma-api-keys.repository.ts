import { Injectable } from '@nestjs/common';
import type { UserId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { ApiKey as ApiKeyRow } from '../platform/prisma/generated/client.js';
import { prismaOf } from '../platform/prisma/prisma-tx.js';
import { ApiKeys, type ApiKey } from './api-keys.repository.js';
import type { ApiKeyId } from './principal.js';
import { parseRole } from './role.js';

@Injectable()
export class PrismaApiKeys extends ApiKeys {
  async insert(tx: Tx, key: ApiKey & { readonly keyHash: string }): Promise<void> {
    await prismaOf(tx).apiKey.create({ data: { ...key, regionCodes: [...key.regionCodes] } });
  }

  async working(tx: Tx, keyHash: string): Promise<ApiKey | null> {
    const row = await prismaOf(tx).apiKey.findUnique({
      where: { keyHash, revokedAt: null },
      include: { user: { select: { status: true } } },
    });
    return row === null || row.user?.status === 'disabled' ? null : apiKeyOf(row);
  }

  async byId(tx: Tx, id: string): Promise<ApiKey | null> {
    const row = await prismaOf(tx).apiKey.findUnique({ where: { id } });
    return row === null ? null : apiKeyOf(row);
  }

  async ownerByEmail(tx: Tx, email: string): Promise<UserId | null> {
    const where = { email: email.trim().toLowerCase(), status: { not: 'disabled' } };
    const row = await prismaOf(tx).user.findFirst({ where, select: { id: true } });
    return row === null ? null : (row.id as UserId);
  }

  async touch(tx: Tx, id: ApiKeyId, at: Date): Promise<void> {
    await prismaOf(tx).apiKey.updateMany({ where: { id }, data: { lastUsedAt: at } });
  }

  async revoke(tx: Tx, id: ApiKeyId, at: Date): Promise<boolean> {
    const { count } = await prismaOf(tx).apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: at } });
    return count > 0;
  }

  async list(tx: Tx, page: { readonly after: string | null; readonly limit: number }): Promise<readonly ApiKey[]> {
    const rows = await prismaOf(tx).apiKey.findMany({
      ...(page.after === null ? {} : { where: { id: { gt: page.after } } }),
      orderBy: { id: 'asc' },
      take: page.limit,
    });
    return rows.map(apiKeyOf);
  }
}

function apiKeyOf(row: ApiKeyRow): ApiKey {
  const { id, name, role, regionCodes, userId, createdAt, lastUsedAt, revokedAt } = row;
  return {
    id: id as ApiKeyId,
    name,
    role: parseRole(role) ?? 'viewer',
    regionCodes,
    userId: userId as UserId | null,
    createdAt,
    lastUsedAt,
    revokedAt,
  };
}
