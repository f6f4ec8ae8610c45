import type { OutboxItem } from '../../../src/outbox/outbox.js';
import { OutboxRelay } from '../../../src/outbox/outbox-relay.js';
import { PrismaJobDeferrals } from '../../../src/outbox/prisma-job-deferrals.repository.js';
import { PrismaOutbox } from '../../../src/outbox/prisma-outbox.repository.js';
import { PrismaOutboxRows } from '../../../src/outbox/prisma-outbox-rows.repository.js';
import { QueueOutboxRelay } from '../../../src/outbox/queue-outbox-relay.service.js';
import { SweepOutbox } from '../../../src/outbox/sweep-outbox.service.js';
import { CheckReadiness } from '../../../src/platform/health/check-readiness.service.js';
import { createPino, PinoLogger } from '../../../src/platform/logging/pino-logger.js';
import { PrometheusMetrics } from '../../../src/platform/metrics/prometheus-metrics.js';
import { BullmqJobQueues } from '../../../src/platform/queue/bullmq-job-queues.js';
import { JobCatalogue } from '../../../src/platform/queue/job-catalogue.js';
import { JobHandler, RetryLater } from '../../../src/platform/queue/job.js';
import type { QueueBackend } from '../../../src/platform/queue/queue-backend.js';
import { QueueWorkers } from '../../../src/platform/queue/queue-workers.service.js';
import { RunJob } from '../../../src/platform/queue/run-job.service.js';
import { openDatabase, type DatabaseHarness } from '../../support/database-harness.js';
import { eventually } from '../../support/eventually.js';
import { PING } from '../queue/queue-bench.js';

/** Takes its row and counts that as the effect, in one transaction; `before` stands in for whatever else happens. */
export class Counting extends JobHandler<{ n: number }> {
  readonly job = PING;
  readonly calls: number[] = [];
  readonly effects: number[] = [];
  before: (n: number, call: number) => Promise<void> = () => Promise.resolve();

  constructor(private readonly bench: OutboxBench) {
    super();
  }

  async handle({ n }: { n: number }, key: string): Promise<void> {
    this.calls.push(n);
    await this.before(n, this.calls.length);
    const taken = await this.bench.database.unitOfWork.run((tx) => this.bench.outbox.take(tx, [key]));
    if (taken.length > 0) this.effects.push(n);
  }
}

/** A process that dies between commit and queue. */
class DeafRelay extends OutboxRelay {
  committed(): void {
    // Gone.
  }
}

export const RETRY = (milliseconds: number): Promise<never> => Promise.reject(new RetryLater(milliseconds));

/** Outbox, relay, sweeper and workers on a database of their own, with a clock that stands still. */
export class OutboxBench {
  readonly lines: Record<string, unknown>[] = [];
  readonly logger = new PinoLogger(
    createPino('debug', { write: (line) => void this.lines.push(JSON.parse(line) as Record<string, unknown>) }),
  );
  readonly metrics = new PrometheusMetrics(this.logger, { processMetrics: false });
  readonly queues: BullmqJobQueues;
  readonly rows: PrismaOutboxRows;
  readonly relay: QueueOutboxRelay;
  readonly outbox: PrismaOutbox;
  readonly deafOutbox: PrismaOutbox;
  readonly sweeper: SweepOutbox;
  readonly handler = new Counting(this);
  private readonly catalogue = new JobCatalogue([PING]);
  private readonly started: QueueWorkers[] = [];

  private constructor(
    readonly database: DatabaseHarness,
    readonly backend: QueueBackend,
  ) {
    const { prisma, unitOfWork, clock } = database;
    this.queues = new BullmqJobQueues(backend, this.catalogue);
    this.rows = new PrismaOutboxRows(prisma);
    this.relay = new QueueOutboxRelay(this.queues, this.rows, clock, this.logger);
    this.outbox = new PrismaOutbox(unitOfWork, this.relay, clock);
    this.deafOutbox = new PrismaOutbox(unitOfWork, new DeafRelay(), clock);
    this.sweeper = new SweepOutbox(this.rows, this.queues, this.logger, this.metrics);
  }

  static async open(openBackend: (databaseUrl: string) => Promise<QueueBackend>): Promise<OutboxBench> {
    const database = await openDatabase();
    const bench = new OutboxBench(database, await openBackend(database.url));
    await bench.queues.emptied().catch(() => false);
    return bench;
  }

  startWorkers(handler: Counting = this.handler): QueueWorkers {
    const { clock, prisma } = this.database;
    const workers = new QueueWorkers(
      {
        backend: this.backend,
        catalogue: this.catalogue,
        handlers: [handler],
        deliveryConcurrency: 10,
        tuning: { stalledInterval: 200, runRetryDelay: 200 },
      },
      new RunJob(clock, this.logger, this.metrics, new PrismaJobDeferrals(prisma, clock)),
      this.logger,
      new CheckReadiness(this.logger),
    );
    workers.start();
    this.started.push(workers);
    return workers;
  }

  async add(...items: readonly Partial<OutboxItem>[]): Promise<void> {
    await this.addBy(this.outbox, items);
  }

  /** Commits the rows in a process that dies before it can publish them. */
  async addAndDie(...items: readonly Partial<OutboxItem>[]): Promise<void> {
    await this.addBy(this.deafOutbox, items);
  }

  /** Sweeps without grace, at the time the clock shows. */
  sweep(): ReturnType<SweepOutbox['sweep']> {
    return this.sweeper.sweep(this.database.clock.now(), { graceMs: 0 });
  }

  forward(milliseconds: number): void {
    const { clock } = this.database;
    clock.time = new Date(clock.time.getTime() + milliseconds);
  }

  at(milliseconds: number): Date {
    return new Date(this.database.clock.time.getTime() + milliseconds);
  }

  rowCount(): Promise<number> {
    return this.database.prisma.outboxRow.count();
  }

  async untilDone(effects: number): Promise<void> {
    await eventually(() => this.handler.effects.length >= effects, 'everything was done');
    await eventually(async () => (await this.rowCount()) === 0, 'every row was taken');
  }

  async close(): Promise<void> {
    await Promise.all(this.started.map((workers) => workers.stop()));
    await this.relay.settled();
    await this.queues.close();
    await this.backend.close();
    await this.database.close();
  }

  private async addBy(outbox: PrismaOutbox, items: readonly Partial<OutboxItem>[]): Promise<void> {
    await this.database.unitOfWork.run((tx) =>
      outbox.add(
        tx,
        items.map((item) => ({ key: 'intent', fact: PING.fact, data: { n: 1 }, ...item })),
      ),
    );
  }
}
