import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { Logger } from '../platform/logging/logger.js';
import { RareLog } from '../platform/logging/rare-log.js';
import { JobQueues } from '../platform/queue/job-queues.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxRows } from './outbox-rows.repository.js';
import { jobOf } from './job-of-row.js';
import { jobKeyOf, type CommittedRow, type OutboxRow } from './outbox-row.js';

/** Rows per call to the queue: a first page that comes while many others leave waits for one of these at most. */
const BATCH = 200;
/** Rows kept in memory; beyond it they are the sweeper's. */
const MOST_WAITING = 50_000;
/** Most rows are done and gone before it is worth noting that they were published. */
const MARK_AFTER_MS = 500;
/** A row that moved while its job was under way is looked at again soon, this many times. */
const LOOK_AGAIN_MS = 100;
const LOOKS = 20;

/**
 * The fast way: publishes rows right after their commit. While one batch is on its way the next one gathers, the most
 * urgent first. When the queue is down the rows stay with the sweeper.
 */
@Injectable()
export class QueueOutboxRelay extends OutboxRelay implements BeforeApplicationShutdown {
  private readonly rareLog: RareLog;
  private waiting: CommittedRow[] = [];
  private published: OutboxRow[] = [];
  private underWay: Promise<void> | null = null;
  private marking: NodeJS.Timeout | null = null;

  constructor(
    private readonly queues: JobQueues,
    private readonly rows: OutboxRows,
    private readonly clock: Clock,
    logger: Logger,
  ) {
    super();
    this.rareLog = new RareLog(logger);
  }

  committed(rows: readonly CommittedRow[]): void {
    const known = rows.filter((row) => this.isKnown(row));
    if (this.waiting.length + known.length > MOST_WAITING) {
      this.rareLog.warn('more was committed than the queue takes; the rest is left to the sweeper');
      return;
    }
    this.waiting.push(...known);
    this.underWay ??= this.publishAll();
  }

  /** Resolves when everything that was committed until now is published, or left to the sweeper, and noted. */
  async settled(): Promise<void> {
    while (this.underWay !== null) await this.underWay;
    await this.mark();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.settled();
  }

  private async publishAll(): Promise<void> {
    // What other requests commit in this turn of the event loop goes along.
    await new Promise(setImmediate);
    while (this.waiting.length > 0) {
      const batch = this.nextBatch();
      try {
        await this.publish(batch);
      } catch (error) {
        this.rareLog.error('the queue is down; what is committed waits for the sweeper', { error });
        this.waiting = [];
      }
    }
    this.underWay = null;
  }

  private nextBatch(): CommittedRow[] {
    if (this.waiting.length > BATCH) this.waiting.sort((one, other) => one.priority - other.priority);
    return this.waiting.splice(0, BATCH);
  }

  private async publish(batch: readonly CommittedRow[]): Promise<void> {
    const fresh = batch.filter((row) => row.fresh);
    if (fresh.length > 0) await this.queues.publish(fresh.map((row) => jobOf(row, this.clock.now())));
    this.noteLater(fresh);
    await this.move(batch.filter((row) => !row.fresh));
  }

  private async move(rows: readonly OutboxRow[], look = 1): Promise<void> {
    if (rows.length === 0) return;
    const places = await this.queues.ensure(rows.map((row) => jobOf(row, this.clock.now())));
    const active = rows.filter((row) => places.get(jobKeyOf(row)) === 'active');
    this.noteLater(rows.filter((row) => !active.includes(row)));
    if (active.length === 0 || look === LOOKS) return;
    setTimeout(() => {
      this.move(active, look + 1).catch((error: unknown) => {
        this.rareLog.error('the queue is down; what is committed waits for the sweeper', { error });
      });
    }, LOOK_AGAIN_MS).unref();
  }

  private noteLater(rows: readonly OutboxRow[]): void {
    this.published.push(...rows);
    this.marking ??= setTimeout(() => void this.mark(), MARK_AFTER_MS).unref();
  }

  /** Without the note the sweeper merely looks after the rows. */
  private async mark(): Promise<void> {
    if (this.marking !== null) clearTimeout(this.marking);
    this.marking = null;
    const rows = this.published;
    this.published = [];
    try {
      await this.rows.markPublished(rows, this.clock.now());
    } catch (error) {
      this.rareLog.warn('it could not be noted what was published', { error });
    }
  }

  private isKnown({ fact }: CommittedRow): boolean {
    if (this.queues.knows(fact)) return true;
    this.rareLog.error(`no job follows from the fact ${fact}`, { fact });
    return false;
  }
}
