import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { QueueBoard } from '../../outbox/queue-board.repository.js';
import type { QueueName } from '../../platform/queue/job.js';

export interface RetryWhich {
  readonly queue: QueueName;
  /** What becomes a job of this queue. */
  readonly facts: readonly string[];
  /** Null: everything of the queue that failed. */
  readonly id: string | null;
}

/**
 * Work that failed comes now, instead of when its wait is over: the sweeper brings its job forward. Asked twice, or for
 * what is done, it changes nothing.
 */
@Injectable()
export class RetryFailedWork {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly board: QueueBoard,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** @returns how much that is. */
  retry({ queue, ...which }: RetryWhich, actor: Actor): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      const count = await this.board.again(tx, which, this.clock.now());
      if (count > 0) await this.journal.append(tx, { kind: 'queue.retried', actor, data: { queue, count } });
      return count;
    });
  }
}
