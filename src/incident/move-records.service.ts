import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import type { DecisionMaker } from './decision-maker.js';
import type { Incident } from './incident.js';
import { Incidents } from './incidents.repository.js';
import { FollowIncidentTasks } from './tasks/follow-incident-tasks.service.js';

export type NewPlace = Pick<Incident, 'facilityCode' | 'regionCode' | 'jurisdiction' | 'setting'>;

/** Writes the new place, the reason, the log entry, and the tasks that follow. */
@Injectable()
export class MoveRecords {
  constructor(
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
    private readonly tasks: FollowIncidentTasks,
  ) {}

  async write(
    tx: Tx,
    before: Incident,
    { facilityCode, regionCode, jurisdiction, setting }: NewPlace,
    reason: string | null,
    by: DecisionMaker,
  ): Promise<void> {
    const at = this.clock.now();
    await this.incidents.update(tx, before.id, { facilityCode, regionCode, jurisdiction, setting }, at);
    const note = reason === null ? {} : { noteId: await this.keep(tx, before, reason, by, at) };
    await this.journal.append(tx, {
      kind: 'incident.moved',
      actor: by.actor,
      incidentId: before.id,
      regionCode,
      data: {
        facilityCode,
        regionCode,
        fromFacilityCode: before.facilityCode,
        fromRegionCode: before.regionCode,
        ...note,
      },
    });
    await this.tasks.follow(tx, before.id);
  }

  private async keep(tx: Tx, { id: incidentId }: Incident, text: string, by: DecisionMaker, at: Date): Promise<string> {
    const id = this.ids.next();
    await this.incidents.addNote(tx, { id, incidentId, text, byId: by.personId, at });
    return id;
  }
}
