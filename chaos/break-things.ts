import { setTimeout as sleep } from 'node:timers/promises';
import type { ChaosClock } from './clock.js';
import type { ChaosDatabase } from './database.js';
import type { Diary } from './diary.js';
import { describeFault, type Fault } from './faults.js';
import type { ChaosProvider } from './provider.js';
import type { RedisServer } from '../test/support/redis-server.js';
import type { Supervised } from './supervised.js';

export interface Breakable {
  readonly web: Supervised;
  readonly workers: readonly Supervised[];
  readonly database: ChaosDatabase;
  readonly redis: RedisServer | null;
  readonly provider: ChaosProvider;
  readonly clock: ChaosClock;
}

/** Lets every fault of the schedule happen at its time. Resolves when the last is over and mended. */
export class BreakThings {
  /** One thing at a time happens to the database, to Redis and to the provider. */
  private readonly turns = new Map<string, Promise<void>>();

  constructor(
    private readonly system: Breakable,
    private readonly diary: Diary,
  ) {}

  async play(faults: readonly Fault[]): Promise<void> {
    await Promise.all(
      faults.map(async (fault) => {
        await sleep(Math.max(fault.atMs - this.diary.elapsedMs, 0));
        await this.happen(fault);
      }),
    );
    this.system.provider.recover();
  }

  private async happen(fault: Fault): Promise<void> {
    this.diary.note(describeFault(fault));
    const { web, workers, database, redis, provider, clock } = this.system;
    switch (fault.kind) {
      case 'kill_web':
        web.kill();
        return;
      case 'kill_worker':
        workers[fault.amount % workers.length]?.kill();
        return;
      case 'kill_both_workers':
        for (const worker of workers) worker.kill();
        return;
      case 'kill_everything':
        for (const process of [web, ...workers]) process.kill();
        return;
      case 'redis_down':
      case 'redis_killed':
        return this.inTurn('redis', async () => {
          await redis?.stop(fault.kind === 'redis_down' ? 'SIGTERM' : 'SIGKILL');
          await sleep(fault.forMs);
          await redis?.start();
        });
      case 'redis_flushed':
        return this.inTurn('redis', async () => redis?.flushAll());
      case 'database_restarted':
        return this.inTurn('database', () => database.restart(fault.forMs));
      case 'database_killed':
        return this.inTurn('database', () => this.killDatabase());
      case 'provider_burst':
        provider.burst(fault.amount, Math.floor(fault.amount / 4));
        return;
      case 'clock_forward':
        clock.step(fault.amount);
        return;
      case 'clock_back':
        clock.step(-fault.amount);
        return;
      default:
        return this.inTurn('provider', () => this.failProvider(fault));
    }
  }

  private async killDatabase(): Promise<void> {
    const { database } = this.system;
    database.kill();
    for (;;) {
      await sleep(200);
      const answers = await database.query('SELECT 1').catch(() => null);
      if (answers !== null) return;
    }
  }

  private async failProvider({ kind, forMs, amount }: Fault): Promise<void> {
    const { provider } = this.system;
    if (kind === 'provider_429') provider.fail({ status: 429, retryAfter: amount });
    else if (kind === 'provider_hangs') provider.fail('hang');
    else if (kind === 'provider_resets') provider.fail('reset');
    else if (kind === 'provider_takes_and_resets') provider.fail('accept_then_reset');
    else provider.fail({ status: 500 });
    await sleep(forMs);
    provider.recover();
  }

  private inTurn(what: string, work: () => Promise<void>): Promise<void> {
    const turn = (this.turns.get(what) ?? Promise.resolve()).then(work);
    this.turns.set(what, turn);
    return turn;
  }
}
