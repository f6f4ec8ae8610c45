import { Injectable } from '@nestjs/common';
import type { Incident } from '../../incident/incident.js';
import { isOver } from '../../incident/incident-values.js';
import { Incidents } from '../../incident/incidents.repository.js';
import { PAGE_AFTER_HOURS } from '../../incident/tasks/task.js';
import { TaskTemplates } from '../../incident/tasks/task-templates.repository.js';
import { Journal } from '../../journal/journal.js';
import { SYSTEM } from '../../kernel/actor.js';
import { HOUR, plus } from '../../kernel/clock.js';
import type { IncidentId } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { PageCoordinators } from '../page-coordinators.service.js';
import { TaskWatch, type UndoneQuery } from './task-watch.repository.js';

const AT_ONCE = 100;

/**
 * Pages every coordinator of the region once for an urgent task that stays undone for two hours after it was due, where
 * somebody had taken the incident: a report that nobody has taken pages them by itself.
 */
@Injectable()
export class PageForTasks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly watch: TaskWatch,
    private readonly templates: TaskTemplates,
    private readonly incidents: Incidents,
    private readonly coordinators: PageCoordinators,
    private readonly journal: Journal,
  ) {}

  async page(now: Date): Promise<void> {
    const query = await this.query(now);
    const incidents = await this.uow.run((tx) => this.watch.undone(tx, query, AT_ONCE));
    for (const incidentId of incidents) await this.uow.run((tx) => this.pageFor(tx, incidentId, query, now));
  }

  private async query(now: Date): Promise<UndoneQuery> {
    const rules = await this.uow.run((tx) => this.templates.rules(tx));
    const templateCodes = rules.filter((rule) => rule.urgent).map(({ code }) => code);
    return { templateCodes, dueBy: plus(now, -PAGE_AFTER_HOURS * HOUR) };
  }

  private async pageFor(tx: Tx, id: IncidentId, query: UndoneQuery, now: Date): Promise<void> {
    const incident = await this.incidents.lock(tx, id);
    const [task] = incident === null ? [] : await this.watch.takeUndone(tx, id, query, now);
    if (task === undefined || incident === null || !isUnderWay(incident)) return;
    if (!(await this.coordinators.pageAll(tx, incident))) return;
    const { id: incidentId, regionCode } = incident;
    const data = { taskId: task.id, key: task.key };
    await this.journal.append(tx, { kind: 'task.paged', actor: SYSTEM, incidentId, regionCode, data });
  }
}

/** Somebody has taken it, and it goes on. */
function isUnderWay({ status, assigneeId, mergedIntoId }: Incident): boolean {
  return assigneeId !== null && mergedIntoId === null && status !== 'reported' && !isOver(status);
}
