import { Injectable } from '@nestjs/common';
import { Clock } from '../../../../kernel/clock.js';
import { Sealing } from '../../../../platform/crypto/sealing.js';
import { Limits } from '../../../../platform/limits/limits.js';
import { FormCounters } from '../../form-counters.js';

/** Forms from one network in an hour and in a day, and from everywhere in an hour. A visitors’ centre shares one network. */
const MOST = { perHour: 20, perDay: 60, perHourOverall: 600 } as const;

/** How many forms are put aside. The same form again counts once. */
@Injectable()
export class DraftLimits {
  private readonly counters: FormCounters;

  constructor(limits: Limits, sealing: Sealing, clock: Clock) {
    this.counters = new FormCounters(MOST, 'draft_limit.network', { limits, sealing, clock });
  }

  /** @returns the seconds to wait, or null when it is kept. */
  take(address: string | undefined, submissionId: string): Promise<number | null> {
    return this.counters.take({ address, submissionId });
  }
}
