import pg from 'pg';
import { AppError } from '../../kernel/app-error.js';

/** Classes of SQL state that speak of the server and the line to it, not of the statement. */
const SERVER_STATES = /^(08|53|57P)/;

/** Throws `error` again; as AppError `database_unavailable` where the database gave no answer at all. */
export function throwLost(error: unknown): never {
  if (error instanceof pg.DatabaseError && !SERVER_STATES.test(error.code ?? '')) throw error;
  throw databaseLost(error);
}

/** Nothing has happened, and the same may be tried again. */
export function databaseLost(cause: unknown): AppError {
  return new AppError({
    kind: 'unavailable',
    code: 'database_unavailable',
    message: 'The database gives no answer at the moment, so nothing was changed. Try again in a minute.',
    retryAfterSeconds: 30,
    cause,
  });
}
