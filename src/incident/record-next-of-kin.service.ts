import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { lockOpen } from './change-incident.js';
import type { DecisionMaker } from './decision-maker.js';
import { publicGate } from './gates.js';
import type { NokStatus } from './incident-values.js';
import { Incidents } from './incidents.repository.js';
import { FollowIncidentTasks } from './tasks/follow-incident-tasks.service.js';

export interface NextOfKinInput {
  readonly status: NokStatus;
  /** Where the news comes from. */
  readonly source?: string | undefined;
  readonly note?: string | undefined;
}

/**
 * Records whether the family has been told. Doubt shuts every public gate again, so what is public goes back to
 * internal in the same transaction (R3).
 */
@Injectable()
export class RecordNextOfKinService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
    private readonly tasks: FollowIncidentTasks,
  ) {}

  async record(ref: string, input: NextOfKinInput, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      const at = this.clock.now();
      const note = [input.source, input.note].filter((text) => text !== undefined && text !== '').join('\n');
      await this.incidents.addNextOfKin(tx, {
        id: this.ids.next(),
        incidentId: incident.id,
        status: input.status,
        source: null,
        note: note === '' ? null : note,
        byId: by.personId,
        at,
      });
      const shut = publicGate({ ...incident, nokStatus: input.status }).state === 'shut';
      const publicState = shut ? 'internal' : incident.publicState;
      await this.incidents.update(tx, incident.id, { nokStatus: input.status, publicState }, at);
      await this.journal.append(tx, {
        kind: 'incident.nok_changed',
        actor: by.actor,
        incidentId: incident.id,
        regionCode: incident.regionCode,
        data: { from: incident.nokStatus, to: input.status, publicState },
      });
      await this.tasks.follow(tx, incident.id, 'family_recorded');
    });
  }
}
