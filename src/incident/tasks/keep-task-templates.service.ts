import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { type Actor, actorText } from '../../kernel/actor.js';
import { notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { BUILT_IN_TEMPLATES } from './built-in-templates.js';
import type { TaskTemplate } from './task-template.js';
import { TaskTemplates } from './task-templates.repository.js';

/** What an admin may say of a task. To whom it belongs, and what holds it, comes with the program. */
export interface TemplateChange {
  readonly title?: string | undefined;
  readonly guidance?: string | undefined;
  readonly titles?: Readonly<Record<string, string>> | undefined;
  readonly dueSeconds?: number | null | undefined;
  readonly everyDays?: number | null | undefined;
  readonly forResponders?: boolean | undefined;
  readonly urgent?: boolean | undefined;
  readonly used?: boolean | undefined;
}

/** The list of tasks, as admins keep it. Open tasks show new words at once; times count for tasks that are made later. */
@Injectable()
export class KeepTaskTemplates {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly templates: TaskTemplates,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  all(): Promise<readonly TaskTemplate[]> {
    return this.uow.run((tx) => this.templates.all(tx));
  }

  /** Throws AppError `not_found`. */
  async find(code: string): Promise<TaskTemplate> {
    return found(await this.all(), code);
  }

  /** Words that change have been checked by nobody, until somebody says so. Throws AppError `not_found`. */
  change(code: string, change: TemplateChange, actor: Actor): Promise<TaskTemplate> {
    return this.alone(async (tx, all) => {
      const present = found(all, code);
      const given = Object.entries(change).filter(([, value]) => value !== undefined);
      const next = { ...present, ...Object.fromEntries(given) };
      const fields = changedFields(present, next);
      if (fields.length === 0) return present;
      const reworded = fields.includes('title') || fields.includes('guidance');
      const kept = reworded ? { ...next, checkedOn: null, checkedBy: null } : next;
      await this.save(tx, kept, actor, 'changed', fields);
      return kept;
    });
  }

  /** Somebody read it against its sources today. Throws AppError `not_found`. */
  checkedToday(code: string, actor: Actor): Promise<TaskTemplate> {
    return this.alone(async (tx, all) => {
      const kept = { ...found(all, code), checkedOn: londonDay(this.clock.now()), checkedBy: actorText(actor) };
      await this.save(tx, kept, actor, 'checked', ['checkedOn']);
      return kept;
    });
  }

  /** What comes with the program and is not there yet. */
  async seed(): Promise<void> {
    await this.uow.run(async (tx) => {
      await this.templates.lock(tx);
      await this.templates.seed(tx, BUILT_IN_TEMPLATES, this.clock.now());
    });
  }

  private async alone<T>(work: (tx: Tx, all: readonly TaskTemplate[]) => Promise<T>): Promise<T> {
    return this.uow.run(async (tx) => {
      await this.templates.lock(tx);
      await this.templates.seed(tx, BUILT_IN_TEMPLATES, this.clock.now());
      return work(tx, await this.templates.all(tx));
    });
  }

  private async save(
    tx: Tx,
    template: TaskTemplate,
    actor: Actor,
    change: string,
    fields: readonly string[],
  ): Promise<void> {
    await this.templates.update(tx, template, this.clock.now());
    const data = { code: template.code, change, fields };
    await this.journal.append(tx, { kind: 'task_template.changed', actor, data });
  }
}

/** `2026-11-21`, in London. */
function londonDay(at: Date): string {
  return at.toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
}

/** Names of what is different. */
export function changedFields(before: TaskTemplate, after: TaskTemplate): readonly string[] {
  const fields = ['title', 'guidance', 'titles', 'dueSeconds', 'everyDays', 'forResponders', 'urgent', 'used'] as const;
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

function found(all: readonly TaskTemplate[], code: string): TaskTemplate {
  const template = all.find((each) => each.code === code);
  if (template === undefined) throw notFound('task in the list');
  return template;
}
