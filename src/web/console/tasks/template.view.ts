import type { TaskTemplate } from '../../../incident/tasks/task-template.js';

export interface TemplateRow {
  readonly template: TaskTemplate;
  /** A name; null where nobody has. */
  readonly checkedBy: string | null;
}

export interface TemplatesView {
  readonly now: Date;
  readonly rows: readonly TemplateRow[];
}
