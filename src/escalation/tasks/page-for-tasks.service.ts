import { Injectable } from '@nestjs/common';
import type { Incident } from '../../incident/incident.js';
import { isOver } from '../../incident/incident-values.js';
import { Incidents } from '../../incident/incidents.repository.js';
import { PAGE_AFTER_HOURS } from '../../incident/tasks/task.js';
import { TaskTemplates } from '../../incident/tasks/task-templates.repository.js';
import { Journal } from '../../journal/journal.js';
import { SYSTEM } from '../../kernel/actor.js';
import { HOUR, plus } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { groupedBy } from './grouped-by.js';
import { PageCoordinators } from '../page-coordinators.service.js';
import { type DueTask, TaskWatch } from './task-watch.repository.js';

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
    await this.uow.run(async (tx) => {
      const urgent = (await this.templates.rules(tx)).filter((rule) => rule.urgent).map(({ code }) => code);
      const times = { now, dueBy: plus(now, -PAGE_AFTER_HOURS * HOUR) };
      const undone = await this.watch.takeUndone(tx, urgent, times, AT_ONCE);
      for (const tasks of groupedBy(undone, ({ incidentId }) => incidentId).values()) await this.pageFor(tx, tasks);
    });
  }

  private async pageFor(tx: Tx, tasks: readonly DueTask[]): Promise<void> {
    const [task] = tasks;
    const incident = task === undefined ? null : await this.incidents.lock(tx, task.incidentId);
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
