import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { Clock, MINUTE } from '../kernel/clock.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { Readiness } from '../platform/health/readiness.js';
import { JobDeferrals } from '../platform/queue/job-deferrals.js';
import { Outbox } from './outbox.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxRows } from './outbox-rows.repository.js';
import { OutboxSweeper } from './outbox-sweeper.service.js';
import { PrismaJobDeferrals } from './prisma-job-deferrals.repository.js';
import { PrismaOutbox } from './prisma-outbox.repository.js';
import { PrismaOutboxRows } from './prisma-outbox-rows.repository.js';
import { PrismaQueueBoard } from './prisma-queue-board.repository.js';
import { QueueBoard } from './queue-board.repository.js';
import { QueueOutboxRelay } from './queue-outbox-relay.service.js';
import { SweepOutbox } from './sweep-outbox.service.js';

/** How long something that is due may wait before this process says that the system is not ready. */
const PATIENCE = MINUTE;

/**
 * For every process. Needs, globally: UnitOfWork, PrismaService, Clock, Logger, Metrics, Readiness, and the JobQueues
 * of QueueModule.
 */
@Global()
@Module({
  providers: [
    { provide: Outbox, useClass: PrismaOutbox },
    { provide: OutboxRows, useClass: PrismaOutboxRows },
    { provide: OutboxRelay, useClass: QueueOutboxRelay },
    { provide: JobDeferrals, useClass: PrismaJobDeferrals },
    { provide: QueueBoard, useClass: PrismaQueueBoard },
    SweepOutbox,
  ],
  exports: [Outbox, OutboxRows, OutboxRelay, JobDeferrals, QueueBoard, SweepOutbox],
})
export class OutboxModule implements OnModuleInit {
  constructor(
    private readonly rows: OutboxRows,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
    private readonly readiness: Readiness,
  ) {}

  onModuleInit(): void {
    const backlog = () => this.rows.backlog(this.clock.now());
    this.metrics.gauge('vigil_outbox_pending', async () => [{ labels: {}, value: (await backlog()).due }]);
    this.metrics.gauge('vigil_outbox_stuck', async () => [{ labels: {}, value: (await backlog()).stuck }]);
    this.readiness.add({
      name: 'backlog',
      look: async () => {
        const { oldestDueAt, due } = await backlog();
        const late = oldestDueAt !== null && this.clock.now().getTime() - oldestDueAt.getTime() > PATIENCE;
        return late ? `${String(due)} tasks are due, the oldest for more than a minute: is a worker running?` : null;
      },
    });
  }
}

/** The sweeper's loop, for processes with workers. */
@Module({ providers: [OutboxSweeper] })
export class OutboxSweeperModule {}
