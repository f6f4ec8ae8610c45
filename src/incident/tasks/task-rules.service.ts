import { Injectable } from '@nestjs/common';
import { conflict, invalid } from '../../kernel/app-error.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Consents } from '../consents/consents.repository.js';
import { taskGate } from './task-gate.js';
import type { LockedTask } from './task-records.service.js';
import type { TaskRule } from './task-template.js';
import { TaskTemplates } from './task-templates.repository.js';

/** Whether a task may be done now. */
@Injectable()
export class TaskRules {
  constructor(
    private readonly templates: TaskTemplates,
    private readonly consents: Consents,
  ) {}

  /** @returns its rule; undefined where it was written by hand. */
  async assertOpen(
    tx: Tx,
    { task, incident }: LockedTask,
    confirmed: boolean,
    now: Date,
  ): Promise<TaskRule | undefined> {
    const rule = (await this.templates.rules(tx)).find(({ code }) => code === task.templateCode);
    if (rule === undefined) return undefined;
    const consents = await this.consents.ofIncident(tx, incident.id);
    const gate = taskGate(rule.gate, { ...incident, consents }, now);
    if (gate.state === 'shut') throw conflict(gate.code, `${gate.reason} ${gate.opensWhen}`);
    if (gate.state === 'confirm' && !confirmed) {
      throw invalid('confirm_needed', 'confirm', `Say that this is so: ${gate.asks}`);
    }
    return rule;
  }
}
