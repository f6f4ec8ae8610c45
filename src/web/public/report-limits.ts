import { Inject, Injectable } from '@nestjs/common';
import { network } from '../../access/address-throttle.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import type { HeldReason } from '../../incident/incident-values.js';
import { AppError } from '../../kernel/app-error.js';
import { Clock, DAY, SECOND } from '../../kernel/clock.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { ONION } from '../../platform/http/onion.js';
import { type Limit, Limits } from '../../platform/limits/limits.js';
import { type Admission, admitReport, type Arriving, limitsOf, onionLimitsOf } from './admit-report.js';

export interface ReportFrom extends Arriving {
  readonly address: string | undefined;
  readonly submissionId: string | null;
}

export interface Admitted {
  /** Why nobody is to be paged for it. */
  readonly held: HeldReason | null;
  /** Keyed hash of the network; null through Tor, where there is none. */
  readonly source: string | null;
}

/**
 * How many reports are taken: so many from one network in an hour and in a day, and so many from everywhere in an hour, after
 * which it is a flood (contract 8.2). Counted for all processes, under a keyed hash, for a day at most; no address is stored
 * or logged. The same form sent again counts once.
 */
@Injectable()
export class ReportLimits {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly limits: Limits,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts one report. Throws AppError `too_many_reports` where its network has to wait, `flood_of_reports` where everybody
   * has, both with the seconds. Not for a coordinator’s key.
   */
  async take({ address, submissionId, ...arriving }: ReportFrom): Promise<Admitted> {
    const source = address === ONION ? null : this.sealing.blindIndex('report_limit.network', network(address ?? ''));
    const limits = source === null ? onionLimitsOf(this.settings.limits) : limitsOf(source, this.settings.limits);
    const sent = submissionId === null ? null : this.sentBefore(submissionId);
    const all: Limit[] = [limits.day, limits.hour, limits.overall, limits.trapped, limits.proved, limits.held];
    if (sent !== null) all.push(sent);
    const admission = await this.limits.decide(all, (look): Admission => {
      if (sent !== null && look.fullUntil(sent) !== null) return { admitted: true, held: null };
      const admitted = admitReport(look, limits, arriving);
      if (admitted.admitted && sent !== null) look.count(sent);
      return admitted;
    });
    if (!admission.admitted) throw this.refused(admission);
    return { held: admission.held, source };
  }

  /** Until when more have come from everywhere than are taken as usual; null: they have not. */
  floodUntil(address?: string): Promise<Date | null> {
    const { limits } = this.settings;
    const { overall } = address === ONION ? onionLimitsOf(limits) : limitsOf('', limits);
    return this.limits.decide([overall], (look) => look.fullUntil(overall));
  }

  private sentBefore(submissionId: string): Limit {
    return { key: `report:sent:${this.sealing.blindIndex('report_limit.form', submissionId)}`, most: 1, every: DAY };
  }

  private refused({ why, until }: Extract<Admission, { readonly admitted: false }>): AppError {
    const retryAfterSeconds = Math.max(1, Math.ceil((until.getTime() - this.clock.now().getTime()) / SECOND));
    const [code, whence] =
      why === 'network' ? ['too_many_reports', 'your network'] : ['flood_of_reports', 'everywhere'];
    return new AppError({
      kind: 'too_many',
      code,
      message: `Too many reports came in a short time from ${whence}. Send it again after the time in Retry-After; if it cannot wait, ring one of the lines at /help.`,
      retryAfterSeconds,
    });
  }
}
