import { z } from 'zod';
import { PAGE_LANGUAGES } from '../../../kernel/language.js';
import { TASK_STATUSES } from '../../../incident/tasks/decide-tasks.js';
import { instant, oneOf, pageQuery, words } from '../common.schema.js';

const A_YEAR_OR_TWO = 800;
const YES = 'Expected true or false.';
const DAYS = `Expected a whole number of days from 1 to ${String(A_YEAR_OR_TWO)}, or null: once.`;
const SECONDS = `Expected whole seconds from 0 to ${String(A_YEAR_OR_TWO * 86_400)}, or null: when it is known.`;
const DUE = 'Expected a time in ISO 8601 with its offset, like 2026-11-21T01:52:00Z, or null: not known yet.';
const WHO = 'Expected the id of a user, or null: nobody.';
const ref = z
  .string()
  .max(20)
  .transform((text) => text.trim().toUpperCase());

export const taskTitle = words(200);
export const taskReason = words(500);
export const taskSaid = words(2_000);

export const tasksQuery = z.object({
  ...pageQuery,
  incident: ref.optional(),
  status: oneOf(TASK_STATUSES).optional(),
  assignee: z
    .union([z.guid().toLowerCase(), z.literal('nobody')], { error: 'Expected the id of a user, or nobody.' })
    .optional(),
  due: instant.optional().meta({ description: 'Due at or before.' }),
});
export type TasksQuery = z.output<typeof tasksQuery>;

export const newTaskBody = z.strictObject({
  incident: ref,
  title: taskTitle,
  dueAt: z.union([instant, z.null()], { error: DUE }).optional(),
  assigneeId: z.guid({ error: WHO }).toLowerCase().nullable().optional(),
});
export type NewTaskBody = z.output<typeof newTaskBody>;

/** One thing at a time: its fields, or that it is done, not needed, or open again. */
export const taskChanges = z.strictObject({
  title: taskTitle.optional(),
  dueAt: z.union([instant, z.null()], { error: DUE }).optional(),
  assigneeId: z.guid({ error: WHO }).toLowerCase().nullable().optional(),
  status: oneOf(TASK_STATUSES).optional(),
  reason: taskReason.optional().meta({ description: 'Why it is not needed.' }),
  confirm: z.boolean({ error: YES }).optional().meta({ description: 'What its gate asks is so.' }),
});
export type TaskChanges = z.output<typeof taskChanges>;

export const tryBody = z.strictObject({ answered: z.boolean({ error: YES }), said: taskSaid.optional() });
export type TryBody = z.output<typeof tryBody>;

export const templateParams = z.object({ code: z.string().max(40) });
export type TemplateParams = z.output<typeof templateParams>;

const titles = z.strictObject(Object.fromEntries(PAGE_LANGUAGES.map((language) => [language, taskTitle.optional()])));

export const templateChanges = z.strictObject({
  title: taskTitle.optional(),
  guidance: words(1_000).optional(),
  titles: titles.optional().meta({ description: 'By language, for those who respond; English stands in.' }),
  dueSeconds: z
    .int({ error: SECONDS })
    .min(0, { error: SECONDS })
    .max(A_YEAR_OR_TWO * 86_400, { error: SECONDS })
    .nullable()
    .optional(),
  everyDays: z.int({ error: DAYS }).min(1, { error: DAYS }).max(A_YEAR_OR_TWO, { error: DAYS }).nullable().optional(),
  forResponders: z.boolean({ error: YES }).optional(),
  urgent: z.boolean({ error: YES }).optional(),
  used: z.boolean({ error: YES }).optional(),
  checked: z.literal(true, { error: 'Expected true: somebody read it against its sources today.' }).optional(),
});
export type TemplateChanges = z.output<typeof templateChanges>;
