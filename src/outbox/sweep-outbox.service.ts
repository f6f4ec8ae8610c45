import { Injectable } from '@nestjs/common';
import { plus, SECOND } from '../kernel/clock.js';
import { Logger } from '../platform/logging/logger.js';
import { RareLog } from '../platform/logging/rare-log.js';
import { Metrics } from '../platform/metrics/metrics.js';
import { JobQueues, type Ensured } from '../platform/queue/job-queues.js';
import { OutboxRows, type Overdue } from './outbox-rows.repository.js';
import { jobOf } from './job-of-row.js';
import { jobKeyOf, type OutboxRow } from './outbox-row.js';

/** How long the relay is given before a row counts as not published. */
const UNPUBLISHED = 2 * SECOND;
/** How late a job may be before somebody looks where it is. */
const OVERDUE = 5 * SECOND;
/** A job that was waiting for its turn is looked for again after this. */
const LOOK_AGAIN = 10 * SECOND;
/** How far the clocks of two machines may be apart. */
const CLOCKS_APART = 5 * SECOND;
const PAGE = 500;
/** Pages of one sweep; what is left is for the next one. */
const PAGES = 40;

export interface Swept {
  /** Rows that were not published, or whose job was looked for. */
  readonly looked: number;
  /** Rows whose job was not there. */
  readonly republished: number;
}

/**
 * The sure way: finds rows whose job is not there, or comes too late (the process died between commit and queue, the
 * queue was down or emptied, the clock was set), and puts that right. Any number of processes may sweep at once.
 */
@Injectable()
export class SweepOutbox {
  private readonly rareLog: RareLog;

  constructor(
    private readonly rows: OutboxRows,
    private readonly queues: JobQueues,
    private readonly logger: Logger,
    private readonly metrics: Metrics,
  ) {
    this.rareLog = new RareLog(logger);
  }

  /**
   * Throws when database or queue do not answer; nothing is lost by that.
   * @param options.graceMs waits this long for everything, instead of what is usual; 0 in tests: what is due, now.
   */
  async sweep(now: Date, options: { readonly graceMs?: number } = {}): Promise<Swept> {
    if (await this.queues.emptied()) {
      this.logger.warn('the queue was emptied; it is filled again from the database');
      await this.rows.releaseAll();
      return this.sweepBy(now, { unpublished: 0, overdue: 0, lookAgain: 0 });
    }
    const { graceMs } = options;
    return this.sweepBy(now, {
      unpublished: graceMs ?? UNPUBLISHED,
      overdue: graceMs ?? OVERDUE,
      lookAgain: graceMs ?? LOOK_AGAIN,
    });
  }

  private async sweepBy(
    now: Date,
    grace: { readonly unpublished: number; readonly overdue: number; readonly lookAgain: number },
  ): Promise<Swept> {
    const overdue: Overdue = {
      now,
      future: plus(now, CLOCKS_APART),
      writtenBefore: plus(now, -grace.unpublished),
      dueBefore: plus(now, -grace.overdue),
      publishedBefore: plus(now, -grace.lookAgain),
    };
    // In this order, so that what is published here is not looked for at once.
    const late = await this.everyPage(now, () => this.rows.claimOverdue(overdue, PAGE), false);
    const unpublished = await this.everyPage(now, () => this.rows.claimUnpublished(overdue, PAGE), true);
    return { looked: unpublished.looked + late.looked, republished: unpublished.republished + late.republished };
  }

  private async everyPage(
    now: Date,
    claim: () => Promise<readonly OutboxRow[]>,
    neverPublished: boolean,
  ): Promise<Swept> {
    const seen = new Set<bigint>();
    let republished = 0;
    for (let page = 0; page < PAGES; page += 1) {
      const claimed = await claim();
      const unseen = claimed.filter(({ id }) => !seen.has(id));
      republished += await this.putRight(now, unseen, neverPublished);
      for (const { id } of unseen) seen.add(id);
      if (claimed.length < PAGE || unseen.length === 0) break;
    }
    return { looked: seen.size, republished };
  }

  /** @returns how many jobs had vanished. */
  private async putRight(now: Date, claimed: readonly OutboxRow[], neverPublished: boolean): Promise<number> {
    const rows = claimed.filter((row) => this.isKnown(row));
    if (rows.length === 0) return 0;
    const places = await this.ensure(now, rows);
    const found = (place: Ensured) => rows.filter((row) => places.get(jobKeyOf(row)) === place).map(({ id }) => id);
    // Its job is under way and knows nothing of the new due time: again when it is over.
    if (neverPublished) await this.rows.release(found('active'));
    const added = found('added');
    this.metrics.count('vigil_outbox_republished_total', {}, added.length);
    for (const row of await this.rows.countRepublished(added)) {
      this.logger.error('a job vanishes again and again', { fact: row.fact, job: jobKeyOf(row) });
    }
    return added.length;
  }

  private async ensure(now: Date, rows: readonly OutboxRow[]): Promise<ReadonlyMap<string, Ensured>> {
    try {
      return await this.queues.ensure(rows.map((row) => jobOf(row, now)));
    } catch (error) {
      await this.rows.release(rows.map(({ id }) => id));
      throw error;
    }
  }

  private isKnown({ fact }: OutboxRow): boolean {
    if (this.queues.knows(fact)) return true;
    this.rareLog.error(`no job follows from the fact ${fact}`, { fact });
    return false;
  }
}
