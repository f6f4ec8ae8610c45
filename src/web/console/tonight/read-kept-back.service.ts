import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { HeldReports } from '../../../intake/held/held-reports.repository.js';
import { ReportLimits } from '../../public/report-limits.js';
import type { Need } from './tonight.view.js';

/** Whether more reports arrive than are taken as usual, and how many are kept back. */
@Injectable()
export class ReadKeptBack {
  constructor(
    private readonly held: HeldReports,
    private readonly limits: ReportLimits,
  ) {}

  async needs(caller: Principal): Promise<readonly Need[]> {
    const [{ count, since }, until] = await Promise.all([
      this.held.count(caller.regionCodes),
      this.limits.floodUntil(),
    ]);
    const needs: Need[] = [];
    if (until !== null) needs.push({ kind: 'flood', until });
    if (since !== null) needs.push({ kind: 'held', count, since });
    return needs;
  }
}
