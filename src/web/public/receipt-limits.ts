import { Injectable } from '@nestjs/common';
import { network } from '../../access/address-throttle.js';
import { AppError } from '../../kernel/app-error.js';
import { Clock, HOUR, MINUTE, SECOND } from '../../kernel/clock.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { ONION } from '../../platform/http/onion.js';
import { type Limit, Limits } from '../../platform/limits/limits.js';

/** Wrong codes from one network in a quarter of an hour; and from everywhere in an hour. A right one never counts. */
const PER_NETWORK = { most: 10, every: 15 * MINUTE } as const;
const OVERALL: Limit = { key: 'receipt:wrong', most: 600, every: HOUR };
/** Through Tor nobody has a network: one count for all there, apart from the others, so wide that only a machine fills it. */
const THROUGH_TOR: Limit = { key: 'receipt:wrong:onion', most: 3_000, every: HOUR };

/** Makes guessing codes hopeless. Counted for all processes, under a keyed hash. */
@Injectable()
export class ReceiptLimits {
  constructor(
    private readonly limits: Limits,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `too_many_codes` with the seconds to wait. */
  async refuseGuessing(address: string | undefined): Promise<void> {
    const limits = this.limitsOf(address);
    const full = await this.limits.decide(limits, (look) => limits.map((limit) => look.fullUntil(limit)));
    const until = full.find((each) => each !== null) ?? null;
    if (until === null) return;
    throw new AppError({
      kind: 'too_many',
      code: 'too_many_codes',
      message: 'Too many codes were tried in a short time. Try again after the time in Retry-After.',
      retryAfterSeconds: Math.max(1, Math.ceil((until.getTime() - this.clock.now().getTime()) / SECOND)),
    });
  }

  async countWrong(address: string | undefined): Promise<void> {
    const limits = this.limitsOf(address);
    await this.limits.decide(limits, (look) => {
      for (const limit of limits) look.count(limit);
    });
  }

  private limitsOf(address: string | undefined): readonly Limit[] {
    if (address === ONION) return [THROUGH_TOR];
    const key = `receipt:wrong:${this.sealing.blindIndex('receipt_limit.network', network(address ?? ''))}`;
    return [{ key, ...PER_NETWORK }, OVERALL];
  }
}
