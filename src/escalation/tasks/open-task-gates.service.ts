import { Injectable } from '@nestjs/common';
import { Consents } from '../../incident/consents/consents.repository.js';
import { taskGate } from '../../incident/tasks/task-gate.js';
import { TaskTemplates } from '../../incident/tasks/task-templates.repository.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { DueTask } from './task-watch.repository.js';

/** Tasks that nothing holds. */
@Injectable()
export class OpenTaskGates {
  constructor(
    private readonly templates: TaskTemplates,
    private readonly consents: Consents,
  ) {}

  async open(tx: Tx, tasks: readonly DueTask[], now: Date): Promise<readonly DueTask[]> {
    if (tasks.length === 0) return [];
    const gateOf = new Map((await this.templates.rules(tx)).map(({ code, gate }) => [code, gate]));
    const open: DueTask[] = [];
    for (const task of tasks) {
      const gate = gateOf.get(task.templateCode ?? '') ?? 'none';
      const consents =
        gate === 'none' || task.personId === null ? [] : await this.consents.ofIncident(tx, task.incidentId);
      if (taskGate(gate, { ...task, consents }, now).state !== 'shut') open.push(task);
    }
    return open;
  }
}
