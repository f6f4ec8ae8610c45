import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { allInOneRoot } from '../../src/app.modules.js';
import type { Settings } from '../../src/config/settings.js';
import { SCHEDULES, schedulesOf } from '../../src/escalation/audit/audit-schedule.service.js';
import { AppError } from '../../src/kernel/app-error.js';
import { Clock, MINUTE } from '../../src/kernel/clock.js';
import { SweepOutbox } from '../../src/outbox/sweep-outbox.service.js';
import { configureApp } from '../../src/platform/http/configure-app.js';
import { NestLogger } from '../../src/platform/logging/nest-logger.js';
import { PrismaService } from '../../src/platform/prisma/prisma.service.js';
import { JOB_DEFINITIONS, type JobDefinition } from '../../src/platform/queue/job.js';
import { JobQueues } from '../../src/platform/queue/job-queues.js';
import { webPages } from '../../src/web/layout/web-pages.js';
import { eventually } from './eventually.js';
import { FakeTwilio } from './fake-twilio.js';
import { Api } from './api.js';
import { MovableClock } from './movable-clock.js';
import { SmtpSink } from './smtp-sink.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

export interface VigilOptions {
  /** When the clock of the test stands at first. */
  readonly now?: Date;
  /** Without providers nothing leaves: the outbox transport. */
  readonly providers?: boolean;
  readonly redisUrl?: string;
  /** One that outlives the program, for what comes after a restart. Whoever made it drops it. */
  readonly database?: TestDatabase;
  readonly settings?: Partial<Settings>;
}

/** A Saturday night in November, 02:30. */
export const NIGHT = new Date('2026-11-21T02:30:00Z');

/** What comes every few seconds would come at any moment of a test, whose clock stands elsewhere: the test calls it. */
const calledSeldom = (jobs: readonly JobDefinition<unknown>[]) =>
  schedulesOf(jobs).filter(([, every]) => every >= MINUTE);

/** The whole program in this process, on a database of its own, with stand-in providers and a clock that a test moves. */
export class TestVigil {
  private constructor(
    readonly app: NestExpressApplication,
    readonly clock: MovableClock,
    readonly twilio: FakeTwilio,
    readonly mail: SmtpSink,
    readonly baseUrl: string,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async start(options: VigilOptions = {}): Promise<TestVigil> {
    const database = options.database ?? (await createTestDatabase());
    const twilio = await FakeTwilio.start();
    const mail = await SmtpSink.start();
    const clock = new MovableClock(options.now ?? NIGHT);
    const settings = settingsFor(database.url, twilio, mail, options);
    const module = await Test.createTestingModule({ imports: [allInOneRoot(settings)] })
      .overrideProvider(Clock)
      .useValue(clock)
      .overrideProvider(SCHEDULES)
      .useFactory({ factory: calledSeldom, inject: [JOB_DEFINITIONS] })
      .compile();
    const app = module.createNestApplication<NestExpressApplication>({ bodyParser: false });
    app.useLogger(app.get(NestLogger));
    configureApp(app, webPages);
    await app.init();
    await app.listen(settings.web.port, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    const baseUrl = `http://127.0.0.1:${String(port)}`;
    twilio.serve({ publicUrl: settings.web.publicUrl, address: baseUrl });
    return new TestVigil(app, clock, twilio, mail, baseUrl, async () => {
      if (options.database === undefined) await database.drop();
    });
  }

  get http() {
    return supertest(this.baseUrl);
  }

  /** The API with a key, or without one. */
  api(key?: string): Api {
    return new Api(this.baseUrl, key);
  }

  get prisma(): PrismaService {
    return this.app.get(PrismaService);
  }

  /** Moves the clock, does what has fallen due by then, and waits until nothing is left to do. */
  async advance(milliseconds: number): Promise<void> {
    this.clock.advance(milliseconds);
    await this.settle();
  }

  /** Waits until every outbox row that is due has been dealt with. Timers that are still to come stay. */
  async settle(): Promise<void> {
    await eventually(
      async () => {
        if (!(await this.swept())) return false;
        const due = await this.prisma.outboxRow.count({ where: { dueAt: { lte: this.clock.now() } } });
        if (due > 0) return false;
        const busy = await this.prisma.message.count({ where: { status: 'sending' } });
        const depths = await this.app.get(JobQueues).depths();
        const active = [...depths.values()].some((depth) => depth.active > 0 || depth.waiting > 0);
        return busy === 0 && !active;
      },
      'everything that is due is done',
      20_000,
    );
    await this.twilio.quiet();
    const due = await this.prisma.outboxRow.count({ where: { dueAt: { lte: this.clock.now() } } });
    if (due > 0) await this.settle();
  }

  /** False while the queue is out of reach: it may be a test that took it away. */
  private async swept(): Promise<boolean> {
    try {
      await this.app.get(SweepOutbox).sweep(this.clock.now(), { graceMs: 0 });
      return true;
    } catch (cause) {
      if (cause instanceof AppError && cause.code === 'queue_unavailable') return false;
      throw cause;
    }
  }

  /** Stops; fails when a message went out that the test did not expect. */
  async stop(): Promise<void> {
    await this.close();
    this.twilio.verifyNoUnexpected();
    this.mail.verifyNoUnexpected();
  }

  private async close(): Promise<void> {
    await this.app.close();
    await this.twilio.close();
    await this.mail.close();
    await this.dropDatabase();
  }
}

function settingsFor(url: string, twilio: FakeTwilio, mail: SmtpSink, options: VigilOptions): Settings {
  const providers = options.providers !== false;
  return {
    environment: 'test',
    web: {
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'https://vigil.example',
      trustedProxies: 0,
      onionUrl: null,
      onionListen: null,
      exitUrl: 'https://www.bbc.co.uk/weather',
    },
    database: { url },
    queue: {
      redisUrl: options.redisUrl ?? process.env['VIGIL_TEST_REDIS_URL'] ?? null,
      prefix: `t${randomUUID().slice(0, 8)}`,
      deliveryConcurrency: 10,
    },
    dataDir: path.join(tmpdir(), 'vigil-test'),
    secrets: { current: randomBytes(32), previous: [] },
    twilio: providers ? twilio.settings : null,
    vonage: null,
    mail: providers ? { smtpUrl: mail.url, from: 'Vigil <duty@vigil.example>' } : null,
    bounceSecret: null,
    limits: {
      smsPerSecond: 1000,
      smsDailyCap: 100_000,
      reportsPerHour: 1000,
      reportsPerDay: 1000,
      reportsPerHourOverall: 1000,
    },
    attachments: { mostBytes: 1024 ** 3 },
    sendAllowlist: null,
    logLevel: process.env['VIGIL_TEST_LOG'] === undefined ? 'silent' : 'debug',
    heartbeatUrl: null,
    dutyPhone: '01632 960114',
    postalAddress: null,
    segmentPence: 4.2,
    reportPhone: null,
    ...options.settings,
  };
}
