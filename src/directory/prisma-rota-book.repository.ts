import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { type GroupId, IdSource, type RotaId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Prisma, Rota as RotaRow } from '../platform/prisma/generated/client.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import type { Layer, RotaOverride, Rotation } from './duty-plan.js';
import { toOverride } from './prisma-rotas.repository.js';
import type { IdPage } from './responders.repository.js';
import {
  type OverrideId,
  type OverrideRecord,
  RotaBook,
  type RotaInput,
  type RotaRecord,
} from './rota-book.repository.js';

@Injectable()
export class PrismaRotaBook extends RotaBook {
  constructor(
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async list(
    tx: Tx,
    regionCodes: readonly string[] | undefined,
    { after, limit }: IdPage,
  ): Promise<readonly RotaRecord[]> {
    const rows = await prismaOf(tx).rota.findMany({
      where: { AND: [after === null ? {} : { id: { gt: after } }, await this.within(tx, regionCodes)] },
      orderBy: { id: 'asc' },
      take: limit,
    });
    return this.records(tx, rows);
  }

  async byId(tx: Tx, id: string): Promise<RotaRecord | null> {
    const row = await prismaOf(tx).rota.findUnique({ where: { id } });
    const [record] = row === null ? [] : await this.records(tx, [row]);
    return record ?? null;
  }

  async lock(tx: Tx, id: string): Promise<RotaRecord | null> {
    await sqlOf(tx).execute`SELECT id FROM rota WHERE id = ${id}::uuid FOR UPDATE`;
    return this.byId(tx, id);
  }

  async insert(tx: Tx, rota: RotaInput): Promise<RotaId> {
    const id = this.ids.next<'rota'>();
    await prismaOf(tx).rota.create({ data: { id, createdAt: this.clock.now(), ...toColumns(rota) } });
    return id;
  }

  async change(tx: Tx, id: RotaId, rota: RotaInput): Promise<void> {
    await prismaOf(tx).rota.update({ where: { id }, data: toColumns(rota), select: { id: true } });
  }

  async remove(tx: Tx, id: RotaId): Promise<void> {
    await prismaOf(tx).rota.delete({ where: { id } });
  }

  async overrides(tx: Tx, rotaId: RotaId): Promise<readonly OverrideRecord[]> {
    const rows = await prismaOf(tx).rotaOverride.findMany({
      where: { rotaId },
      orderBy: [{ from: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => ({ ...toOverride(row), id: row.id as OverrideId }));
  }

  async addOverride(tx: Tx, rotaId: RotaId, override: RotaOverride): Promise<OverrideId> {
    const { from, to, kind, responderId, insteadOfId } = override;
    const id = this.ids.next<'rota-override'>();
    const createdAt = this.clock.now();
    await prismaOf(tx).rotaOverride.create({
      data: { id, rotaId, from, to, kind, responderId, insteadOfId, createdAt },
    });
    return id;
  }

  async removeOverride(tx: Tx, rotaId: RotaId, id: string): Promise<boolean> {
    const { count } = await prismaOf(tx).rotaOverride.deleteMany({ where: { id, rotaId } });
    return count > 0;
  }

  async isOnAny(tx: Tx, responderId: string): Promise<boolean> {
    const rows = await sqlOf(tx).query<unknown>`
      SELECT 1 FROM rota WHERE rotation::text LIKE ${`%${responderId}%`} OR layers::text LIKE ${`%${responderId}%`}
      UNION ALL
      SELECT 1 FROM rota_schedule WHERE "to" > ${this.clock.now()}
         AND (layers::text LIKE ${`%${responderId}%`} OR shifts::text LIKE ${`%${responderId}%`}) LIMIT 1`;
    return rows.length > 0;
  }

  async hasAnyOf(tx: Tx, groupId: string): Promise<boolean> {
    return (await prismaOf(tx).rota.count({ where: { groupId }, take: 1 })) > 0;
  }

  private async within(tx: Tx, regionCodes: readonly string[] | undefined): Promise<Prisma.RotaWhereInput> {
    if (regionCodes === undefined) return {};
    const where = { regionCode: { in: [...regionCodes] } };
    const groups = await prismaOf(tx).group.findMany({ where, select: { id: true } });
    return { OR: [{ groupId: null }, { groupId: { in: groups.map(({ id }) => id) } }] };
  }

  private async records(tx: Tx, rows: readonly RotaRow[]): Promise<RotaRecord[]> {
    const groupIds = rows.flatMap(({ groupId }) => (groupId === null ? [] : [groupId]));
    const groups = await prismaOf(tx).group.findMany({ where: { id: { in: groupIds } } });
    const regions = new Map(groups.map((group) => [group.id, group.regionCode]));
    return rows.map((row) => ({
      id: row.id as RotaId,
      name: row.name,
      groupId: row.groupId as GroupId | null,
      timeZone: row.timeZone,
      rotation: row.rotation as unknown as Rotation,
      layers: row.layers as unknown as Layer[],
      regionCode: row.groupId === null ? null : (regions.get(row.groupId) ?? null),
      createdAt: row.createdAt,
    }));
  }
}

function toColumns({ name, groupId, timeZone, rotation, layers = [] }: RotaInput) {
  const json = {
    rotation: rotation as unknown as Prisma.InputJsonObject,
    layers: layers as unknown as Prisma.InputJsonArray,
  };
  return { name, groupId, timeZone, ...json };
}
