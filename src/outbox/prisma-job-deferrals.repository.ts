import { Injectable } from '@nestjs/common';
import { JobDeferrals, type Deferral } from '../platform/queue/job-deferrals.js';
import { PrismaService } from '../platform/prisma/prisma.service.js';
import { readRowName } from './outbox-row.js';

/** Keeps it in the row's due time, where the sweeper looks. A due time that was set since the job started stays. */
@Injectable()
export class PrismaJobDeferrals extends JobDeferrals {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async deferred(key: string, { startedAt, until }: Deferral): Promise<void> {
    const { id } = readRowName(key);
    if (id === null) return;
    await this.prisma.outboxRow.updateMany({ where: { id, dueAt: { lte: startedAt } }, data: { dueAt: until } });
  }
}
