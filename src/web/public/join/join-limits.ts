import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { Clock } from '../../../kernel/clock.js';
import { Sealing } from '../../../platform/crypto/sealing.js';
import { Limits } from '../../../platform/limits/limits.js';
import { FormCounters } from '../form-counters.js';

/** Codes beside the first of an offer: from one network in an hour and in a day, and from everywhere in an hour. */
const CODES = { perHour: 10, perDay: 30, perHourOverall: 200 } as const;

/**
 * How many offers are taken: as many as reports, counted by themselves. And how many more codes are asked for, so that
 * one network cannot have a hundred phones texted.
 */
@Injectable()
export class JoinLimits {
  private readonly offers: FormCounters;
  private readonly codes: FormCounters;

  constructor(@Inject(SETTINGS) settings: Settings, limits: Limits, sealing: Sealing, clock: Clock) {
    const { reportsPerHour: perHour, reportsPerDay: perDay, reportsPerHourOverall: perHourOverall } = settings.limits;
    const needs = { limits, sealing, clock };
    this.offers = new FormCounters({ perHour, perDay, perHourOverall }, 'join_limit.network', needs);
    this.codes = new FormCounters(CODES, 'join_limit.codes', needs);
  }

  /** @returns the seconds to wait, or null when it is taken. */
  offer(address: string | undefined, submissionId: string): Promise<number | null> {
    return this.offers.take({ address, submissionId });
  }

  /** @returns the seconds to wait, or null when one may be sent. */
  anotherCode(address: string | undefined): Promise<number | null> {
    return this.codes.take({ address, submissionId: null });
  }
}
