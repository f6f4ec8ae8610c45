import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { prismaOf, sqlOf } from '../../platform/prisma/prisma-tx.js';
import type { BulletinState, BulletinVersion } from './bulletin.js';
import { Bulletins } from './bulletins.repository.js';

const FIELD = 'bulletin_version.text';
/** Any number that no other lock of the program has. */
const LOCK = 7_230_113;
const HEAD = { id: true, period: true, version: true, state: true, by: true, at: true } as const;

@Injectable()
export class PrismaBulletins extends Bulletins {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async lock(tx: Tx): Promise<void> {
    await sqlOf(tx).query`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`;
  }

  async list(tx: Tx, most: number): Promise<readonly Omit<BulletinVersion, 'text'>[]> {
    const rows = await prismaOf(tx).bulletinVersion.findMany({
      distinct: ['period'],
      orderBy: [{ period: 'desc' }, { version: 'desc' }],
      take: most,
      select: HEAD,
    });
    return rows.map((row) => ({ ...row, state: row.state as BulletinState }));
  }

  async versions(tx: Tx, period: string): Promise<readonly Omit<BulletinVersion, 'text'>[]> {
    const rows = await prismaOf(tx).bulletinVersion.findMany({
      where: { period },
      orderBy: { version: 'desc' },
      take: 100,
      select: HEAD,
    });
    return rows.map((row) => ({ ...row, state: row.state as BulletinState }));
  }

  async find(tx: Tx, period: string, version: number | null): Promise<BulletinVersion | null> {
    const row = await prismaOf(tx).bulletinVersion.findFirst({
      where: { period, ...(version === null ? {} : { version }) },
      orderBy: { version: 'desc' },
    });
    if (row === null) return null;
    const { textSealed, state, ...rest } = row;
    return {
      ...rest,
      state: state as BulletinState,
      text: this.sealing.open({ field: FIELD, id: row.id }, textSealed),
    };
  }

  async add(tx: Tx, { text, ...row }: BulletinVersion): Promise<void> {
    const textSealed = this.sealing.seal({ field: FIELD, id: row.id }, text);
    await prismaOf(tx).bulletinVersion.create({ data: { ...row, textSealed } });
  }
}
