import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { KeepTaskTemplates } from '../../../incident/tasks/keep-task-templates.service.js';
import { Clock, DAY, plus } from '../../../kernel/clock.js';
import { readCursor, writeCursor } from '../../api/cursor.js';
import { NO_TIME } from '../../api/tasks/task-json.js';
import { Names } from '../records/names.repository.js';
import { actorId, actorWords } from '../words/actor-words.js';
import { ReadTaskRows } from './read-task-rows.service.js';
import type { TaskListView } from './task.view.js';
import type { TaskListQuery } from './task-forms.js';
import type { TemplatesView } from './template.view.js';

const PER_PAGE = 50;

/** The pages of tasks that belong to no single incident. */
@Injectable()
export class ReadTaskPages {
  constructor(
    private readonly rows: ReadTaskRows,
    private readonly keeping: KeepTaskTemplates,
    private readonly names: Names,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `bad_cursor`. */
  async list({ due, who, cursor }: TaskListQuery, caller: Principal): Promise<TaskListView> {
    const now = this.clock.now();
    const after = readCursor(cursor);
    const assigneeId = who === 'me' ? caller.personId : null;
    const rows = await this.rows.list(
      {
        ...{ status: 'open', regionCodes: caller.regionCodes, limit: PER_PAGE + 1 },
        dueBy: due === 'all' ? undefined : due === 'now' ? now : plus(now, DAY),
        assigneeId: who === 'anybody' ? undefined : assigneeId,
        after: after === null ? null : { dueAt: after.at >= NO_TIME ? null : after.at, id: after.id },
      },
      caller.personId,
    );
    const shown = rows.slice(0, PER_PAGE);
    const last = shown.at(-1);
    const more = rows.length > PER_PAGE && last !== undefined;
    return {
      ...{ now, filters: { due, who }, rows: shown },
      cursor: more ? writeCursor({ at: last.dueAt ?? NO_TIME, id: last.id }) : null,
    };
  }

  async templates(): Promise<TemplatesView> {
    const templates = await this.keeping.all();
    const nameOf = await this.names.of(templates.flatMap(({ checkedBy }) => actorId(checkedBy ?? '') ?? []));
    const rows = templates.map((template) => ({
      template,
      checkedBy: template.checkedBy === null ? null : actorWords(template.checkedBy, nameOf),
    }));
    return { now: this.clock.now(), rows };
  }
}
