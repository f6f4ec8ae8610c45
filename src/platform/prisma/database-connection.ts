import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { AppError } from '../../kernel/app-error.js';
import { SECOND } from '../../kernel/clock.js';

/** PostgreSQL 15, as the server states it. */
const OLDEST = 150_000;

/** What passes by itself: nobody listens yet, the server is starting or stopping, no slot is free, the line broke. */
const PASSING = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENOTFOUND',
  '57P01',
  '57P03',
  '53300',
]);

/**
 * One connection beside every pool, on a server that is new enough. Waits up to `waitMs` for a server that is just
 * starting. Throws AppError `database_unreachable`, `database_refused`, `database_too_old`.
 */
export async function connectAlone(url: string, waitMs: number): Promise<pg.Client> {
  const end = performance.now() + waitMs;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5 * SECOND, keepAlive: true });
    client.on('error', () => undefined); // A lost line also fails the query that is under way; that one is heard.
    try {
      await client.connect();
      await checkServer(client);
      return client;
    } catch (error) {
      await disconnect(client);
      if (error instanceof AppError) throw error;
      if (!passes(error) || performance.now() > end) throw databaseProblem(url, error);
    }
    await sleep(250);
  }
}

/**
 * Ends such a connection, and with it its locks and what it has not committed. Whatever was asked of it has been answered, or
 * has failed and was heard: that a line which is broken cannot be ended tells nothing more.
 */
export async function disconnect(client: pg.Client): Promise<void> {
  await client.end().catch(() => undefined);
}

/** Throws AppError `database_too_old`. */
export async function checkServer(server: { query: pg.Client['query'] | pg.Pool['query'] }): Promise<void> {
  const query = server.query.bind(server) as (
    text: string,
  ) => Promise<pg.QueryResult<{ number: string; name: string }>>;
  const result = await query(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS name`,
  );
  const version = result.rows[0];
  if (version !== undefined && Number(version.number) >= OLDEST) return;
  throw new AppError({
    kind: 'unavailable',
    code: 'database_too_old',
    message: `The database server is PostgreSQL ${version?.name ?? '?'}; Vigil needs PostgreSQL 15 or newer.`,
  });
}

/** One sentence for the operator. Names server and database, never the user's password. */
export function databaseProblem(url: string, cause: unknown): AppError {
  const place = placeOf(url);
  const code = codeOf(cause);
  if (code === '3D000') {
    return refused(
      `The database of ${place} does not exist. Create it (CREATE DATABASE), or correct DATABASE_URL.`,
      cause,
    );
  }
  if (code === '28P01' || code === '28000') {
    return refused(`The server of ${place} refused the user or the password. Correct DATABASE_URL.`, cause);
  }
  return new AppError({
    kind: 'unavailable',
    code: 'database_unreachable',
    message: `The database ${place} cannot be reached (${code ?? 'no answer'}). Start PostgreSQL, or correct DATABASE_URL.`,
    cause,
  });
}

function refused(message: string, cause: unknown): AppError {
  return new AppError({ kind: 'unavailable', code: 'database_refused', message, cause });
}

function passes(error: unknown): boolean {
  const code = codeOf(error);
  return code === null ? /timeout|terminated/i.test(String(error)) : PASSING.has(code);
}

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, errors } = error as { code?: unknown; errors?: readonly unknown[] };
  if (typeof code === 'string') return code;
  return errors?.[0] === undefined ? null : codeOf(errors[0]);
}

function placeOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || '5432'}${pathname}`;
  } catch {
    return 'in DATABASE_URL';
  }
}
