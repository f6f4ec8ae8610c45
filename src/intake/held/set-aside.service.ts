import { Injectable } from '@nestjs/common';
import type { DecisionMaker } from '../../incident/decision-maker.js';
import { EndIncidentService } from '../../incident/end-incident.service.js';
import { isHeldBack } from '../../incident/held-back.js';
import { Incidents } from '../../incident/incidents.repository.js';
import { VerificationRecords } from '../../incident/verification-records.service.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';

/** Said of each, so that the record has a reason. */
const NOTE = 'Kept back when it came, looked at, and set aside as spam.';

/** Reports that were kept back and are spam: dismissed as a hoax, each with its record. They stay, and can be reopened. */
@Injectable()
export class SetAside {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly records: VerificationRecords,
    private readonly endings: EndIncidentService,
  ) {}

  /** Those that a colleague has dealt with meanwhile are left as they are. @returns how many were set aside. */
  async setAside(refs: readonly string[], by: DecisionMaker): Promise<number> {
    let count = 0;
    for (const ref of [...new Set(refs)].sort()) if (await this.one(ref, by)) count += 1;
    return count;
  }

  private async one(ref: string, by: DecisionMaker): Promise<boolean> {
    return this.uow.run(async (tx) => {
      const incident = await this.incidents.lockByRef(tx, ref);
      if (incident === null || !isHeldBack(incident)) return false;
      await this.records.write(tx, incident, { status: 'hoax', note: NOTE }, incident.status, by);
      await this.endings.endLocked(tx, { ...incident, verificationStatus: 'hoax' }, 'dismissed', 'dismissed', by);
      return true;
    });
  }
}
