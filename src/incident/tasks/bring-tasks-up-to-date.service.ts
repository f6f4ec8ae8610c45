import { Injectable } from '@nestjs/common';
import { Journal, type JournalValue } from '../../journal/journal.js';
import type { JournalKind } from '../../journal/journal-kinds.js';
import { SYSTEM } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { IdSource, type IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { decideTasks, type NewTask, type TaskChanges } from './decide-tasks.js';
import type { TaskDeed } from './task-template.js';
import { TaskTemplates } from './task-templates.repository.js';
import { type FactsOfIncident, type InsertedTask, Tasks } from './tasks.repository.js';

/**
 * Brings the tasks of an incident to what it needs now: missing ones are made, those that what happened does are done, and
 * those of an incident that is over fall away. Asked twice it changes nothing.
 */
@Injectable()
export class BringTasksUpToDate {
  constructor(
    private readonly tasks: Tasks,
    private readonly templates: TaskTemplates,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** The caller holds the lock on the incident, and has written its change. */
  async bring(tx: Tx, incidentId: IncidentId, ...deeds: readonly TaskDeed[]): Promise<void> {
    const [facts, rules, present] = await Promise.all([
      this.tasks.facts(tx, incidentId),
      this.templates.rules(tx),
      this.tasks.present(tx, incidentId),
    ]);
    if (facts === null) return;
    const changes = decideTasks(facts, rules, present, deeds);
    await this.write(tx, facts, changes);
    const keyOf = new Map(present.map(({ id, key }) => [id, key ?? 'own']));
    const keys = (ids: readonly string[]): readonly string[] => ids.map((id) => keyOf.get(id) ?? 'own');
    await this.log(
      tx,
      facts,
      'task.created',
      changes.create.map(({ key }) => key),
    );
    const madeDone = changes.create.filter(({ isDone }) => isDone).map(({ key }) => key);
    await this.log(tx, facts, 'task.done_by_log', [...keys(changes.done), ...madeDone]);
    await this.log(tx, facts, 'task.fell_away', keys(changes.fallAway.map(({ id }) => id)));
    await this.log(tx, facts, 'task.brought_back', keys(changes.bringBack));
  }

  /** Open tasks that were written by hand go on with the incident into which theirs was merged. */
  async moveOwn(tx: Tx, from: IncidentId, to: FactsOfIncident['id']): Promise<void> {
    const moved = await this.tasks.moveOwn(tx, from, to, this.clock.now());
    if (moved.length === 0) return;
    const data = { taskIds: moved, otherId: from };
    await this.journal.append(tx, { kind: 'task.moved', actor: SYSTEM, incidentId: to, data });
  }

  private async write(tx: Tx, { id: incidentId }: FactsOfIncident, changes: TaskChanges): Promise<void> {
    const at = this.clock.now();
    await this.tasks.insert(
      tx,
      changes.create.map((task) => newTask(this.ids.next(), incidentId, task, at)),
    );
    await this.tasks.end(tx, changes.done, { status: 'done', why: 'by_the_log', at });
    for (const why of ['incident_over', 'place_changed'] as const) {
      const ids = changes.fallAway.filter((each) => each.why === why).map(({ id }) => id);
      await this.tasks.end(tx, ids, { status: 'not_needed', why, at });
    }
    await this.tasks.end(tx, changes.bringBack, { status: 'open', why: null, at });
    for (const { id, templateCode } of changes.reword) await this.tasks.update(tx, id, { templateCode }, at);
  }

  private async log(tx: Tx, of: FactsOfIncident, kind: JournalKind, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    const data: Record<string, JournalValue> = { keys };
    await this.journal.append(tx, { kind, actor: SYSTEM, incidentId: of.id, regionCode: of.regionCode, data });
  }
}

/** Of a template, unclaimed. */
export function newTask(id: string, incidentId: IncidentId, task: NewTask, at: Date): InsertedTask {
  const { isDone, ...rest } = task;
  return {
    ...{ ...rest, id, incidentId, ownTitle: null, assigneeId: null, createdBy: null, createdAt: at },
    status: isDone ? 'done' : 'open',
    endedWhy: isDone ? 'by_the_log' : null,
    endedAt: isDone ? at : null,
  };
}
