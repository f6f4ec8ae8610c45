import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { MINUTE, SECOND } from '../../kernel/clock.js';
import { type Prisma, PrismaClient } from './generated/client.js';
import { JoiningPool } from './joining-pool.js';

/** The transaction's own limits (PrismaService) end it earlier. */
const LIMITS = { maxWait: 5 * SECOND, timeout: 5 * MINUTE };

export interface Joined {
  readonly client: Prisma.TransactionClient;
  /** Before the transaction's end. Throws when Prisma has given its part up. */
  readonly leave: () => Promise<void>;
}

/** Lets Prisma's models work in a transaction that was begun without Prisma. */
@Injectable()
export class JoiningPrisma implements OnApplicationShutdown {
  private readonly pool = new JoiningPool();
  private readonly prisma = new PrismaClient({ adapter: new PrismaPg(this.pool) });
  /** One at a time takes a connection over, so that each gets its own. */
  private turn: Promise<unknown> = Promise.resolve();

  join(connection: pg.PoolClient): Promise<Joined> {
    const joined = this.turn.then(() => this.start(connection));
    // Who asked hears of a failure; the next one's turn comes all the same.
    this.turn = joined.catch(() => undefined);
    return joined;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.prisma.$disconnect();
    if (!this.pool.ended && !this.pool.ending) await this.pool.end();
  }

  private start(connection: pg.PoolClient): Promise<Joined> {
    return new Promise((resolve, reject) => {
      this.pool.offer(connection);
      const whole: Promise<void> = this.prisma.$transaction(
        (client) =>
          new Promise<void>((end) => {
            const leave = (): Promise<void> => {
              end();
              return whole;
            };
            resolve({ client, leave });
          }),
        LIMITS,
      );
      whole.catch(reject);
    });
  }
}
