import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { invalid } from '../../kernel/app-error.js';
import { SECOND } from '../../kernel/clock.js';
import { connectAlone } from './database-connection.js';
import { deployMigrations } from './migrate.js';
import { MIGRATIONS, readSchema } from './migration-folder.js';
import { openSchemaEngine } from './schema-engine.js';

/**
 * The SQL that brings a database with all migrations to the state of `prisma/schema`; '' when they agree. Works on a
 * scratch database beside the one of `url`, whose user must be allowed to create databases. What Prisma's schema cannot
 * say (partial indexes, triggers, functions) is neither seen nor touched.
 */
export async function pendingSchemaChange(url: string): Promise<string> {
  return withScratchDatabase(url, async (scratch) => {
    await deployMigrations(scratch);
    const files = readSchema();
    const engine = await openSchemaEngine(scratch, files);
    const difference = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: path.dirname(MIGRATIONS) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    engine.free();
    return difference.exitCode === 0 ? '' : (difference.stdout ?? '');
  });
}

/**
 * `npm run db:migrate -- NAME`: writes `prisma/migrations/<time>_<name>/migration.sql` and returns its path, or null
 * when the schema asks for nothing. Read what it wrote before committing it: it drops what the schema no longer names.
 */
export async function makeMigration(name: string, url: string, now: Date): Promise<string | null> {
  if (!/^[a-z][a-z0-9_]{2,60}$/.test(name)) {
    throw invalid('migration_name', 'name', 'Name the migration in small letters, digits and _: add_rota_notes.');
  }
  const sql = await pendingSchemaChange(url);
  if (sql === '') return null;
  const time = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(MIGRATIONS, `${time}_${name}`);
  const file = path.join(folder, 'migration.sql');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${sql.trim()}\n`);
  return file;
}

async function withScratchDatabase<T>(url: string, work: (scratch: string) => Promise<T>): Promise<T> {
  const admin = await connectAlone(url, 10 * SECOND);
  const name = `vigil_scratch_${randomUUID().replaceAll('-', '')}`;
  try {
    await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`);
    const scratch = new URL(url);
    scratch.pathname = `/${name}`;
    return await work(scratch.href);
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.end();
  }
}
