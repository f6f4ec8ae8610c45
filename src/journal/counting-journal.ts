import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { Journal, type JournalEvent } from './journal.js';
import { JournalTap } from './journal-tap.js';
import { PrismaJournalRepository } from './prisma-journal.repository.js';

const MESSAGE = 'message.';

/** The log, counted once it is committed: what stands there and what the metrics say cannot differ. */
@Injectable()
export class CountingJournal extends Journal {
  constructor(
    private readonly inner: PrismaJournalRepository,
    private readonly uow: UnitOfWork,
    private readonly metrics: Metrics,
    private readonly tap: JournalTap,
  ) {
    super();
  }

  async append(tx: Tx, event: JournalEvent): Promise<void> {
    await this.appendAll(tx, [event]);
  }

  async appendAll(tx: Tx, events: readonly JournalEvent[]): Promise<void> {
    await this.inner.appendAll(tx, events);
    await this.tap.written(tx, events);
    this.uow.afterCommit(tx, () => {
      for (const event of events) this.count(event);
    });
  }

  private count({ kind, data }: JournalEvent): void {
    if (kind === 'report.received') this.metrics.count('vigil_reports_total', {});
    const channel = data?.['channel'];
    if (kind.startsWith(MESSAGE) && typeof channel === 'string') {
      this.metrics.count('vigil_messages_total', { channel, status: kind.slice(MESSAGE.length) });
    }
  }
}
