import { Injectable } from '@nestjs/common';
import { People } from '../../directory/people.repository.js';
import { Journal } from '../../journal/journal.js';
import { SYSTEM } from '../../kernel/actor.js';
import { MINUTE, plus } from '../../kernel/clock.js';
import { groupBy } from '../../kernel/group-by.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { Notices } from '../duty/notices.service.js';
import { OpenTaskGates } from './open-task-gates.service.js';
import { type DueTask, TaskWatch } from './task-watch.repository.js';

const AT_ONCE = 500;
/** How long a task that a gate holds is left alone. */
const HELD_MS = 10 * MINUTE;

/**
 * Tells whoever has a task, or else its incident, once when it is due: one e-mail a look, without a fact. What is held is
 * told once nothing holds it any longer. What nobody has is told to nobody: it stands on Tonight.
 */
@Injectable()
export class RemindOfTasks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly watch: TaskWatch,
    private readonly gates: OpenTaskGates,
    private readonly people: People,
    private readonly notices: Notices,
    private readonly journal: Journal,
  ) {}

  async remind(now: Date): Promise<void> {
    await this.uow.run(async (tx) => {
      const taken = await this.watch.takeDue(tx, now, plus(now, -HELD_MS), AT_ONCE);
      const due = await this.gates.open(tx, taken, now);
      const held = taken.filter((task) => !due.includes(task)).map(({ id }) => id);
      await this.watch.hold(tx, held, now);
      const byPerson = groupBy(due, ({ personId }) => personId);
      for (const [personId, tasks] of byPerson) {
        if (personId !== null) await this.tell(tx, personId, tasks, now);
      }
    });
  }

  private async tell(tx: Tx, personId: string, tasks: readonly DueTask[], now: Date): Promise<void> {
    const responderId = await this.people.responderOf(tx, personId);
    if (responderId === null) return;
    const people = await this.people.find(tx, { by: 'ids', ids: [responderId] });
    const regions = new Set(tasks.map(({ regionCode }) => regionCode));
    const [regionCode = null] = regions.size === 1 ? regions : [];
    await this.notices.send(tx, people, { template: 'tasks-due', regionCode, at: now });
    for (const [incidentId, own] of groupBy(tasks, (task) => task.incidentId)) {
      const keys = own.map(({ key }) => key ?? 'own');
      const of = { incidentId, regionCode: own[0]?.regionCode ?? null };
      await this.journal.append(tx, {
        kind: 'task.reminded',
        actor: SYSTEM,
        ...of,
        data: { assigneeId: personId, keys },
      });
    }
  }
}
