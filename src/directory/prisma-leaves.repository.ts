import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { IdSource, type ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { prismaOf } from '../platform/prisma/prisma-tx.js';
import type { Period } from './duty-plan.js';
import { type LeaveId, type LeaveRecord, Leaves } from './leaves.repository.js';

@Injectable()
export class PrismaLeaves extends Leaves {
  constructor(
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {
    super();
  }

  async of(tx: Tx, responderId: ResponderId): Promise<readonly LeaveRecord[]> {
    const rows = await prismaOf(tx).responderLeave.findMany({
      where: { responderId },
      orderBy: [{ from: 'asc' }, { id: 'asc' }],
    });
    return rows.map(({ id, from, to }) => ({ id: id as LeaveId, from, to }));
  }

  async add(tx: Tx, responderId: ResponderId, { from, to }: Period): Promise<LeaveId> {
    const id = this.ids.next<'leave'>();
    await prismaOf(tx).responderLeave.create({ data: { id, responderId, from, to, createdAt: this.clock.now() } });
    return id;
  }

  async remove(tx: Tx, responderId: ResponderId, id: string): Promise<boolean> {
    const { count } = await prismaOf(tx).responderLeave.deleteMany({ where: { id, responderId } });
    return count > 0;
  }
}
