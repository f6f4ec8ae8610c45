import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import type { Incident } from '../../../incident/incident.js';
import { Journal } from '../../../journal/journal.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { ReadingLog } from '../reports/reading-log.service.js';
import type { EvidenceWish } from './evidence.js';

export interface Exported extends EvidenceWish {
  readonly recordsHash: string;
  /** Those whose words go along; each counts as read. */
  readonly reports: readonly { readonly id: string }[];
}

/** Writes to the log who took out what, with the digest of it: the last entry of the thread that goes along. */
@Injectable()
export class ExportLog {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly journal: Journal,
    private readonly reading: ReadingLog,
  ) {}

  async write(
    { id: incidentId, regionCode }: Pick<Incident, 'id' | 'regionCode'>,
    { purpose, parts, recordsHash, reports }: Exported,
    caller: Principal,
  ): Promise<void> {
    await this.reading.write({ id: incidentId, regionCode }, reports, caller);
    const { actor } = caller;
    const data = { purpose, parts, recordsHash };
    await this.uow.run((tx) =>
      this.journal.append(tx, { kind: 'incident.exported', actor, incidentId, regionCode, data }),
    );
  }
}
