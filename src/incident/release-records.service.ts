import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import { type Tx } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import type { JournalKind } from '../journal/journal-kinds.js';
import { Outbox } from '../outbox/outbox.js';
import type { DecisionMaker } from './decision-maker.js';
import type { Incident } from './incident.js';
import { releasedFact } from './incident-facts.js';
import type { AlertLevel } from './incident-values.js';
import { Incidents, type PendingRelease } from './incidents.repository.js';
import { ReleaseRequest } from './release-request.js';
import { FollowIncidentTasks } from './tasks/follow-incident-tasks.service.js';

/** What a release writes: its own row, the incident, the log, and the fact that starts the runs. */
@Injectable()
export class ReleaseRecords {
  constructor(
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly outbox: Outbox,
    private readonly ids: IdSource,
    private readonly clock: Clock,
    private readonly tasks: FollowIncidentTasks,
  ) {}

  async request(
    tx: Tx,
    incident: Incident,
    request: ReleaseRequest,
    before: PendingRelease | null,
    by: DecisionMaker,
  ): Promise<void> {
    const at = this.clock.now();
    if (before !== null) await this.incidents.endRelease(tx, before.id, { state: 'superseded', by: by.personId, at });
    await this.add(tx, incident, request, 'pending', by);
    await this.log(tx, 'incident.release_requested', incident, request.level, by);
  }

  async released(
    tx: Tx,
    incident: Incident,
    request: ReleaseRequest,
    pending: PendingRelease | null,
    by: DecisionMaker,
  ): Promise<void> {
    const at = this.clock.now();
    const confirms = pending?.level === request.level;
    if (pending !== null) {
      const state = confirms ? 'released' : 'superseded';
      await this.incidents.endRelease(tx, pending.id, { state, by: by.personId, at });
    }
    const releaseId = confirms ? pending.id : await this.add(tx, incident, request, 'released', by);
    await this.incidents.update(tx, incident.id, { status: 'responding', alertLevel: request.level }, at);
    await this.log(tx, 'incident.released', incident, request.level, by);
    await this.tasks.follow(tx, incident.id, 'released');
    await this.outbox.add(tx, [releasedFact(incident.id, releaseId)]);
  }

  async decline(tx: Tx, incident: Incident, pending: PendingRelease, by: DecisionMaker): Promise<void> {
    await this.incidents.endRelease(tx, pending.id, { state: 'declined', by: by.personId, at: this.clock.now() });
    await this.log(tx, 'incident.release_declined', incident, pending.level, by);
  }

  private async add(
    tx: Tx,
    incident: Incident,
    request: ReleaseRequest,
    state: 'pending' | 'released',
    by: DecisionMaker,
  ): Promise<string> {
    const id = this.ids.next();
    await this.incidents.addRelease(tx, {
      id,
      incidentId: incident.id,
      level: request.level,
      state,
      requestedBy: by.personId,
      requestedAt: this.clock.now(),
      note: request.note ?? null,
    });
    return id;
  }

  private async log(
    tx: Tx,
    kind: JournalKind,
    incident: Incident,
    level: AlertLevel,
    by: DecisionMaker,
  ): Promise<void> {
    await this.journal.append(tx, {
      kind,
      actor: by.actor,
      incidentId: incident.id,
      regionCode: incident.regionCode,
      data: { level, verification: incident.verificationStatus, personId: by.personId },
    });
  }
}
