import { Injectable } from '@nestjs/common';
import type { Channel } from '../../../kernel/channel.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { type ChannelRecord, EngineRecords } from './engine-records.repository.js';

@Injectable()
export class PrismaEngineRecords extends EngineRecords {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async channel(channel: Channel, now: Date): Promise<ChannelRecord> {
    const { message } = this.prisma;
    const [waiting, last, failed] = await Promise.all([
      message.aggregate({
        where: { channel, status: 'queued', dueAt: { lte: now } },
        _count: { _all: true },
        _min: { dueAt: true },
      }),
      message.findFirst({
        where: { channel, handedOffAt: { not: null } },
        orderBy: { handedOffAt: 'desc' },
        select: { dueAt: true, queuedAt: true, handedOffAt: true },
      }),
      message.findFirst({
        where: { channel, status: 'failed' },
        orderBy: { dueAt: 'desc' },
        select: { failureCode: true, failureReason: true },
      }),
    ]);
    return {
      channel,
      waiting: waiting._count._all,
      oldestDueAt: waiting._min.dueAt,
      last: last?.handedOffAt ? { readyAt: later(last.dueAt, last.queuedAt), handedOffAt: last.handedOffAt } : null,
      failure: failed === null ? null : { code: failed.failureCode ?? '', reason: failed.failureReason ?? '' },
    };
  }

  async overdueRuns(before: Date): Promise<{ count: number; earliest: Date | null }> {
    const { _count, _min } = await this.prisma.run.aggregate({
      where: { state: 'running', nextStepAt: { lt: before } },
      _count: { _all: true },
      _min: { nextStepAt: true },
    });
    return { count: _count._all, earliest: _min.nextStepAt };
  }
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
