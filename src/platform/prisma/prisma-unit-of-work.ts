import { Injectable, Logger } from '@nestjs/common';
import { AppError } from '../../kernel/app-error.js';
import { SECOND } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { PrismaService } from './prisma.service.js';
import { isWriteConflict } from './prisma-conflict.js';
import { txOf } from './prisma-tx.js';

const TRIES = 3;

/** READ COMMITTED, the server's default; asking for it by name would cost a round trip (the boot checks the default). */
const LIMITS = { maxWait: 5 * SECOND, timeout: 15 * SECOND };

/**
 * Throws, beside what `work` throws, AppError `database_unavailable` when no transaction could be begun; then nothing has
 * happened, and the same may be tried again.
 */
@Injectable()
export class PrismaUnitOfWork extends UnitOfWork {
  private readonly logger = new Logger(PrismaUnitOfWork.name);
  private readonly waiting = new WeakMap<Tx, (() => void)[]>();

  constructor(private readonly prisma: PrismaService) {
    super();
  }

  override async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt >= TRIES || !isWriteConflict(error)) throw error;
        this.logger.debug('A transaction met another one and is run again.');
      }
    }
  }

  override afterCommit(tx: Tx, then: () => void): void {
    const callbacks = this.waiting.get(tx);
    if (callbacks === undefined) throw new Error('afterCommit needs the transaction of a run that is under way.');
    callbacks.push(then);
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const callbacks: (() => void)[] = [];
    let begun = false;
    const transaction = this.prisma.$transaction(async (client) => {
      begun = true;
      const tx = txOf(client);
      this.waiting.set(tx, callbacks);
      try {
        return await work(tx);
      } finally {
        this.waiting.delete(tx);
      }
    }, LIMITS);
    const result = await transaction.catch((error: unknown) => {
      throw begun ? error : noDatabase(error);
    });
    for (const callback of callbacks) this.call(callback);
    return result;
  }

  /** What follows a commit cannot undo it: a callback that throws is logged, and the others are called. */
  private call(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      this.logger.error(error instanceof Error ? error : String(error), 'After a commit');
    }
  }
}

function noDatabase(cause: unknown): AppError {
  return new AppError({
    kind: 'unavailable',
    code: 'database_unavailable',
    message: 'The database gives no answer at the moment, so nothing was changed. Try again in a minute.',
    retryAfterSeconds: 30,
    cause,
  });
}
