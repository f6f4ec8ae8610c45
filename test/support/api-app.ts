import type { AddressInfo } from 'node:net';
import { Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import supertest from 'supertest';
import { CreateApiKeyService } from '../../src/access/create-api-key.service.js';
import type { Role } from '../../src/access/role.js';
import type { Settings } from '../../src/config/settings.js';
import { coreModules } from '../../src/core.modules.js';
import { Clock } from '../../src/kernel/clock.js';
import { configureApp } from '../../src/platform/http/configure-app.js';
import { HttpModule } from '../../src/platform/http/http.module.js';
import { PrismaService } from '../../src/platform/prisma/prisma.service.js';
import { ApiModule } from '../../src/web/api/api.module.js';
import { ApiDocument } from '../../src/web/api/docs/api-document.service.js';
import { webPages } from '../../src/web/layout/web-pages.js';
import { conformance } from './api-conformance.js';
import { StandingClock } from './database-harness.js';
import { createTestDatabase } from './test-database.js';

export function apiSettings(url: string): Settings {
  return {
    environment: 'test',
    web: {
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'https://vigil.example',
      trustedProxies: 0,
      onionUrl: null,
      onionListen: null,
      exitUrl: 'https://example.org/',
    },
    database: { url },
    queue: { redisUrl: null, prefix: 'vigil', deliveryConcurrency: 2 },
    dataDir: '/nonexistent',
    secrets: { current: Buffer.alloc(32, 7), previous: [] },
    twilio: null,
    vonage: null,
    bounceSecret: null,
    mail: null,
    limits: {
      smsPerSecond: 10,
      smsDailyCap: 5_000,
      reportsPerHour: 5,
      reportsPerDay: 20,
      reportsPerHourOverall: 60,
    },
    attachments: { mostBytes: 1024 ** 3 },
    sendAllowlist: null,
    logLevel: 'silent',
    heartbeatUrl: null,
    dutyPhone: null,
    postalAddress: null,
    segmentPence: null,
    reportPhone: null,
  };
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Answer {
  readonly status: number;
  /** Read loosely: a test says what it expects. */
  readonly body: ReturnType<typeof JSON.parse>;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends `/responders` to `/api/v1/responders`; fails when the answer is not as the OpenAPI document says. */
export type Call = (method: Method, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

export interface ApiApp {
  readonly http: ReturnType<typeof supertest>;
  readonly port: number;
  readonly app: NestExpressApplication;
  readonly clock: StandingClock;
  readonly prisma: PrismaService;
  /** A new key of this role, without or with regions; the text for the header. */
  readonly key: (role: Role, regionCodes?: readonly string[]) => Promise<string>;
  readonly as: (key: string | null) => Call;
  readonly close: () => Promise<void>;
}

/** The API behind the real door, on a database of its own, with a clock that the test moves. No worker runs. */
export async function openApiApp(change: (settings: Settings) => Settings = (settings) => settings): Promise<ApiApp> {
  const database = await createTestDatabase();
  const clock = new StandingClock();
  @Module({ imports: [...coreModules(change(apiSettings(database.url))), HttpModule, ApiModule] })
  class Root {}
  const built = await Test.createTestingModule({ imports: [Root] })
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  const app = built.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: ['error', 'warn'] });
  configureApp(app, webPages);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const keys = app.get(CreateApiKeyService, { strict: false });
  const check = conformance(app.get(ApiDocument, { strict: false }));
  const http = supertest(`http://127.0.0.1:${String(port)}`);
  return {
    http,
    as:
      (key) =>
      async (method, path, body, headers = {}) => {
        const request = http[method](`/api/v1${path}`).set(headers);
        if (key !== null) request.set('Authorization', `Bearer ${key}`);
        const answer: Answer = await (body === undefined ? request : request.send(body as object));
        check(method, path, answer);
        return answer;
      },
    port,
    app,
    clock,
    prisma: app.get(PrismaService),
    key: async (role, regionCodes = []) =>
      (await keys.create({ name: `a ${role}`, role, regionCodes }, { type: 'operator' })).key,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
