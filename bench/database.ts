import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  startOrJoinEmbeddedPostgres,
} from '../src/platform/embedded-postgres/embedded-postgres.js';
import { deployMigrations } from '../src/platform/prisma/migrate.js';

const SETTLE_MS = 300_000;

/** PostgreSQL of the bench, as `npm start` runs it: every commit reaches the disk. */
export class BenchServer {
  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
  ) {}

  static async start(): Promise<BenchServer> {
    const folder = mkdtempSync(path.join(tmpdir(), 'vigil-bench-postgres-'));
    return new BenchServer(folder, await launch(folder));
  }

  /** A fast shutdown, and a start at the same port. */
  async restart(): Promise<void> {
    const { url } = this.server;
    await this.server.stop();
    this.server = await launch(this.folder);
    if (this.server.url !== url) throw new Error('The port of the database was taken while it was down.');
  }

  /** What the numbers depend on. */
  async settings(): Promise<Record<string, string>> {
    const names = ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers'];
    return inside(this.url, async (client) => {
      const found: Record<string, string> = {};
      for (const name of names) {
        const { rows } = await client.query<Record<string, string>>(`SHOW ${name}`);
        found[name] = rows[0]?.[name] ?? '';
      }
      return found;
    });
  }

  /** A new database with all migrations. */
  async create(): Promise<BenchDatabase> {
    const name = `bench_${randomUUID().replaceAll('-', '')}`;
    await inside(this.url, (client) => client.query(`CREATE DATABASE ${name}`));
    const url = new URL(this.url);
    url.pathname = `/${name}`;
    await deployMigrations(url.href);
    return new BenchDatabase(url.href, async () => {
      await inside(this.url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    });
  }

  async stop(): Promise<void> {
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get url(): string {
    return this.server.url;
  }
}

export class BenchDatabase {
  constructor(
    readonly url: string,
    readonly drop: () => Promise<void>,
  ) {}

  query<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return inside(this.url, async (client) => (await client.query<Row>(sql, [...values])).rows);
  }

  /** Waits until nothing is left of what is due, and no text is on its way to the provider. */
  async settle(): Promise<void> {
    const end = performance.now() + SETTLE_MS;
    await inside(this.url, async (client) => {
      for (;;) {
        const { rows } = await client.query<{ due: string }>(
          `SELECT (SELECT count(*) FROM outbox_row WHERE due_at <= now())
                + (SELECT count(*) FROM message WHERE status = 'sending') AS due`,
        );
        if (rows[0]?.due === '0') return;
        if (performance.now() > end) throw new Error(`${String(rows[0]?.due)} jobs were still due after 5 minutes.`);
        await sleep(100);
      }
    });
  }
}

function launch(folder: string): Promise<EmbeddedPostgres> {
  return startOrJoinEmbeddedPostgres(folder, { log: () => undefined });
}

async function inside<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
