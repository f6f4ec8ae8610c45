import { HttpException } from '@nestjs/common';
import { AppError, type ErrorKind, type FieldProblem } from '../../kernel/app-error.js';

/** An error as the world sees it: the body of `application/problem+json` (RFC 9457) and the matter of an error page. */
export interface Problem {
  readonly status: number;
  /** Stable; the last part of `type`. */
  readonly code: string;
  readonly detail: string;
  readonly fields: readonly FieldProblem[];
  readonly retryAfterSeconds?: number;
  /** For 405. */
  readonly allow?: readonly string[];
}

const STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  unprocessable: 422,
  too_many: 429,
  unavailable: 503,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request is not valid',
  401: 'Who are you?',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Not this method',
  409: 'The present state does not allow it',
  413: 'Too large',
  415: 'Not this kind of content',
  422: 'Cannot be processed',
  429: 'Too many requests',
  503: 'Not available at the moment',
};

export function titleOf(problem: Problem): string {
  return TITLES[problem.status] ?? (problem.status < 500 ? 'The request is not valid' : 'Something went wrong here');
}

/** What Express, its parsers and Nest throw of themselves, by status. */
const FRAMEWORK: Readonly<Record<number, readonly [code: string, detail: string]>> = {
  400: ['malformed_request', 'The request could not be read: check its encoding, its length and its body.'],
  401: ['unauthenticated', 'Sign in, or send a key.'],
  403: ['forbidden', 'This is not allowed.'],
  404: ['not_found', 'There is nothing at this address.'],
  406: ['not_acceptable', 'This answer does not exist in the form that was asked for.'],
  413: ['too_large', 'The body is larger than 256 kB or holds more than 1000 fields.'],
  415: ['unsupported_media_type', 'The body has a type, charset or encoding that is not read here.'],
  416: ['range_not_satisfiable', 'The file is shorter than that.'],
  429: ['too_many_requests', 'Too many requests. Try again later.'],
};

export const DEFECT: Problem = {
  status: 500,
  code: 'internal_error',
  detail: 'This is our mistake, not yours. It has been noted. Try again in a minute.',
  fields: [],
};

/** Nest wraps what a middleware throws; the original stands in `cause`. */
function unwrapped(error: unknown): unknown {
  return error instanceof HttpException && error.cause instanceof Error ? error.cause : error;
}

/** Null: a defect, to be logged and answered with 500. */
export function problemOf(thrown: unknown): Problem | null {
  const error = unwrapped(thrown);
  if (error instanceof AppError) {
    return {
      status: STATUS[error.kind],
      code: error.code,
      detail: error.message,
      fields: error.fields,
      ...(error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }),
    };
  }
  const status = foreseenStatus(error);
  if (status === null || status >= 500) return null;
  if (isBadJson(error)) return { status, code: 'malformed_json', detail: 'The body is not valid JSON.', fields: [] };
  const [code, detail] = FRAMEWORK[status] ?? ['malformed_request', 'The request could not be read.'];
  return { status, code, detail, fields: [] };
}

function foreseenStatus(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  return error.status >= 400 && error.status < 600 ? error.status : null;
}

function isBadJson(error: unknown): boolean {
  return error instanceof Error && 'type' in error && error.type === 'entity.parse.failed';
}
