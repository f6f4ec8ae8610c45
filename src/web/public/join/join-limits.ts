import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { Sealing } from '../../../platform/crypto/sealing.js';
import { FormCounters } from '../form-counters.js';

/** Codes beside the first of an offer: from one network in an hour and in a day, and from everywhere in an hour. */
const CODES = { reportsPerHour: 10, reportsPerDay: 30, reportsPerHourOverall: 200 } as const;

/**
 * How many offers are taken: as many as reports, counted by themselves. And how many more codes are asked for, so that
 * one network cannot have a hundred phones texted.
 */
@Injectable()
export class JoinLimits {
  private readonly offers: FormCounters;
  private readonly codes: FormCounters;

  constructor(@Inject(SETTINGS) { limits }: Settings, sealing: Sealing) {
    this.offers = new FormCounters(limits, sealing, 'join_limit.network');
    this.codes = new FormCounters(CODES, sealing, 'join_limit.codes');
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
