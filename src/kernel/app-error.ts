/** What an error means to the caller; HTTP and the queue translate it at the edge. */
export type ErrorKind =
  | 'invalid' // 400: the request names a field that is wrong
  | 'unauthenticated' // 401
  | 'forbidden' // 403
  | 'not_found' // 404
  | 'conflict' // 409: the state does not allow it (a shut gate, a stale step)
  | 'too_large' // 413
  | 'unsupported' // 415
  | 'unprocessable' // 422: an idempotency key used again with another body
  | 'too_many' // 429
  | 'unavailable'; // 503

export interface FieldProblem {
  /** Path of the field, as the caller wrote it: `occurred.earliest`. */
  readonly field: string;
  /** What was expected and what to do, in a sentence. Never repeats what was typed. */
  readonly problem: string;
}

export interface AppErrorOptions {
  readonly kind: ErrorKind;
  /** Stable, snake_case; the last part of the problem's `type`. */
  readonly code: string;
  /** A sentence for a person. Holds no personal data. */
  readonly message: string;
  readonly fields?: readonly FieldProblem[];
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/** An error that was foreseen: it has a stable code and a sentence that can be shown. Anything else is a defect. */
export class AppError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly fields: readonly FieldProblem[];
  readonly retryAfterSeconds: number | undefined;

  constructor(options: AppErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.kind = options.kind;
    this.code = options.code;
    this.fields = options.fields ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

export function invalid(code: string, field: string, problem: string): AppError {
  return new AppError({ kind: 'invalid', code, message: problem, fields: [{ field, problem }] });
}

export function notFound(what: string): AppError {
  return new AppError({ kind: 'not_found', code: 'not_found', message: `There is no such ${what}.` });
}

export function conflict(code: string, message: string): AppError {
  return new AppError({ kind: 'conflict', code, message });
}
