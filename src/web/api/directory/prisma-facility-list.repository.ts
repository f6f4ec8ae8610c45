import { Injectable } from '@nestjs/common';
import { conflict } from '../../../kernel/app-error.js';
import type { Tx } from '../../../kernel/unit-of-work.js';
import { Prisma } from '../../../platform/prisma/generated/client.js';
import { prismaOf, sqlOf } from '../../../platform/prisma/prisma-tx.js';
import { type FacilityFilter, FacilityList, type FacilityRecord } from './facility-list.repository.js';

const UNIQUE_VIOLATED = 'P2002';

@Injectable()
export class PrismaFacilityList extends FacilityList {
  async list(
    tx: Tx,
    { region, setting, jurisdiction }: FacilityFilter,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly FacilityRecord[]> {
    return prismaOf(tx).facility.findMany({
      where: {
        ...(after === null ? {} : { code: { gt: after } }),
        ...(region === undefined ? {} : { regionCode: region }),
        ...(setting === undefined ? {} : { setting }),
        ...(jurisdiction === undefined ? {} : { jurisdiction }),
      },
      orderBy: { code: 'asc' },
      take: limit,
    });
  }

  async find(tx: Tx, codes: readonly string[]): Promise<readonly FacilityRecord[]> {
    const rows = await prismaOf(tx).facility.findMany({ where: { code: { in: [...codes] } } });
    const byCode = new Map(rows.map((row) => [row.code, row]));
    return codes.flatMap((code) => byCode.get(code) ?? []);
  }

  async lock(tx: Tx, code: string): Promise<FacilityRecord | null> {
    await sqlOf(tx).execute`SELECT code FROM facility WHERE code = ${code} FOR UPDATE`;
    return prismaOf(tx).facility.findUnique({ where: { code } });
  }

  async insert(tx: Tx, facility: FacilityRecord): Promise<void> {
    try {
      await prismaOf(tx).facility.create({ data: { ...facility } });
    } catch (error) {
      if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== UNIQUE_VIOLATED) throw error;
      throw conflict('facility_exists', 'There is a place with this code. Change it, or choose another code.');
    }
  }

  async change(tx: Tx, { code, ...rest }: FacilityRecord): Promise<void> {
    await prismaOf(tx).facility.update({ where: { code }, data: rest });
  }
}
