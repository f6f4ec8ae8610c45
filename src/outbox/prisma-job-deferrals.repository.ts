import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { JobDeferrals, type Deferral } from '../platform/queue/job-deferrals.js';
import { PrismaService } from '../platform/prisma/prisma.service.js';
import { readRowName } from './outbox-row.js';

const MOST_OF_A_CODE = 64;

/** Keeps it in the row's due time, where the sweeper looks. A due time that was set since the job started stays. */
@Injectable()
export class PrismaJobDeferrals extends JobDeferrals {
  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
  ) {
    super();
  }

  async deferred(key: string, { startedAt, until, failure }: Deferral): Promise<void> {
    const { id } = readRowName(key);
    if (id === null) return;
    if (failure !== undefined) {
      const noted = { failedAt: this.clock.now(), failureCode: failure.slice(0, MOST_OF_A_CODE) };
      await this.prisma.outboxRow.updateMany({ where: { id }, data: { ...noted, failures: { increment: 1 } } });
    }
    await this.prisma.outboxRow.updateMany({ where: { id, dueAt: { lte: startedAt } }, data: { dueAt: until } });
  }
}
