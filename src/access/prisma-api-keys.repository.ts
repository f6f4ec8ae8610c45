import { Injectable } from '@nestjs/common';
import type { QueryConfig } from 'pg';
import type { UserId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { ApiKey as ApiKeyRow } from '../platform/prisma/generated/client.js';
import { throwLost } from '../platform/prisma/database-lost.js';
import { PrismaService } from '../platform/prisma/prisma.service.js';
import { prismaOf } from '../platform/prisma/prisma-tx.js';
import { ApiKeys, type ApiKey } from './api-keys.repository.js';
import type { ApiKeyId } from './principal.js';
import { parseRole } from './role.js';

@Injectable()
export class PrismaApiKeys extends ApiKeys {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async insert(tx: Tx, key: ApiKey & { readonly keyHash: string }): Promise<void> {
    await prismaOf(tx).apiKey.create({ data: { ...key, regionCodes: [...key.regionCodes] } });
  }

  async working(keyHash: string): Promise<ApiKey | null> {
    const [row] = await this.ask<Omit<ApiKeyRow, 'keyHash'>>({ ...WORKING, values: [keyHash] });
    return row === undefined ? null : apiKeyOf(row);
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

  async touch(id: ApiKeyId, { at, since }: { readonly at: Date; readonly since: Date }): Promise<void> {
    await this.ask({ ...TOUCH, values: [id, at, since] });
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

  private async ask<Row extends object>(query: QueryConfig): Promise<readonly Row[]> {
    const { rows } = await this.prisma.pool.query<Row>(query).catch(throwLost);
    return rows;
  }
}

const WORKING = {
  name: 'api_key_working',
  text: `SELECT k.id, k.name, k.role, k.region_codes AS "regionCodes", k.user_id AS "userId",
                k.created_at AS "createdAt", k.last_used_at AS "lastUsedAt", k.revoked_at AS "revokedAt"
           FROM api_key k LEFT JOIN "user" u ON u.id = k.user_id
          WHERE k.key_hash = $1 AND k.revoked_at IS NULL AND u.status IS DISTINCT FROM 'disabled'`,
};

const TOUCH = {
  name: 'api_key_touch',
  text: `UPDATE api_key SET last_used_at = $2
          WHERE id = $1 AND (last_used_at IS NULL OR last_used_at <= $3)`,
};

function apiKeyOf(row: Omit<ApiKeyRow, 'keyHash'>): ApiKey {
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
