import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import { lockAll, sqlOf } from '../../platform/prisma/prisma-tx.js';
import { BUILT_IN_TEMPLATES } from './built-in-templates.js';
import type { TaskRule, TaskTemplate } from './task-template.js';
import { TaskTemplates } from './task-templates.repository.js';

@Injectable()
export class PrismaTaskTemplates extends TaskTemplates {
  async all(tx: Tx): Promise<readonly TaskTemplate[]> {
    const rows = await sqlOf(tx).query<TaskTemplate>`
      SELECT code, position, title, guidance, titles, jurisdictions, settings, topics, only_if, counts_from, due_seconds,
             every_days, gate, done_by, for_responders, urgent, used, checked_on, checked_by
        FROM task_template ORDER BY position, code`;
    return rows.length === 0 ? BUILT_IN_TEMPLATES : rows;
  }

  async rules(tx: Tx): Promise<readonly TaskRule[]> {
    const rows = await sqlOf(tx).query<TaskRule>`
      SELECT code, position, jurisdictions, settings, topics, only_if, counts_from, due_seconds, every_days, gate, done_by,
             urgent, used
        FROM task_template ORDER BY position, code`;
    return rows.length === 0 ? BUILT_IN_TEMPLATES : rows;
  }

  lock(tx: Tx): Promise<void> {
    return lockAll(tx, ['task_template']);
  }

  async seed(tx: Tx, templates: readonly TaskTemplate[], at: Date): Promise<void> {
    const rows = await sqlOf(tx).query<{ code: string }>`SELECT code FROM task_template`;
    const present = new Set(rows.map(({ code }) => code));
    const fresh = templates.filter(({ code }) => !present.has(code));
    await sqlOf(tx).insert(
      'task_template',
      fresh.map((template) => ({ ...template, updatedAt: at })),
    );
  }

  async update(tx: Tx, template: TaskTemplate, at: Date): Promise<void> {
    const { code, title, guidance, titles, dueSeconds, everyDays, forResponders, urgent, used } = template;
    const { checkedOn, checkedBy } = template;
    await sqlOf(tx).execute`
      UPDATE task_template
         SET title = ${title}, guidance = ${guidance}, titles = ${JSON.stringify(titles)}::jsonb,
             due_seconds = ${dueSeconds}::int, every_days = ${everyDays}::int, for_responders = ${forResponders},
             urgent = ${urgent}, used = ${used}, checked_on = ${checkedOn}, checked_by = ${checkedBy}, updated_at = ${at}
       WHERE code = ${code}`;
  }
}
