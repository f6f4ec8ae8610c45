import { VerificationInput } from './verification-input.js';
import { VerificationRecords } from './verification-records.service.js';
import { Injectable } from '@nestjs/common';
import { invalid } from '../kernel/app-error.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { assertCanBecome, lockOpen } from './change-incident.js';
import type { DecisionMaker } from './decision-maker.js';
import { EndIncidentService } from './end-incident.service.js';
import { DISMISSING, isVerified, needsCorrection } from './gates.js';
import type { Incident } from './incident.js';
import type { IncidentStatus, VerificationStatus } from './incident-values.js';
import { Incidents } from './incidents.repository.js';

/** Records how sure we are and how we know. A terminal finding ends the incident and corrects what went out (R16). */
@Injectable()
export class VerifyIncidentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly records: VerificationRecords,
    private readonly endings: EndIncidentService,
  ) {}

  async verify(ref: string, input: VerificationInput, by: DecisionMaker): Promise<void> {
    if (isVerified(input.status) && input.method === undefined) {
      throw invalid('method_required', 'method', 'Say how it was checked: choose a method.');
    }
    await this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      if (DISMISSING.includes(input.status)) {
        await this.dismiss(tx, incident, input, by);
        return;
      }
      const status = nextStatus(incident.status, input.status);
      if (status !== incident.status) assertCanBecome(incident, status);
      await this.records.write(tx, incident, input, status, by);
    });
  }

  private async dismiss(tx: Tx, incident: Incident, input: VerificationInput, by: DecisionMaker): Promise<void> {
    assertCanBecome(incident, 'dismissed');
    await this.records.write(tx, incident, input, incident.status, by);
    const reason = needsCorrection(input.status) ? 'wrong' : 'dismissed';
    await this.endings.endLocked(tx, { ...incident, verificationStatus: input.status }, 'dismissed', reason, by);
  }
}

/** Being checked well enough moves an incident out of triage; doubt moves it back, unless people are out already. */
function nextStatus(now: IncidentStatus, verification: VerificationStatus): IncidentStatus {
  if (isVerified(verification)) return now === 'reported' || now === 'triage' ? 'verified' : now;
  if (now === 'verified') return 'triage';
  return now === 'reported' ? 'triage' : now;
}
