import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { IdSource, type ResponderId, type RotaId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Prisma } from '../platform/prisma/generated/client.js';
import { prismaOf } from '../platform/prisma/prisma-tx.js';
import { toSchedule } from './prisma-rotas.repository.js';
import {
  RotaDiary,
  type ScheduleId,
  type ScheduleInput,
  type ScheduleRecord,
  type SwapId,
  type SwapRecord,
} from './rota-diary.repository.js';

@Injectable()
export class PrismaRotaDiary extends RotaDiary {
  constructor(
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async schedules(tx: Tx, rotaId: RotaId): Promise<readonly ScheduleRecord[]> {
    const rows = await prismaOf(tx).rotaSchedule.findMany({
      where: { rotaId },
      orderBy: [{ from: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => {
      const { id, name, imported } = row;
      return { id: id as ScheduleId, name, imported, ...toSchedule(row) };
    });
  }

  async addSchedule(tx: Tx, rotaId: RotaId, schedule: ScheduleInput): Promise<ScheduleId> {
    const id = this.ids.next<'rota-schedule'>();
    const { name, from, to, imported, layers, shifts } = schedule;
    await prismaOf(tx).rotaSchedule.create({
      data: {
        ...{ id, rotaId, name, from, to, imported, createdAt: this.clock.now() },
        layers: layers as unknown as Prisma.InputJsonArray,
        shifts: shifts as unknown as Prisma.InputJsonArray,
      },
    });
    return id;
  }

  async removeSchedule(tx: Tx, rotaId: RotaId, id: string): Promise<boolean> {
    const { count } = await prismaOf(tx).rotaSchedule.deleteMany({ where: { id, rotaId } });
    return count > 0;
  }

  async swaps(tx: Tx, rotaId: RotaId): Promise<readonly SwapRecord[]> {
    const rows = await prismaOf(tx).rotaSwap.findMany({ where: { rotaId }, orderBy: [{ from: 'asc' }, { id: 'asc' }] });
    return rows.map(({ id, from, to, responderId, takenById, takenAt }) => ({
      ...{ id: id as SwapId, from, to, takenAt },
      responderId: responderId as ResponderId,
      takenById: takenById as ResponderId | null,
    }));
  }

  async askSwap(
    tx: Tx,
    rotaId: RotaId,
    swap: { readonly from: Date; readonly to: Date; readonly responderId: ResponderId },
  ): Promise<SwapId> {
    const id = this.ids.next<'rota-swap'>();
    const { from, to, responderId } = swap;
    await prismaOf(tx).rotaSwap.create({ data: { id, rotaId, from, to, responderId, createdAt: this.clock.now() } });
    return id;
  }

  async setTaken(tx: Tx, id: SwapId, takenById: ResponderId | null, takenAt: Date | null): Promise<void> {
    await prismaOf(tx).rotaSwap.update({ where: { id }, data: { takenById, takenAt }, select: { id: true } });
  }

  async removeSwap(tx: Tx, id: SwapId): Promise<void> {
    await prismaOf(tx).rotaSwap.delete({ where: { id } });
  }
}
