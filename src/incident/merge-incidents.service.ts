import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import type { JournalKind } from '../journal/journal-kinds.js';
import { lockOpen } from './change-incident.js';
import type { DecisionMaker } from './decision-maker.js';
import { EndIncidentService } from './end-incident.service.js';
import type { Incident } from './incident.js';
import { Incidents } from './incidents.repository.js';
import { FollowIncidentTasks } from './tasks/follow-incident-tasks.service.js';

/** Says that two incidents are one event, and takes it back. Never happens by itself; nothing is deleted. */
@Injectable()
export class MergeIncidentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly endings: EndIncidentService,
    private readonly journal: Journal,
    private readonly clock: Clock,
    private readonly tasks: FollowIncidentTasks,
  ) {}

  /** `ref` ends and points to `into`, which keeps its own state. Locks in one order, so that two merges cannot block. */
  async merge(ref: string, into: string, by: DecisionMaker): Promise<void> {
    if (ref === into) throw conflict('same_incident', 'An incident cannot be merged into itself.');
    await this.uow.run(async (tx) => {
      for (const each of [ref, into].sort()) await lockOpen(this.incidents, tx, each);
      const from = await lockOpen(this.incidents, tx, ref);
      const target = await lockOpen(this.incidents, tx, into);
      await this.tasks.moveOwn(tx, from.id, target.id);
      if (from.status !== 'closed' && from.status !== 'dismissed') {
        await this.endings.endLocked(tx, from, 'closed', 'closed', by);
      }
      await this.incidents.update(tx, from.id, { mergedIntoId: target.id }, this.clock.now());
      await this.log(tx, 'incident.merged', from, target.id, by);
      await this.log(tx, 'incident.merged', target, from.id, by);
      await this.tasks.follow(tx, from.id, 'duplicates_settled');
      await this.tasks.follow(tx, target.id, 'duplicates_settled');
    });
  }

  async unmerge(ref: string, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await this.incidents.lockByRef(tx, ref);
      if (incident === null) throw notFound('incident');
      if (incident.mergedIntoId === null) throw conflict('not_merged', 'This incident has not been merged.');
      const change = { mergedIntoId: null, status: 'triage', closedAt: null } as const;
      await this.incidents.update(tx, incident.id, change, this.clock.now());
      await this.log(tx, 'incident.unmerged', incident, incident.mergedIntoId, by);
      await this.tasks.follow(tx, incident.id);
    });
  }

  private async log(tx: Tx, kind: JournalKind, incident: Incident, otherId: string, by: DecisionMaker): Promise<void> {
    const { id, regionCode } = incident;
    await this.journal.append(tx, { kind, actor: by.actor, incidentId: id, regionCode, data: { otherId } });
  }
}
