import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Journal } from '../../../journal/journal.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';

/** One entry for each report that is opened (R19). */
@Injectable()
export class ReadingLog {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly journal: Journal,
  ) {}

  async write(
    incident: { readonly id: string; readonly regionCode: string | null },
    reports: readonly { readonly id: string }[],
    caller: Principal,
  ): Promise<void> {
    if (reports.length === 0) return;
    await this.uow.run((tx) =>
      this.journal.appendAll(
        tx,
        reports.map(({ id }) => ({
          kind: 'report.read',
          actor: caller.actor,
          incidentId: incident.id,
          regionCode: incident.regionCode,
          data: { reportId: id },
        })),
      ),
    );
  }
}
