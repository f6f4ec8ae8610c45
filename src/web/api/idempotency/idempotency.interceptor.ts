import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { catchError, from, mergeMap, type Observable, of, throwError } from 'rxjs';
import { callerOf } from '../../../access/route-access.js';
import { AppError, type ErrorKind, invalid } from '../../../kernel/app-error.js';
import { orderedJson } from '../../../kernel/same-json.js';
import { Sealing } from '../../../platform/crypto/sealing.js';
import { refuseMalformed } from '../../../platform/http/malformed.js';
import { routePattern } from '../../../platform/http/route-pattern.js';
import { Logger } from '../../../platform/logging/logger.js';
import { IdempotencyKeys } from './idempotency-keys.service.js';
import type { Attempt, KeptAnswer } from './idempotency-records.repository.js';
import { setSubmissionId } from './submission-id.js';

const PRINTABLE = /^[\x20-\x7e]{1,255}$/;

/** Errors that another try may not meet: the key stays free for it. */
const PASSING: readonly ErrorKind[] = ['too_many', 'unavailable', 'unauthenticated'];

/**
 * `Idempotency-Key` on every POST under /api/v1: the same key with the same body gives the same answer, and its effect
 * once, for 24 hours. What failed on our side, or for now, does not use up the key.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly sealing: Sealing,
    private readonly logger: Logger,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    const key = keyOf(request);
    if (key === null) return next.handle();
    const claim = await this.keys.claim(this.described(request, key));
    if (claim.kind === 'answered') return replay(claim.answer, response);
    const { attempt, since } = claim;
    setSubmissionId(request, this.sealing.blindIndex('submission', `${attempt.id} ${since.toISOString()}`));
    return next.handle().pipe(
      mergeMap((body: unknown) => from(this.keep(attempt, { status: response.statusCode, body: textOf(body) }, body))),
      catchError((error: unknown) => from(this.settle(attempt, error)).pipe(mergeMap(() => throwError(() => error)))),
    );
  }

  private described(request: Request, key: string): Pick<Attempt, 'id' | 'requestHash'> {
    refuseMalformed(request.body);
    const who = callerOf(request)?.personId ?? 'public';
    const { method, path } = request;
    return {
      id: this.sealing.blindIndex('idempotency_record.id', JSON.stringify([who, routePattern(request), key])),
      requestHash: this.sealing.blindIndex(
        'idempotency_record.request',
        `${method} ${path} ${orderedJson(request.body ?? {})}`,
      ),
    };
  }

  /** The work is done: an answer that cannot be kept is given all the same. */
  private async keep(attempt: Attempt, answer: KeptAnswer, body: unknown): Promise<unknown> {
    await this.quietly(() => this.keys.finish(attempt, answer));
    return body;
  }

  private settle(attempt: Attempt, error: unknown): Promise<void> {
    return this.quietly(() => {
      if (!(error instanceof AppError) || PASSING.includes(error.kind)) return this.keys.free(attempt);
      const { kind, code, message, fields } = error;
      return this.keys.finish(attempt, { status: 0, body: JSON.stringify({ kind, code, message, fields }) });
    });
  }

  private async quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.warn('the answer to a request could not be kept for its key', { error });
    }
  }
}

/** Null where there is nothing to do. Throws AppError `bad_idempotency_key`. */
function keyOf(request: Request): string | null {
  const key = request.get('idempotency-key');
  if (key === undefined || request.method !== 'POST' || !request.path.startsWith('/api/v1/')) return null;
  if (PRINTABLE.test(key)) return key;
  throw invalid('bad_idempotency_key', 'Idempotency-Key', 'Expected 1 to 255 printable ASCII characters.');
}

/** Status 0 stands for an error: it is thrown again, so that it is shown as the first time. */
function replay({ status, body }: KeptAnswer, response: Response): Observable<unknown> {
  response.setHeader('Idempotent-Replayed', 'true');
  const kept: unknown = JSON.parse(body);
  if (status === 0) return throwError(() => new AppError(kept as ConstructorParameters<typeof AppError>[0]));
  response.status(status);
  return of(kept ?? undefined);
}

function textOf(body: unknown): string {
  return body === undefined ? 'null' : JSON.stringify(body);
}
