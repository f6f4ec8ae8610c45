import { AlertLinkViews } from './alert-link-views.service.js';
import { BriefRecords } from './brief-records.service.js';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { ReadBriefFacts } from './brief-facts.repository.js';
import { briefPeople } from './brief-people.js';
import type { BriefView } from './brief-view.js';
import { hasBrief } from './linked-alert.js';
import { ReadTasks } from '../incident/tasks/read-tasks.service.js';
import { briefTasks } from './brief-tasks.js';
import { LinkedAlerts } from './linked-alerts.service.js';

/** The brief of an alert, for somebody who has shown who they are. Each reading is in the log (R19). */
@Injectable()
export class ReadBriefService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly linked: LinkedAlerts,
    private readonly views: AlertLinkViews,
    private readonly facts: ReadBriefFacts,
    private readonly records: BriefRecords,
    private readonly tasks: ReadTasks,
  ) {}

  /** Null where there is nothing to read (any more). */
  async read(token: string, reader: Actor): Promise<BriefView | null> {
    const read = await this.uow.run(async (tx) => {
      const found = await this.linked.withPerson(tx, token);
      if (found === null || !hasBrief(found.alert)) return null;
      const { alert, person } = found;
      const { setting, answers, nextAskAt } = await this.facts.of(tx, alert.incidentId);
      const link = await this.views.of(tx, alert);
      await this.records.read(tx, alert, reader);
      const people = briefPeople(answers, person.id);
      const view = { link, setting, people, nextAskAt: link.state === 'open' ? nextAskAt : null };
      return { incidentId: alert.incidentId, view };
    });
    if (read === null) return null;
    return { ...read.view, tasks: briefTasks(await this.tasks.ofIncident(read.incidentId)) };
  }
}
