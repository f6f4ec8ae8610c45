import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Global, Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { parseSettings } from '../../../src/config/parse-settings.js';
import { SETTINGS } from '../../../src/config/settings.js';
import { UnitOfWork } from '../../../src/kernel/unit-of-work.js';
import { Outbox } from '../../../src/outbox/outbox.js';
import { OutboxModule, OutboxSweeperModule } from '../../../src/outbox/outbox.module.js';
import { ClockModule } from '../../../src/platform/clock/clock.module.js';
import { CryptoModule } from '../../../src/platform/crypto/crypto.module.js';
import { HealthModule } from '../../../src/platform/health/health.module.js';
import { Readiness } from '../../../src/platform/health/readiness.js';
import { LoggingModule } from '../../../src/platform/logging/logging.module.js';
import { NestLogger } from '../../../src/platform/logging/nest-logger.js';
import { Metrics } from '../../../src/platform/metrics/metrics.js';
import { MetricsModule } from '../../../src/platform/metrics/metrics.module.js';
import { PrismaModule } from '../../../src/platform/prisma/prisma.module.js';
import { JobHandler } from '../../../src/platform/queue/job.js';
import { QueueModule } from '../../../src/platform/queue/queue.module.js';
import { QueueWorkersModule } from '../../../src/platform/queue/queue-workers.module.js';
import { eventually } from '../../support/eventually.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { PING } from './queue-bench.js';

const got: number[] = [];

@Injectable()
class PingHandler extends JobHandler<{ n: number }> {
  readonly job = PING;

  constructor(
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  async handle({ n }: { n: number }, key: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.outbox.take(tx, [key]));
    got.push(n);
  }
}

@Module({ providers: [PingHandler], exports: [PingHandler] })
class PingModule {}

function root(databaseUrl: string, withWorkers: boolean): new () => object {
  const settings = parseSettings(
    { NODE_ENV: 'test', DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' },
    { resolveDataDir: (path) => path, developmentSecret: () => Buffer.alloc(32) },
  );

  @Global()
  @Module({ providers: [{ provide: SETTINGS, useValue: settings }], exports: [SETTINGS] })
  class SettingsModule {}

  const everywhere = [
    SettingsModule,
    LoggingModule,
    ClockModule,
    CryptoModule,
    MetricsModule,
    HealthModule,
    PrismaModule,
  ];
  const workers = [QueueWorkersModule.forHandlers([PingModule], [PingHandler]), OutboxSweeperModule];

  @Module({ imports: [...everywhere, QueueModule.forJobs([PING]), OutboxModule, ...(withWorkers ? workers : [])] })
  class RootModule {}
  return RootModule;
}

describe('the modules of queue and outbox', () => {
  let database: TestDatabase;
  const running: INestApplicationContext[] = [];
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    for (const process of running.splice(0)) await process.close();
    await database.drop();
  });

  async function start(withWorkers: boolean): Promise<INestApplicationContext> {
    const process = await Test.createTestingModule({ imports: [root(database.url, withWorkers)] }).compile();
    process.useLogger(process.get(NestLogger));
    await process.init();
    running.push(process);
    return process;
  }

  it('work together: a process that only puts jobs in, and one that does them', async () => {
    const web = await start(false);
    const worker = await start(true);
    const outbox = web.get(Outbox);
    await web.get(UnitOfWork).run((tx) => outbox.add(tx, [{ key: 'a', fact: PING.fact, data: { n: 5 } }]));
    await eventually(() => got.includes(5), 'the job was done');
    const names = async (process: INestApplicationContext) =>
      (await process.get(Readiness).report()).checks.map(({ name, ok }) => `${name} ${String(ok)}`).sort();
    expect(await names(worker)).toEqual(['backlog true', 'queue true', 'workers true']);
    expect(await names(web)).toEqual(['backlog true', 'queue true']);
    const text = await web.get(Metrics).text();
    expect(text).toContain('vigil_outbox_pending 0');
    expect(text).toContain('vigil_queue_depth{queue="housekeeping"} 0');
  });
});
