import type { Tx } from '../../kernel/unit-of-work.js';
import type { TaskRule, TaskTemplate } from './task-template.js';

/** What tasks are made from. An empty list counts as the one that comes with the program. Throws only when the database does. */
export abstract class TaskTemplates {
  /** In their order. */
  abstract all(tx: Tx): Promise<readonly TaskTemplate[]>;
  /** The same without their texts, for decisions. */
  abstract rules(tx: Tx): Promise<readonly TaskRule[]>;
  /** Nobody else changes them until the end of the transaction. */
  abstract lock(tx: Tx): Promise<void>;
  /** Adds those that are not there yet; what is there stays. */
  abstract seed(tx: Tx, templates: readonly TaskTemplate[], at: Date): Promise<void>;
  abstract update(tx: Tx, template: TaskTemplate, at: Date): Promise<void>;
}
