import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { daySchema } from '../day.schema.js';
import { taskReason, taskSaid, taskTitle } from '../../api/tasks/tasks.schema.js';

const DAY = 'Write the day like 2026-11-21.';
const TIME = 'Write the time like 03:30.';
/** Whoever gives a day and no time means its end. */
const END_OF_DAY = '23:59';

const due = {
  dueDay: daySchema(DAY).optional(),
  dueTime: z.iso.time({ error: TIME, precision: -1 }).optional(),
};

/** The instant in London; null: not known. */
function dueAtOf({ dueDay, dueTime }: { dueDay?: string | undefined; dueTime?: string | undefined }): Date | null {
  if (dueDay === undefined) return null;
  const local = Temporal.PlainDateTime.from(`${dueDay}T${dueTime ?? END_OF_DAY}`);
  return new Date(local.toZonedDateTime('Europe/London').epochMilliseconds);
}

const needsDay = (form: { dueDay?: string | undefined; dueTime?: string | undefined }): boolean =>
  form.dueTime === undefined || form.dueDay !== undefined;

export const newTaskForm = z
  .object({ title: taskTitle, ...due })
  .refine(needsDay, { error: 'Give the day as well as the time.' })
  .transform(({ title, ...when }) => ({ title, dueAt: dueAtOf(when), assigneeId: null }));
export type NewTaskForm = z.output<typeof newTaskForm>;

/** One press on the page of a task. */
export const taskForm = z.discriminatedUnion(
  'do',
  [
    z.object({ do: z.literal('done'), confirm: z.literal('yes').optional() }),
    z.object({ do: z.literal('mine') }),
    z.object({ do: z.literal('reopen') }),
    z.object({ do: z.literal('remove') }),
    z.object({ do: z.literal('not_needed'), reason: taskReason }),
    z.object({
      do: z.literal('try'),
      answered: z.enum(['yes', 'no'], { error: 'Say whether somebody answered.' }),
      said: taskSaid.optional(),
    }),
    z.object({ do: z.literal('give'), assigneeId: z.guid({ error: 'Choose who has it.' }).optional() }),
    z
      .object({ do: z.literal('due'), ...due })
      .refine(needsDay, { error: 'Give the day as well as the time.' })
      .transform((form) => ({ do: form.do, dueAt: dueAtOf(form) })),
  ],
  { error: 'Choose what is to be done with it.' },
);
export type TaskForm = z.output<typeof taskForm>;

/** What of the list is asked for; what makes no sense is left out. */
export const taskListQuery = z.object({
  due: z.enum(['now', 'day', 'all']).default('day').catch('day'),
  who: z.enum(['anybody', 'me', 'nobody']).default('anybody').catch('anybody'),
  cursor: z.string().max(200).optional(),
});
export type TaskListQuery = z.output<typeof taskListQuery>;
