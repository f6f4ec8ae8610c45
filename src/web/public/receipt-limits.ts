import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../../kernel/app-error.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { network } from '../../access/address-throttle.js';

/** Wrong codes from one network in a quarter of an hour; and from everywhere in an hour. A right one never counts. */
const PER_NETWORK = { points: 10, duration: 900 } as const;
const OVERALL = { points: 600, duration: 3_600 } as const;
const EVERYBODY = 'everybody';

/** Makes guessing codes hopeless. In this process’s memory, under a keyed hash. */
@Injectable()
export class ReceiptLimits {
  private readonly network = new RateLimiterMemory(PER_NETWORK);
  private readonly overall = new RateLimiterMemory(OVERALL);

  constructor(private readonly sealing: Sealing) {}

  /** Throws AppError `too_many_codes` with the seconds to wait. */
  async refuseGuessing(address: string | undefined): Promise<void> {
    const [network, overall] = await Promise.all([this.network.get(this.keyOf(address)), this.overall.get(EVERYBODY)]);
    const full = spent(network, PER_NETWORK.points) ?? spent(overall, OVERALL.points);
    if (full === null) return;
    throw new AppError({
      kind: 'too_many',
      code: 'too_many_codes',
      message: 'Too many codes were tried in a short time. Try again after the time in Retry-After.',
      retryAfterSeconds: Math.max(1, Math.ceil(full / 1_000)),
    });
  }

  async countWrong(address: string | undefined): Promise<void> {
    await Promise.all([this.network.penalty(this.keyOf(address)), this.overall.penalty(EVERYBODY)]);
  }

  private keyOf(address: string | undefined): string {
    return this.sealing.blindIndex('receipt_limit.network', network(address ?? ''));
  }
}

/** Milliseconds to wait once all points are spent, else null. */
function spent(state: RateLimiterRes | null, points: number): number | null {
  return state !== null && state.consumedPoints >= points ? state.msBeforeNext : null;
}
