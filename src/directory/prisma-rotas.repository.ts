import { Injectable } from '@nestjs/common';
import type { GroupId, ResponderId, RotaId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Prisma, RotaOverride as OverrideRow, RotaSchedule } from '../platform/prisma/generated/client.js';
import { prismaOf } from '../platform/prisma/prisma-tx.js';
import { bankHolidayAbsences } from './bank-holidays.js';
import type {
  Absence,
  DutyPlan,
  FixedShift,
  Layer,
  Period,
  RotaOverride,
  Rotation,
  TemporarySchedule,
} from './duty-plan.js';
import { type KeptRota, Rotas } from './rotas.repository.js';
import { effectOf } from './swap.js';

const WITH_ALL = {
  overrides: { orderBy: { id: 'asc' } },
  schedules: { orderBy: { from: 'asc' } },
  swaps: { where: { takenById: { not: null } }, orderBy: { takenAt: 'asc' } },
} satisfies Prisma.RotaInclude;

function withinTime({ from, to }: Period) {
  const touches = { from: { lt: to }, to: { gt: from } };
  return {
    overrides: { ...WITH_ALL.overrides, where: touches },
    schedules: { ...WITH_ALL.schedules, where: touches },
    swaps: { ...WITH_ALL.swaps, where: { ...WITH_ALL.swaps.where, ...touches } },
  } satisfies Prisma.RotaInclude;
}

type Row = Prisma.RotaGetPayload<{ include: typeof WITH_ALL }>;
type AbsencesIn = (timeZone: string, people: ReadonlySet<string>) => readonly Absence[];

@Injectable()
export class PrismaRotas extends Rotas {
  async find(tx: Tx, id: string): Promise<DutyPlan | null> {
    const row = await prismaOf(tx).rota.findUnique({ where: { id }, include: WITH_ALL });
    if (row === null) return null;
    return toPlan(row, await absencesOf(tx, [row]));
  }

  async ids(tx: Tx): Promise<readonly RotaId[]> {
    const rows = await prismaOf(tx).rota.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
    return rows.map(({ id }) => id as RotaId);
  }

  async kept(tx: Tx, id: RotaId): Promise<KeptRota | null> {
    const [rota] = await this.those(tx, { id });
    return rota ?? null;
  }

  async list(tx: Tx, groupId: string | null): Promise<readonly KeptRota[]> {
    return this.those(tx, groupId === null ? {} : { groupId });
  }

  async during(tx: Tx, regionCodes: readonly string[] | undefined, period: Period): Promise<readonly KeptRota[]> {
    if (regionCodes === undefined) return this.those(tx, {}, withinTime(period));
    const where = { regionCode: { in: [...regionCodes] } };
    const groups = await prismaOf(tx).group.findMany({ where, select: { id: true } });
    const mine = [{ groupId: null }, { groupId: { in: groups.map(({ id }) => id) } }];
    return this.those(tx, { OR: mine }, withinTime(period));
  }

  private async those(
    tx: Tx,
    where: Prisma.RotaWhereInput,
    include: Prisma.RotaInclude = WITH_ALL,
  ): Promise<readonly KeptRota[]> {
    const rows = (await prismaOf(tx).rota.findMany({ where, include, orderBy: { id: 'asc' } })) as unknown as Row[];
    const groupIds = rows.flatMap((row) => row.groupId ?? []);
    const groups = await prismaOf(tx).group.findMany({ where: { id: { in: groupIds } } });
    const regions = new Map(groups.map(({ id, regionCode }) => [id, regionCode]));
    const absences = await absencesOf(tx, rows);
    return rows.map((row) => ({
      id: row.id as RotaId,
      name: row.name,
      groupId: row.groupId as GroupId | null,
      regionCode: row.groupId === null ? null : (regions.get(row.groupId) ?? null),
      createdAt: row.createdAt,
      plan: toPlan(row, absences),
    }));
  }
}

/** Leave and bank holidays of whoever these rotas name. */
async function absencesOf(tx: Tx, rows: readonly Row[]): Promise<AbsencesIn> {
  const named = [...new Set(rows.flatMap((row) => [...peopleIn(row)]))];
  const [leave, people] = await Promise.all([
    prismaOf(tx).responderLeave.findMany({ where: { responderId: { in: named } }, orderBy: { from: 'asc' } }),
    prismaOf(tx).responder.findMany({
      where: { id: { in: named }, notOnBankHolidays: true },
      select: { id: true, regionCode: true },
    }),
  ]);
  return (timeZone, here) => [
    ...leave
      .filter(({ responderId }) => here.has(responderId))
      .map(({ from, to, responderId }): Absence => {
        return { from, to, responderId: responderId as ResponderId, kind: 'leave' };
      }),
    ...people
      .filter(({ id }) => here.has(id))
      .flatMap(({ id, regionCode }) => bankHolidayAbsences({ id: id as ResponderId, regionCode }, timeZone)),
  ];
}

function toPlan(row: Row, absences: AbsencesIn): DutyPlan {
  const { timeZone } = row;
  return {
    rota: { timeZone, rotation: row.rotation as unknown as Rotation, layers: row.layers as unknown as Layer[] },
    overrides: row.overrides.map(toOverride),
    schedules: row.schedules.map(toSchedule),
    swaps: row.swaps.flatMap(effectOf),
    absences: absences(timeZone, peopleIn(row)),
  };
}

function peopleIn(row: Row): ReadonlySet<string> {
  const layers = [row, ...row.schedules].flatMap((each) => each.layers as unknown as Layer[]);
  const shifts = row.schedules.flatMap((schedule) => toSchedule(schedule).shifts);
  const rotations = [row.rotation as unknown as Rotation, ...layers.map(({ rotation }) => rotation)];
  return new Set<string>([
    ...rotations.flatMap(({ participantIds }) => participantIds),
    ...[...row.overrides, ...shifts].map(({ responderId }) => responderId),
    ...row.swaps.flatMap(({ takenById }) => takenById ?? []),
  ]);
}

export function toOverride(row: OverrideRow): RotaOverride {
  return {
    id: row.id,
    from: row.from,
    to: row.to,
    kind: row.kind as RotaOverride['kind'],
    responderId: row.responderId as ResponderId,
    insteadOfId: row.insteadOfId as ResponderId | null,
  };
}

interface StoredShift {
  readonly from: string;
  readonly to: string;
  readonly responderId: string;
  readonly uid?: string;
}

export function toSchedule({ from, to, layers, shifts }: RotaSchedule): TemporarySchedule {
  const stored = shifts as unknown as readonly StoredShift[];
  return { from, to, layers: layers as unknown as Layer[], shifts: stored.map(toShift) };
}

function toShift({ from, to, responderId, uid }: StoredShift): FixedShift {
  const shift = { from: new Date(from), to: new Date(to), responderId: responderId as ResponderId };
  return uid === undefined ? shift : { ...shift, uid };
}
