import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { AppError } from '../../kernel/app-error.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { FormCounters, type FormSender } from './form-counters.js';

/** How many reports are taken: REPORTS_PER_HOUR and its kin. */
@Injectable()
export class ReportLimits {
  private readonly counters: FormCounters;

  constructor(@Inject(SETTINGS) { limits }: Settings, sealing: Sealing) {
    this.counters = new FormCounters(limits, sealing, 'report_limit.network');
  }

  /** Counts one report. Throws AppError `too_many_reports` with the seconds to wait. Not for a coordinator’s key. */
  async take(from: FormSender): Promise<void> {
    const refused = await this.counters.take(from);
    if (refused !== null) throw tooMany(refused);
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
