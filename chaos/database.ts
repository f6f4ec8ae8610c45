import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  startOrJoinEmbeddedPostgres,
} from '../src/platform/embedded-postgres/embedded-postgres.js';
import { deployMigrations } from '../src/platform/prisma/migrate.js';

/** The checker reads from it when a transaction was committed. */
const SETTINGS = ['track_commit_timestamp=on'];

/** PostgreSQL as `npm start` runs it, every commit on the disk; it can be stopped, and killed. */
export class ChaosDatabase {
  private constructor(
    private readonly folder: string,
    private server: EmbeddedPostgres,
  ) {}

  static async start(folder: string): Promise<ChaosDatabase> {
    const database = new ChaosDatabase(folder, await launch(folder));
    await deployMigrations(database.url);
    return database;
  }

  get url(): string {
    return this.server.url;
  }

  /** A fast shutdown, and after a while a start at the same port. */
  async restart(downMs: number): Promise<void> {
    await this.server.stop();
    await sleep(downMs);
    const { url } = this.server;
    this.server = await launch(this.folder);
    if (this.server.url !== url) throw new Error('The port of the database was taken while it was down.');
  }

  /** kill -9 of the postmaster; it is started again at once, and recovers. */
  kill(): void {
    const [pid = ''] = readFileSync(path.join(this.folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
  }

  /** Once it answers. */
  async query<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

function launch(folder: string): Promise<EmbeddedPostgres> {
  return startOrJoinEmbeddedPostgres(folder, { log: () => undefined, settings: SETTINGS });
}
