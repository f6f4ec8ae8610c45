import { Injectable } from '@nestjs/common';
import { byUrgency, nextToTry, SOON_HOURS, TRIED_KEY } from '../../../incident/tasks/task.js';
import { ReadTasks } from '../../../incident/tasks/read-tasks.service.js';
import type { TaskView } from '../../../incident/tasks/task-view.js';
import type { TaskQuery } from '../../../incident/tasks/task-lists.repository.js';
import { Clock, HOUR, plus } from '../../../kernel/clock.js';
import { Names } from '../records/names.repository.js';
import type { NameOf } from '../words/entry-data.js';
import { whereWords } from '../words/place-words.js';
import type { IncidentTasksView, TaskRow, TryView } from './task.view.js';

/** Tasks as the console shows them: with the names of who has them, and who did them. */
@Injectable()
export class ReadTaskRows {
  constructor(
    private readonly tasks: ReadTasks,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  async ofIncident(incidentId: string, personId: string): Promise<Omit<IncidentTasksView, 'head'>> {
    const now = this.clock.now();
    const rows = await this.rows(await this.tasks.ofIncident(incidentId), personId);
    const open = rows.filter(({ status }) => status === 'open').sort(byUrgency(now, ({ urgent }) => urgent));
    const ended = rows
      .filter(({ status }) => status !== 'open')
      .sort((a, b) => (b.endedAt?.getTime() ?? 0) - (a.endedAt?.getTime() ?? 0));
    return { now, open, ended };
  }

  async list(query: TaskQuery, personId: string): Promise<readonly TaskRow[]> {
    return this.rows(await this.tasks.list(query), personId);
  }

  /** Until then a task is due soon. */
  soon(): Date {
    return plus(this.clock.now(), SOON_HOURS * HOUR);
  }

  /** Of these incidents what is late or due within the hour, and what a child’s report asks for. */
  async dueOf(incidentIds: readonly string[], personId: string): Promise<readonly TaskRow[]> {
    return this.rows(await this.tasks.dueOf(incidentIds, this.soon()), personId);
  }

  /** Null: there is none. */
  async find(id: string, personId: string): Promise<TaskRow | null> {
    const view = await this.tasks.find(id);
    return view === null ? null : ((await this.rows([view], personId))[0] ?? null);
  }

  async tries(id: string): Promise<readonly TryView[]> {
    const tries = await this.tasks.tries([id]);
    const nameOf = await this.names.of(tries.map(({ byId }) => byId));
    return tries.map(({ at, byId, answered, said }) => ({ at, by: nameOf(byId) ?? 'Somebody', answered, said }));
  }

  private async rows(views: readonly TaskView[], personId: string): Promise<TaskRow[]> {
    const nameOf = await this.names.of(views.flatMap(({ task }) => [task.assigneeId ?? [], task.endedBy ?? []].flat()));
    return views.map((view) => rowOf(view, personId, nameOf));
  }
}

function rowOf({ task, incident, template, title, gate }: TaskView, personId: string, nameOf: NameOf): TaskRow {
  const { id, key, dueAt, status, endedAt, endedWhy, reason, tries, unanswered, assigneeId } = task;
  const assignee =
    assigneeId === null
      ? null
      : { id: assigneeId, name: nameOf(assigneeId) ?? 'Somebody', me: assigneeId === personId };
  return {
    ...{ id, key, title, dueAt, status, endedAt, endedWhy, reason, tries, unanswered, assignee, gate },
    ref: incident.ref,
    where: whereWords(incident),
    guidance: template?.guidance ?? null,
    urgent: template?.urgent ?? false,
    endedBy: task.endedBy === null ? null : (nameOf(task.endedBy) ?? 'somebody'),
    nextToTry: key === TRIED_KEY ? nextToTry(unanswered) : null,
  };
}
