import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { pendingSchemaChange } from '../../../src/platform/prisma/make-migration.js';
import { deployMigrations } from '../../../src/platform/prisma/migrate.js';
import { readMigrations, readSchema } from '../../../src/platform/prisma/migration-folder.js';
import { openSchemaEngine } from '../../../src/platform/prisma/schema-engine.js';
import { createEmptyDatabase, type TestDatabase } from '../../support/test-database.js';

describe('migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createEmptyDatabase();
  });
  afterEach(() => database.drop());

  const known = readMigrations();
  const names = known.map(({ name }) => name);
  const later = { name: '20990101000000_later', sql: 'CREATE TABLE later (id int)', checksum: 'c' };

  it('are applied once, by one of ten processes that start together', async () => {
    const applied = await Promise.all(Array.from({ length: 10 }, () => deployMigrations(database.url)));
    expect(applied.filter((list) => list.length > 0)).toEqual([names]);
    expect(await deployMigrations(database.url)).toEqual([]);
    expect(await rows(database.url, 'SELECT migration_name FROM _prisma_migrations ORDER BY 1')).toEqual(
      names.map((migration_name) => ({ migration_name })),
    );
  });

  it('refuse a database that a newer Vigil has made', async () => {
    await deployMigrations(database.url, { migrations: [...known, later] });
    await expect(deployMigrations(database.url)).rejects.toMatchObject({
      code: 'database_newer',
      message: expect.stringContaining(later.name),
    });
  });

  it('leave nothing behind when one fails, and go on from there', async () => {
    const broken = { ...later, sql: 'CREATE TABLE later (id int); CREATE TABLE later (id int)' };
    await expect(deployMigrations(database.url, { migrations: [...known, broken] })).rejects.toMatchObject({
      code: 'migration_failed',
      message: expect.stringContaining('"later" already exists'),
    });
    expect(await deployMigrations(database.url, { migrations: [...known, later] })).toEqual([later.name]);
  });

  it('refuse a database in which another tool left one half done', async () => {
    await deployMigrations(database.url);
    await rows(
      database.url,
      `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${String(names[0])}'`,
    );
    await expect(deployMigrations(database.url)).rejects.toMatchObject({ code: 'migration_unfinished' });
  });

  it('say who does not answer, without the password', async () => {
    const url = 'postgresql://vigil:very-secret@127.0.0.1:1/vigil';
    await expect(deployMigrations(url, { waitMs: 0 })).rejects.toMatchObject({
      code: 'database_unreachable',
      message:
        'The database 127.0.0.1:1/vigil cannot be reached (ECONNREFUSED). Start PostgreSQL, or correct DATABASE_URL.',
    });
  });

  it('say that the database does not exist', async () => {
    const url = new URL(database.url);
    url.pathname = '/nowhere';
    await expect(deployMigrations(url.href)).rejects.toMatchObject({ code: 'database_refused' });
  });

  it('make what the schema says, no more and no less', async () => {
    expect(await pendingSchemaChange(database.url)).toBe('');
  });

  it('are understood by Prisma: nothing pending, failed or edited', async () => {
    await deployMigrations(database.url);
    const engine = await openSchemaEngine(database.url, readSchema());
    const migrationDirectories = known.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    }));
    const diagnosis = await engine.diagnoseMigrationHistory({
      migrationsList: {
        baseDir: '/',
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
        shadowDbInitScript: '',
        migrationDirectories,
      },
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    });
    engine.free();
    expect(diagnosis).toMatchObject({ history: null, failedMigrationNames: [], editedMigrationNames: [] });
  });
});

async function rows(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
