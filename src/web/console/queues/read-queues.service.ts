import { Injectable } from '@nestjs/common';
import { AppError } from '../../../kernel/app-error.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { type FactWork, QueueBoard } from '../../../outbox/queue-board.repository.js';
import { JobCatalogue } from '../../../platform/queue/job-catalogue.js';
import { JobQueues, type QueueState } from '../../../platform/queue/job-queues.js';
import type { QueueName } from '../../../platform/queue/job.js';
import { QueueBackend } from '../../../platform/queue/queue-backend.js';
import type { QueueRow, QueuesView } from './queues.view.js';

const MOST_FAILURES = 10;

/** What waits, what is done, what failed: of the queues, and of the outbox, which knows it when a queue does not. */
@Injectable()
export class ReadQueues {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly board: QueueBoard,
    private readonly queues: JobQueues,
    private readonly backend: QueueBackend,
    private readonly catalogue: JobCatalogue,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<QueuesView> {
    const now = this.clock.now();
    const states = await this.states();
    const work = await this.unitOfWork.run((tx) => this.board.work(tx, now));
    const names = this.catalogue.queues();
    const rows = await Promise.all(names.map((name) => this.row(name, states?.get(name) ?? null, work)));
    return { now, backend: this.backend.name, reachable: states !== null, queues: rows };
  }

  private async row(name: QueueName, state: QueueState | null, work: readonly FactWork[]): Promise<QueueRow> {
    const mine = work.filter(({ fact }) => this.catalogue.find(fact)?.queue === name);
    const sum = (of: (each: FactWork) => number) => mine.reduce((total, each) => total + of(each), 0);
    const failed = sum((each) => each.failed);
    const facts = mine.map(({ fact }) => fact);
    return {
      name,
      counts: state,
      paused: state?.paused ?? false,
      unpublished: sum((each) => each.unpublished),
      failed,
      oldestDueAt: earliest(mine.map(({ oldestDueAt }) => oldestDueAt)),
      nextDueAt: earliest(mine.map(({ nextDueAt }) => nextDueAt)),
      schedules: state?.schedules ?? [],
      failures: failed === 0 ? [] : await this.unitOfWork.run((tx) => this.board.failures(tx, facts, MOST_FAILURES)),
    };
  }

  /** Null: out of reach, which the page says. */
  private async states(): Promise<ReadonlyMap<QueueName, QueueState> | null> {
    try {
      return await this.queues.states();
    } catch (error) {
      if (error instanceof AppError && error.code === 'queue_unavailable') return null;
      throw error;
    }
  }
}

function earliest(times: readonly (Date | null)[]): Date | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : new Date(Math.min(...known.map((time) => time.getTime())));
}
