import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import type { IncidentId } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { Consents } from '../consents/consents.repository.js';
import { type TaskGate, taskGate } from './task-gate.js';
import type { Task, TaskTry } from './task.js';
import type { ListedTask, TaskView } from './task-view.js';
import { keyOf, type TaskTemplate } from './task-template.js';
import { TaskTemplates } from './task-templates.repository.js';
import { type Colleague, type TaskQuery, TaskLists } from './task-lists.repository.js';

const OPEN: TaskGate = { state: 'open' };

/** Tasks with their words. Whoever asks has been let in. */
@Injectable()
export class ReadTasks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly lists: TaskLists,
    private readonly templates: TaskTemplates,
    private readonly consents: Consents,
    private readonly clock: Clock,
  ) {}

  /** By when they are due, those without a time last; one more than asked for tells whether there is another page. */
  list(query: TaskQuery): Promise<readonly TaskView[]> {
    return this.uow.run(async (tx) => this.views(tx, await this.lists.list(tx, query)));
  }

  /** Of these incidents what is to be done by then, and what a child’s report asks for. */
  dueOf(incidentIds: readonly string[], by: Date): Promise<readonly TaskView[]> {
    return this.uow.run(async (tx) => this.views(tx, await this.lists.dueOf(tx, incidentIds, by)));
  }

  /** All of one incident, open and ended. */
  ofIncident(incidentId: string): Promise<readonly TaskView[]> {
    return this.uow.run(async (tx) => this.views(tx, await this.lists.ofIncident(tx, incidentId as IncidentId)));
  }

  /** Null: there is none. */
  async find(id: string): Promise<TaskView | null> {
    return this.uow.run(async (tx) => {
      const listed = await this.lists.find(tx, id);
      return listed === null ? null : ((await this.views(tx, [listed]))[0] ?? null);
    });
  }

  colleagues(regionCode: string | null): Promise<readonly Colleague[]> {
    return this.uow.run((tx) => this.lists.colleagues(tx, regionCode));
  }

  tries(taskIds: readonly string[]): Promise<readonly TaskTry[]> {
    return this.uow.run((tx) => this.lists.triesOf(tx, taskIds));
  }

  private async views(tx: Tx, listed: readonly ListedTask[]): Promise<readonly TaskView[]> {
    const now = this.clock.now();
    const ids = [...new Set(listed.map(({ incident }) => incident.id))];
    const [templates, consentsOf] = await Promise.all([this.templates.all(tx), this.consents.factsOf(tx, ids)]);
    return listed.map(({ task, incident }) => {
      const template = templateOf(task, templates);
      const facts = { ...incident, consents: consentsOf.get(incident.id) ?? [] };
      const gate = template === null || task.status !== 'open' ? OPEN : taskGate(template.gate, facts, now);
      return {
        task,
        incident,
        template,
        title: template?.title ?? task.ownTitle ?? 'A task whose words were deleted',
        gate,
      };
    });
  }
}

/** By its form; by its key where that form is gone. */
function templateOf(task: Task, templates: readonly TaskTemplate[]): TaskTemplate | null {
  if (task.key === null) return null;
  return (
    templates.find(({ code }) => code === task.templateCode) ??
    templates.find((template) => keyOf(template) === task.key) ??
    null
  );
}
