import { Injectable } from '@nestjs/common';
import { conflict } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { lockOpen } from './change-incident.js';
import { ClaimIncidentService } from './claim-incident.service.js';
import type { DecisionMaker } from './decision-maker.js';
import { Incidents } from './incidents.repository.js';
import { FollowIncidentTasks } from './tasks/follow-incident-tasks.service.js';

/** Says that two incidents, one of which was taken for the other, are two events. */
@Injectable()
export class TellApartService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly claims: ClaimIncidentService,
    private readonly tasks: FollowIncidentTasks,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /**
   * For the later one nobody was paged, so whoever says this has it from now on, unless somebody has it already. Throws
   * AppError `not_found`, `incident_merged`, `not_alike`.
   */
  async tellApart(ref: string, otherRef: string, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      for (const each of [ref, otherRef].sort()) await lockOpen(this.incidents, tx, each);
      const pair = [await lockOpen(this.incidents, tx, ref), await lockOpen(this.incidents, tx, otherRef)] as const;
      const [later, earlier] = pair[0].possibleDuplicateOfId === pair[1].id ? pair : [pair[1], pair[0]];
      if (later.possibleDuplicateOfId !== earlier.id) {
        throw conflict('not_alike', 'These two are not taken for one event. Look at them again.');
      }
      await this.incidents.update(tx, later.id, { possibleDuplicateOfId: null }, this.clock.now());
      for (const [one, other] of [pair, [pair[1], pair[0]] as const]) {
        const { id: incidentId, regionCode } = one;
        const data = { otherId: other.id };
        await this.journal.append(tx, { kind: 'incident.told_apart', actor: by.actor, incidentId, regionCode, data });
        await this.tasks.follow(tx, incidentId, 'duplicates_settled');
      }
      if (later.status === 'reported') await this.claims.claimLocked(tx, later, by, by.personId);
    });
  }
}
