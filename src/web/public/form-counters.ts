import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Settings } from '../../config/settings.js';
import type { Sealing } from '../../platform/crypto/sealing.js';
import { network } from '../../access/address-throttle.js';

const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 24 * HOUR_SECONDS;
const EVERYBODY = 'everybody';

export interface FormSender {
  readonly address: string | undefined;
  /** The form's own id; null where there is none. */
  readonly submissionId: string | null;
}

/**
 * How many forms are taken: so many from one network in an hour and in a day, and so many from everywhere in an hour.
 * Counted in this process's memory under a keyed hash; no address is stored or logged. The same form sent again counts
 * once.
 */
export class FormCounters {
  private readonly hourly: RateLimiterMemory;
  private readonly daily: RateLimiterMemory;
  private readonly overall: RateLimiterMemory;
  private readonly counted = new RateLimiterMemory({ points: 1, duration: DAY_SECONDS });

  /** @param purpose keeps the hashes of one form apart from those of another. */
  constructor(
    limits: Pick<Settings['limits'], 'reportsPerHour' | 'reportsPerDay' | 'reportsPerHourOverall'>,
    private readonly sealing: Sealing,
    private readonly purpose: string,
  ) {
    this.hourly = new RateLimiterMemory({ points: limits.reportsPerHour, duration: HOUR_SECONDS });
    this.daily = new RateLimiterMemory({ points: limits.reportsPerDay, duration: DAY_SECONDS });
    this.overall = new RateLimiterMemory({ points: limits.reportsPerHourOverall, duration: HOUR_SECONDS });
  }

  /** Counts one form. @returns the seconds to wait, or null when it is taken. */
  async take({ address, submissionId }: FormSender): Promise<number | null> {
    if (submissionId !== null && (await this.counted.get(submissionId)) !== null) return null;
    const sender = this.sealing.blindIndex(this.purpose, network(address ?? ''));
    const refused = await this.count([
      [this.daily, sender],
      [this.hourly, sender],
      [this.overall, EVERYBODY],
    ]);
    if (refused === null && submissionId !== null) await this.counted.consume(submissionId);
    return refused;
  }

  /** All or none: a form that one limit refuses does not use up another. */
  private async count(limits: readonly (readonly [RateLimiterMemory, string])[]): Promise<number | null> {
    for (const [position, [limiter, key]] of limits.entries()) {
      const refused = await refusal(limiter, key);
      if (refused === null) continue;
      await Promise.all(limits.slice(0, position + 1).map(([earlier, at]) => earlier.reward(at)));
      return refused;
    }
    return null;
  }
}

/** Seconds until the limiter takes another, or null when it took this one. */
async function refusal(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1_000));
    throw error;
  }
}
