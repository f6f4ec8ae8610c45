import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { AppError } from '../../kernel/app-error.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { network } from '../../access/address-throttle.js';

const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 24 * HOUR_SECONDS;
const EVERYBODY = 'everybody';

/**
 * How many reports are taken: so many from one network in an hour and in a day, and so many from everywhere in an hour.
 * Counted in this process's memory under a keyed hash; no address is stored or logged. The same form sent again counts
 * once.
 */
@Injectable()
export class ReportLimits {
  private readonly hourly: RateLimiterMemory;
  private readonly daily: RateLimiterMemory;
  private readonly overall: RateLimiterMemory;
  private readonly counted = new RateLimiterMemory({ points: 1, duration: DAY_SECONDS });

  constructor(
    @Inject(SETTINGS) { limits }: Settings,
    private readonly sealing: Sealing,
  ) {
    this.hourly = new RateLimiterMemory({ points: limits.reportsPerHour, duration: HOUR_SECONDS });
    this.daily = new RateLimiterMemory({ points: limits.reportsPerDay, duration: DAY_SECONDS });
    this.overall = new RateLimiterMemory({ points: limits.reportsPerHourOverall, duration: HOUR_SECONDS });
  }

  /** Counts one report. Throws AppError `too_many_reports` with the seconds to wait. Not for a coordinator’s key. */
  async take(from: { readonly address: string | undefined; readonly submissionId: string | null }): Promise<void> {
    const { submissionId } = from;
    if (submissionId !== null && (await this.counted.get(submissionId)) !== null) return;
    const sender = this.sealing.blindIndex('report_limit.network', network(from.address ?? ''));
    await this.count([
      [this.daily, sender],
      [this.hourly, sender],
      [this.overall, EVERYBODY],
    ]);
    if (submissionId !== null) await this.counted.consume(submissionId);
  }

  /** All or none: a report that one limit refuses does not use up another. */
  private async count(limits: readonly (readonly [RateLimiterMemory, string])[]): Promise<void> {
    for (const [position, [limiter, key]] of limits.entries()) {
      const refused = await refusal(limiter, key);
      if (refused === null) continue;
      await Promise.all(limits.slice(0, position + 1).map(([earlier, at]) => earlier.reward(at)));
      throw tooMany(refused);
    }
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

function tooMany(seconds: number): AppError {
  return new AppError({
    kind: 'too_many',
    code: 'too_many_reports',
    message:
      'Too many reports came in a short time, from your network or from everywhere. Send it again after the time in Retry-After; if it cannot wait, ring one of the lines at /help.',
    retryAfterSeconds: seconds,
  });
}
