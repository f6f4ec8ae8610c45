import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../kernel/app-error.js';
import { Clock, HOUR, MINUTE, plus, SECOND } from '../../../kernel/clock.js';
import { IdSource } from '../../../kernel/ids.js';
import { type Attempt, IdempotencyRecords, type KeptAnswer } from './idempotency-records.repository.js';

/** How long an answer is kept. */
const KEPT = 24 * HOUR;
/** Longer than any request works: its transaction is given up after 15 s. */
const ABANDONED_AFTER = 30 * SECOND;
/** How long a second request waits for the first, in real time. */
const PATIENCE_MS = 5_000;
const LOOK_EVERY_MS = 25;
const SWEEP_EVERY = 10 * MINUTE;

export type Claim =
  | { readonly kind: 'work'; readonly attempt: Attempt; readonly since: Date }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer };

/** One effect for each key, whoever comes when, on whichever process. */
@Injectable()
export class IdempotencyKeys {
  private sweptAt = new Date(0);

  constructor(
    private readonly records: IdempotencyRecords,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** Waits for the same request under way. Throws AppError `idempotency_key_reused`, `idempotency_in_progress`. */
  async claim(request: Pick<Attempt, 'id' | 'requestHash'>): Promise<Claim> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const now = this.clock.now();
      const attempt = { ...request, marker: `${now.toISOString()} ${this.ids.next()}` };
      const expiredBefore = plus(now, -KEPT);
      const times = { now, expiredBefore, abandonedBefore: plus(now, -ABANDONED_AFTER) };
      const result = await this.records.claim(attempt, times);
      if (result.state === 'mine') {
        await this.sweepNowAndThen(now, expiredBefore);
        return { kind: 'work', attempt, since: result.since };
      }
      if (result.state === 'answered') return { kind: 'answered', answer: result.answer };
      if (result.state === 'another_request') throw reused();
      if (performance.now() >= end) throw inProgress();
      await sleep(LOOK_EVERY_MS);
    }
  }

  finish(attempt: Attempt, answer: KeptAnswer): Promise<void> {
    return this.records.finish(attempt, answer, this.clock.now());
  }

  free(attempt: Attempt): Promise<void> {
    return this.records.free(attempt);
  }

  private async sweepNowAndThen(now: Date, expiredBefore: Date): Promise<void> {
    if (now < plus(this.sweptAt, SWEEP_EVERY)) return;
    this.sweptAt = now;
    await this.records.sweep(expiredBefore);
  }
}

function reused(): AppError {
  return new AppError({
    kind: 'unprocessable',
    code: 'idempotency_key_reused',
    message: 'This Idempotency-Key was used for another request. Choose a new key for each thing that is to be done.',
  });
}

function inProgress(): AppError {
  return new AppError({
    kind: 'conflict',
    code: 'idempotency_in_progress',
    message: 'The first request with this Idempotency-Key is still under way. Send it again in a moment.',
    retryAfterSeconds: 1,
  });
}
