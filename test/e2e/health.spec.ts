import type { AddressInfo, Server } from 'node:net';
import { Global, Module } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { SETTINGS, type Settings } from '../../src/config/settings.js';
import { ClockModule } from '../../src/platform/clock/clock.module.js';
import { CryptoModule } from '../../src/platform/crypto/crypto.module.js';
import { HealthModule } from '../../src/platform/health/health.module.js';
import { Readiness } from '../../src/platform/health/readiness.js';
import { configureApp } from '../../src/platform/http/configure-app.js';
import { HttpModule } from '../../src/platform/http/http.module.js';
import { LoggingModule } from '../../src/platform/logging/logging.module.js';
import { MetricsModule } from '../../src/platform/metrics/metrics.module.js';
import { HealthRoutesModule } from '../../src/web/health/health-routes.module.js';
import { webPages } from '../../src/web/layout/web-pages.js';

const SETTINGS_HERE = {
  environment: 'test',
  web: { publicUrl: 'https://vigil.example', trustedProxies: 0, exitUrl: 'https://example.org/', host: '', port: 0 },
  secrets: { current: Buffer.alloc(32, 7), previous: [] },
  dutyPhone: null,
  logLevel: 'silent',
} as unknown as Settings;

@Global()
@Module({ providers: [{ provide: SETTINGS, useValue: SETTINGS_HERE }], exports: [SETTINGS] })
class SettingsModule {}

@Module({
  imports: [
    SettingsModule,
    ClockModule,
    CryptoModule,
    LoggingModule,
    MetricsModule,
    HealthModule,
    HttpModule,
    HealthRoutesModule,
  ],
})
class TestModule {}

let app: NestExpressApplication;
let http: ReturnType<typeof supertest>;
let reason: string | null = null;

beforeAll(async () => {
  const built = await Test.createTestingModule({ imports: [TestModule] }).compile();
  app = built.createNestApplication<NestExpressApplication>();
  configureApp(app, webPages);
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as unknown as Server).address() as AddressInfo;
  http = supertest(`http://127.0.0.1:${String(port)}`);
  app.get(Readiness).add({ name: 'queue', look: () => Promise.resolve(reason) });
});
afterAll(() => app.close());

describe('the probes', () => {
  it('say that the process lives', async () => {
    const answer = await http.get('/healthz');
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({ status: 'ok' });
  });

  it('say whether it can work, and why not', async () => {
    reason = null;
    expect((await http.get('/readyz')).status).toBe(200);
    reason = 'nobody takes jobs';
    const answer = await http.get('/readyz');
    expect(answer.status).toBe(503);
    expect(answer.body).toEqual({ ready: false, checks: [{ name: 'queue', ok: false, reason: 'nobody takes jobs' }] });
  });

  it('give numbers to Prometheus', async () => {
    const answer = await http.get('/metrics');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(/^text\/plain; version=/);
    expect(answer.text).toContain('# TYPE vigil_reports_total counter');
  });
});
