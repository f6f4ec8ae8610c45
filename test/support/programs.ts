import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import { CliModule } from '../../src/cli/cli.module.js';
import { parseSettings } from '../../src/config/parse-settings.js';
import { coreModules } from '../../src/core.modules.js';
import { Clock } from '../../src/kernel/clock.js';
import { VerifyJournalService } from '../../src/journal/verify-journal.service.js';
import { freePort } from '../../src/platform/embedded-postgres/postgres-server.js';
import { NestLogger } from '../../src/platform/logging/nest-logger.js';
import { PrismaService } from '../../src/platform/prisma/prisma.service.js';
import { Api } from './api.js';
import { eventually } from './eventually.js';
import { FakeTwilio } from './fake-twilio.js';
import { NO_RECEIPTS } from './fake-twilio-script.js';
import { Program } from './program.js';
import { Scene } from './scene.js';
import { createTestDatabase } from './test-database.js';

/** Vigil in processes of its own: one web, two workers; and beside them a way into their database. */
export class Programs {
  private constructor(
    readonly web: Program,
    readonly workers: readonly [Program, Program],
    readonly twilio: FakeTwilio,
    readonly baseUrl: string,
    private readonly inside: TestingModule,
    private readonly remove: () => Promise<void>,
  ) {}

  /** `latencyMs`: how long the provider takes for each text. It sends no receipts: what was lost has to be asked for. */
  static async start(latencyMs: number): Promise<Programs> {
    const database = await createTestDatabase();
    const twilio = await FakeTwilio.start({ latencyMs, receipts: NO_RECEIPTS });
    const folder = mkdtempSync(path.join(tmpdir(), 'vigil-programs-'));
    const port = await freePort(0);
    const env = { ...environment(port, folder, database.url), ...twilio.env };
    const web = Program.start('main', env);
    const [first, second, inside] = await Promise.all([
      Program.start('worker', env),
      Program.start('worker', env),
      beside(env),
    ]);
    const baseUrl = `http://127.0.0.1:${String(port)}`;
    await eventually(() => answers(`${baseUrl}/readyz`), 'a web process that is ready');
    twilio.serve({ publicUrl: env.PUBLIC_URL, address: baseUrl });
    return new Programs(await web, [first, second], twilio, baseUrl, inside, async () => {
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  get prisma(): PrismaService {
    return this.inside.get(PrismaService);
  }

  get scene(): Scene {
    return new Scene({ app: this.inside, prisma: this.prisma, clock: this.inside.get(Clock) });
  }

  api(key?: string): Api {
    return new Api(this.baseUrl, key);
  }

  /** Null while the log is whole. */
  async faultOfTheLog(): Promise<string | null> {
    const { problem } = await this.inside.get(VerifyJournalService, { strict: false }).verify();
    return problem?.what ?? null;
  }

  /** Ends what still runs. */
  async stop(): Promise<void> {
    await Promise.all([this.web, ...this.workers].map((program) => program.stop()));
    await this.inside.close();
    await this.twilio.close();
    await this.remove();
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** Few texts at once, so that a fan-out takes long enough to be interrupted. */
function environment(port: number, folder: string, databaseUrl: string) {
  return {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: 'https://vigil.example',
    DATABASE_URL: databaseUrl,
    REDIS_URL: process.env['VIGIL_TEST_REDIS_URL'] ?? '',
    QUEUE_PREFIX: `t${randomUUID().slice(0, 8)}`,
    VIGIL_DATA_DIR: folder,
    VIGIL_SECRET: randomBytes(32).toString('base64'),
    SMS_PER_SECOND: '1000',
    DELIVERY_CONCURRENCY: '3',
  };
}

/** The rooms on the same database and secret, without worker and doorway. */
async function beside(env: Readonly<Record<string, string>>): Promise<TestingModule> {
  const given = Object.fromEntries(Object.entries({ ...env, LOG_LEVEL: 'silent' }).filter(([, value]) => value !== ''));
  const settings = parseSettings(given, { resolveDataDir: (dir) => dir, developmentSecret: () => randomBytes(32) });
  const module = await Test.createTestingModule({ imports: [...coreModules(settings), CliModule] }).compile();
  module.useLogger(module.get(NestLogger));
  return module.init();
}
