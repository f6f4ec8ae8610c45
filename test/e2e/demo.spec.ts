import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { allInOneRoot } from '../../src/app.modules.js';
import { bannerOf } from '../../src/cli/demo/banner.js';
import { assertDemoAllowed } from '../../src/cli/demo/demo-allowed.js';
import { DemoModule } from '../../src/cli/demo/demo.module.js';
import { SeedDemoService } from '../../src/cli/demo/seed-demo.service.js';
import { prepareSystem } from '../../src/cli/prepare-system.js';
import { parseSettings, type RawEnvironment } from '../../src/config/parse-settings.js';
import { PlanIncidentService } from '../../src/escalation/plan-incident.service.js';
import { VerifyJournalService } from '../../src/journal/verify-journal.service.js';
import { NestLogger } from '../../src/platform/logging/nest-logger.js';
import { PrismaService } from '../../src/platform/prisma/prisma.service.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

function settingsOf(environment: RawEnvironment) {
  return parseSettings(environment, { resolveDataDir: (dir) => dir, developmentSecret: () => randomBytes(32) });
}

describe('the demo', () => {
  let database: TestDatabase;
  let module: TestingModule;
  let prisma: PrismaService;

  beforeAll(async () => {
    database = await createTestDatabase();
    const settings = settingsOf({
      DATABASE_URL: database.url,
      LOG_LEVEL: 'silent',
      QUEUE_PREFIX: `t${randomUUID().slice(0, 8)}`,
    });
    module = await Test.createTestingModule({ imports: [DemoModule.around(allInOneRoot(settings))] }).compile();
    module.useLogger(module.get(NestLogger));
    await module.init();
    await prepareSystem(module);
    prisma = module.get(PrismaService, { strict: false });
    await seed();
  });
  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  const seed = () => module.get(SeedDemoService, { strict: false }).seed();
  const counts = async () => [
    await prisma.responder.count(),
    await prisma.contactMethod.count(),
    await prisma.group.count(),
    await prisma.rota.count(),
    await prisma.policy.count(),
    await prisma.route.count(),
    await prisma.user.count(),
    await prisma.facility.count(),
  ];

  it('has people, rules and log-ins, and a log in order', async () => {
    expect(await counts()).toEqual([29, 87, 6, 3, 6, 7, 3, 228]);
    const users = await prisma.user.findMany();
    expect(users.every((user) => user.status === 'active' && user.totpSealed !== null)).toBe(true);
    expect(users.every((user) => user.responderId !== null)).toBe(true);
    expect((await module.get(VerifyJournalService, { strict: false }).verify()).problem).toBeUndefined();
  });

  it('leads a release in Yorkshire to the one on duty, then on', async () => {
    const plans = module.get(PlanIncidentService, { strict: false });
    const { runs } = await plans.simulate({ facilityCode: 'MDI', at: new Date('2026-11-21T02:30:00Z') });
    expect(runs.map(({ policyName }) => policyName)).toEqual(['Yorkshire']);
    expect(runs[0]?.steps.map(({ people }) => people.length > 0)).toEqual([true, true, true, true, true, true]);
  });

  it('is put in once, and keeps what was changed since', async () => {
    const before = await counts();
    await prisma.group.deleteMany({ where: { name: 'London legal' } });
    await seed();
    expect(await counts()).toEqual([...before.slice(0, 2), 5, ...before.slice(3)]);
  });

  it('is finished where it was broken off', async () => {
    await prisma.user.updateMany({ where: { email: 'ruth@example.org' }, data: { status: 'invited' } });
    await seed();
    const ruth = await prisma.user.findUniqueOrThrow({ where: { email: 'ruth@example.org' } });
    expect(ruth.status).toBe('active');
    expect(await prisma.group.count()).toBe(6);
  });

  it('keeps away from a list with other people in it', async () => {
    await prisma.user.updateMany({ where: { email: 'ruth@example.org' }, data: { status: 'invited' } });
    await prisma.responder.updateMany({ where: { name: 'Ben Hartley' }, data: { name: 'Somebody Real' } });
    await expect(seed()).rejects.toMatchObject({ code: 'demo_refused' });
  });

  it.each([
    { NODE_ENV: 'production', PUBLIC_URL: 'https://v.example', VIGIL_SECRET: Buffer.alloc(32, 1).toString('base64') },
    { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'x', TWILIO_FROM: '+447700900000' },
    { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@example.org' },
  ])('does not run with %j', (environment) => {
    expect(() => assertDemoAllowed(settingsOf(environment))).toThrow(expect.objectContaining({ code: 'demo_refused' }));
  });

  it('says where everything is', () => {
    const banner = bannerOf(settingsOf({ PORT: '3999' }), true);
    for (const text of ['http://localhost:3999/report', '/console/sign-in', '/dev/outbox', 'nadia@example.org']) {
      expect(banner).toContain(text);
    }
  });
});
