import { Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { databaseLost } from './database-lost.js';
import { JoiningPrisma } from './joining-prisma.js';
import { OpenTransaction } from './open-transaction.js';
import { isStalePlan, isWriteConflict } from './prisma-conflict.js';
import { PrismaService } from './prisma.service.js';
import { openedOf, txOf } from './prisma-tx.js';

const TRIES = 3;

/**
 * READ COMMITTED, the server's default (the boot checks it). A transaction that wrote to the journal waits for the disk
 * after its commit, together with the others, instead of while all the others wait for it (ADR 0011). Each is one
 * message to the server and one answer; a failing COMMIT ends the message.
 */
const BEGIN = `BEGIN; SET LOCAL vigil.flushes = 'on'`;
const COMMIT = `COMMIT; SELECT journal_flush()`;

/**
 * Throws, beside what `work` throws, AppError `database_unavailable` when no transaction could be begun; then nothing has
 * happened, and the same may be tried again.
 */
@Injectable()
export class PrismaUnitOfWork extends UnitOfWork {
  private readonly logger = new Logger(PrismaUnitOfWork.name);

  constructor(
    private readonly prisma: PrismaService,
    private readonly joining: JoiningPrisma,
  ) {
    super();
  }

  override async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let tries = 1; ;) {
      try {
        return await this.attempt(work);
      } catch (error) {
        // Each connection that a migration has left behind fails once, and is not used again.
        if (isStalePlan(error)) continue;
        if (tries >= TRIES || !isWriteConflict(error)) throw error;
        tries += 1;
        this.logger.debug('A transaction met another one and is run again.');
      }
    }
  }

  override async runApart(tx: Tx, part: () => Promise<void>): Promise<Error | null> {
    const opened = openedOf(tx);
    await opened.savepoint();
    try {
      await part();
      await opened.release();
      return null;
    } catch (error) {
      const cause = await opened.cause(error);
      if (isStalePlan(cause) || isWriteConflict(cause)) throw cause;
      await opened.rollBackToSavepoint();
      return cause instanceof Error ? cause : new Error(String(cause));
    }
  }

  override afterCommit(tx: Tx, then: () => void): void {
    const opened = openedOf(tx);
    if (opened.over) throw new Error('afterCommit needs the transaction of a run that is under way.');
    opened.callbacks.push(then);
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const connection = await this.connect();
    const transaction = new OpenTransaction(connection, (lent) => this.joining.join(lent));
    const result = await this.finish(connection, transaction, work);
    for (const callback of transaction.callbacks) this.call(callback);
    return result;
  }

  /** A connection on which BEGIN has been said and answered: without it, each statement would be kept by itself. */
  private async connect(): Promise<pg.PoolClient> {
    let connection: pg.PoolClient | null = null;
    try {
      connection = await this.prisma.pool.connect();
      connection.on('error', this.onLost);
      await connection.query(BEGIN);
      return connection;
    } catch (error) {
      if (connection !== null) this.giveBack(connection, true);
      throw databaseLost(error);
    }
  }

  /** A connection that breaks while it is lent says so to whoever asks it something; without a listener it ends the process. */
  private readonly onLost = (error: Error): void => {
    this.logger.warn(`A database connection was lost in a transaction: ${error.message}`);
  };

  /** @param spoilt it is closed, not used again. */
  private giveBack(connection: pg.PoolClient, spoilt = false): void {
    connection.off('error', this.onLost);
    connection.release(spoilt);
  }

  /** Gives the connection back, whatever comes of the transaction. */
  private async finish<T>(
    connection: pg.PoolClient,
    transaction: OpenTransaction,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    try {
      const result = await work(txOf(transaction));
      committed(await transaction.end(COMMIT));
      await transaction.answered();
      this.giveBack(connection);
      return result;
    } catch (error) {
      const cause = await transaction.cause(error);
      await this.rollBack(connection, transaction, isStalePlan(cause));
      throw cause;
    }
  }

  private async rollBack(connection: pg.PoolClient, transaction: OpenTransaction, spoilt: boolean): Promise<void> {
    try {
      await transaction.end('ROLLBACK');
      this.giveBack(connection, spoilt);
    } catch (error) {
      // The server rolls back what its client has left.
      this.giveBack(connection, true);
      this.logger.debug(`A connection was given up: ${error instanceof Error ? error.message : '?'}`);
    }
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

/**
 * PostgreSQL answers COMMIT of a transaction in which a statement failed with ROLLBACK and no error. If code caught the
 * failure on the way, a change would be reported as kept that is gone.
 */
function committed(results: unknown): void {
  const [first] = results as readonly pg.QueryResult[];
  if (first?.command === 'COMMIT') return;
  throw new pg.DatabaseError('The transaction was rolled back: a statement in it had failed.', 0, 'error');
}
