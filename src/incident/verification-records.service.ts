import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import { type Tx } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import type { DecisionMaker } from './decision-maker.js';
import type { Incident } from './incident.js';
import type { IncidentStatus } from './incident-values.js';
import { Incidents } from './incidents.repository.js';
import { FollowIncidentTasks } from './tasks/follow-incident-tasks.service.js';
import { VerificationInput } from './verification-input.js';

/** Writes the record, the incident's own columns, the log entry, and the tasks that follow. */
@Injectable()
export class VerificationRecords {
  constructor(
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
    private readonly tasks: FollowIncidentTasks,
  ) {}

  async write(
    tx: Tx,
    incident: Incident,
    input: VerificationInput,
    status: IncidentStatus,
    by: DecisionMaker,
  ): Promise<void> {
    const at = this.clock.now();
    const script = input.scriptKept === true ? { scriptKept: true } : {};
    await this.incidents.addVerification(tx, {
      id: this.ids.next(),
      incidentId: incident.id,
      from: incident.verificationStatus,
      status: input.status,
      method: input.method ?? null,
      note: input.note,
      byId: by.personId,
      at,
    });
    await this.incidents.update(tx, incident.id, { verificationStatus: input.status, status }, at);
    await this.journal.append(tx, {
      kind: 'incident.verification_changed',
      actor: by.actor,
      incidentId: incident.id,
      regionCode: incident.regionCode,
      data: { from: incident.verificationStatus, to: input.status, method: input.method ?? null, status, ...script },
    });
    await this.tasks.follow(tx, incident.id);
  }
}
