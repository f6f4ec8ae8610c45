import { Injectable } from '@nestjs/common';
import { conflict } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { type GroupId, IdSource, type ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Prisma } from '../platform/prisma/generated/client.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import { type GroupFields, type GroupRecord, Groups } from './groups.repository.js';
import type { IdPage } from './responders.repository.js';

const WITH_MEMBERS = {
  members: { select: { responderId: true }, orderBy: { responderId: 'asc' } },
} satisfies Prisma.GroupInclude;
type Row = Prisma.GroupGetPayload<{ include: typeof WITH_MEMBERS }>;

const UNIQUE_VIOLATED = 'P2002';

@Injectable()
export class PrismaGroups extends Groups {
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
  ): Promise<readonly GroupRecord[]> {
    const rows = await prismaOf(tx).group.findMany({
      where: {
        ...(regionCodes === undefined ? {} : { regionCode: { in: [...regionCodes] } }),
        ...(after === null ? {} : { id: { gt: after } }),
      },
      include: WITH_MEMBERS,
      orderBy: { id: 'asc' },
      take: limit,
    });
    return rows.map(toGroup);
  }

  async byId(tx: Tx, id: string): Promise<GroupRecord | null> {
    const row = await prismaOf(tx).group.findUnique({ where: { id }, include: WITH_MEMBERS });
    return row === null ? null : toGroup(row);
  }

  async lock(tx: Tx, id: string): Promise<GroupRecord | null> {
    await sqlOf(tx).execute`SELECT id FROM "group" WHERE id = ${id}::uuid FOR UPDATE`;
    return this.byId(tx, id);
  }

  async regionsOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await prismaOf(tx).group.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, regionCode: true },
    });
    return new Map(rows.map((row) => [row.id, row.regionCode]));
  }

  async insert(tx: Tx, { name, regionCode }: GroupFields): Promise<GroupId> {
    const id = this.ids.next<'group'>();
    const createdAt = this.clock.now();
    await named(() => prismaOf(tx).group.create({ data: { id, name, regionCode, createdAt } }));
    return id;
  }

  async change(tx: Tx, id: GroupId, { name, regionCode }: GroupFields): Promise<void> {
    await named(() => prismaOf(tx).group.update({ where: { id }, data: { name, regionCode } }));
  }

  async setMembers(tx: Tx, groupId: GroupId, memberIds: readonly string[]): Promise<void> {
    await prismaOf(tx).groupMember.deleteMany({ where: { groupId, responderId: { notIn: [...memberIds] } } });
    await prismaOf(tx).groupMember.createMany({
      data: memberIds.map((responderId) => ({ groupId, responderId })),
      skipDuplicates: true,
    });
  }

  async remove(tx: Tx, id: GroupId): Promise<void> {
    await prismaOf(tx).group.delete({ where: { id } });
  }
}

async function named(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== UNIQUE_VIOLATED) throw error;
    throw conflict('group_exists', 'There is a group of this name. Choose another name.');
  }
}

function toGroup(row: Row): GroupRecord {
  return {
    id: row.id as GroupId,
    name: row.name,
    regionCode: row.regionCode,
    memberIds: row.members.map(({ responderId }) => responderId as ResponderId),
    createdAt: row.createdAt,
  };
}
