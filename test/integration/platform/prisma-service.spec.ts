import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SETTINGS } from '../../../src/config/settings.js';
import { UnitOfWork } from '../../../src/kernel/unit-of-work.js';
import { PrismaModule } from '../../../src/platform/prisma/prisma.module.js';
import { PrismaService } from '../../../src/platform/prisma/prisma.service.js';
import { type DatabaseHarness, databaseSettings, openDatabase } from '../../support/database-harness.js';
import { eventually } from '../../support/eventually.js';

describe('the database service', () => {
  let database: DatabaseHarness;
  beforeAll(async () => {
    database = await openDatabase({ poolSize: 3 });
  });
  afterAll(() => database.close());

  it.each([
    ['no server', 'postgresql://vigil:very-secret@127.0.0.1:1/vigil', 'database_unreachable'],
    ['no such database', null, 'database_refused'],
  ])('fails the boot with one sentence: %s', async (_, url, code) => {
    const elsewhere = new URL(database.url);
    elsewhere.pathname = '/nowhere';
    const service = new PrismaService(databaseSettings(url ?? elsewhere.href));
    const boot = service.onModuleInit();
    await expect(boot).rejects.toMatchObject({ code, message: expect.not.stringContaining('very-secret') });
  });

  it('needs to be told where the database is', () => {
    expect(() => new PrismaService({ ...databaseSettings(''), database: { url: null } })).toThrow('Set DATABASE_URL');
  });

  it('goes on after its connections were cut', async () => {
    const all = Promise.all([1, 2, 3].map(() => database.prisma.$queryRaw`SELECT pg_sleep(0.05)::text`));
    await all;
    const cut = database.prisma.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()`;
    await cut.catch(() => undefined);
    await eventually(
      () =>
        database.prisma.outboxRow.count().then(
          () => true,
          () => null,
        ),
      'an answer again',
    );
  });

  it('is given to every module, with the unit of work, and closes with the application', async () => {
    const app = await Test.createTestingModule({
      imports: [SettingsModule.with(database.url), PrismaModule],
    }).compile();
    await app.init();
    const prisma = app.get(PrismaService);
    expect(await app.get(UnitOfWork).run(() => Promise.resolve('done'))).toBe('done');
    await app.close();
    expect(prisma.pool.ended).toBe(true);
  });
});

@Global()
@Module({})
class SettingsModule {
  static with(url: string): DynamicModule {
    const provider = { provide: SETTINGS, useValue: databaseSettings(url) };
    return { module: SettingsModule, providers: [provider], exports: [SETTINGS] };
  }
}
