import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit, Optional } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { AppError } from '../../kernel/app-error.js';
import { SECOND } from '../../kernel/clock.js';
import { processName } from '../crypto/process-name.js';
import { checkServer, databaseProblem } from './database-connection.js';
import { PrismaClient } from './generated/client.js';

/** Injection token of the number of connections of this process; a module may provide another than the default. */
export const DATABASE_POOL_SIZE = Symbol('DATABASE_POOL_SIZE');

/** With six processes that stays below PostgreSQL's own default of 100 connections. */
const DEFAULT_POOL_SIZE = 15;

/**
 * The Prisma client on a pool of connections. The boot fails with one sentence when the database cannot be reached or
 * is too old; later losses are errors of the calls that meet them, and the pool connects again by itself.
 */
@Injectable()
export class PrismaService extends PrismaClient implements OnModuleInit, OnApplicationShutdown {
  readonly pool: pg.Pool;
  private readonly url: string;

  constructor(@Inject(SETTINGS) settings: Settings, @Optional() @Inject(DATABASE_POOL_SIZE) size?: number) {
    const url = requiredUrl(settings);
    const pool = poolFor(url, size ?? DEFAULT_POOL_SIZE, processName(settings));
    super({ adapter: new PrismaPg(pool) });
    this.url = url;
    this.pool = pool;
  }

  async onModuleInit(): Promise<void> {
    try {
      await checkServer(this.pool);
      await checkIsolation(this.pool);
    } catch (error) {
      await this.onApplicationShutdown();
      throw error instanceof AppError ? error : databaseProblem(this.url, error);
    }
  }

  /** The last of Nest's hooks, so that whatever stops before may still write. */
  async onApplicationShutdown(): Promise<void> {
    await this.$disconnect();
    if (!this.pool.ended && !this.pool.ending) await this.pool.end();
  }
}

function requiredUrl(settings: Settings): string {
  if (settings.database.url !== null) return settings.database.url;
  throw new AppError({
    kind: 'unavailable',
    code: 'database_url_missing',
    message: 'No database was given. Set DATABASE_URL, or start Vigil with npm start, which brings its own PostgreSQL.',
  });
}

function poolFor(url: string, size: number, name: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    pipeline: true,
    connectionTimeoutMillis: 5 * SECOND,
    idleTimeoutMillis: 30 * SECOND,
    keepAlive: true,
    application_name: name,
    statement_timeout: 60 * SECOND,
    idle_in_transaction_session_timeout: 60 * SECOND,
  });
  const logger = new Logger(PrismaService.name);
  // Without a listener, a connection that is lost while idle would end the process.
  pool.on('error', (error) => logger.warn(`A database connection was lost while idle: ${error.message}`));
  pool.on('connect', (client) => {
    client.on('notice', ({ severity, message }) => {
      if (severity === 'WARNING') logger.warn(`The database warned: ${message}`);
    });
  });
  return pool;
}

/** The journal's order rests on it. Throws AppError `database_isolation`. */
async function checkIsolation(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ level: string }>(
    `SELECT current_setting('default_transaction_isolation') AS level`,
  );
  if (rows[0]?.level === 'read committed') return;
  throw new AppError({
    kind: 'unavailable',
    code: 'database_isolation',
    message: `The database's default_transaction_isolation is "${rows[0]?.level ?? '?'}". Vigil needs "read committed".`,
  });
}
