import { z } from 'zod';
import { TASK_ENDS, TASK_STATUSES } from '../../../../incident/tasks/decide-tasks.js';
import { COUNTS_FROM, TASK_CONDITIONS, TASK_DEEDS, TASK_GATES } from '../../../../incident/tasks/task-template.js';
import { at, count, id, text } from './common.answers.js';

const gate = z
  .union([
    z.strictObject({ state: z.literal('open') }),
    z.strictObject({ state: z.literal('confirm'), asks: text }),
    z.strictObject({ state: z.literal('shut'), code: text, reason: text, opensWhen: text }),
  ])
  .meta({ id: 'TaskGate', description: 'What holds it. `confirm`: whoever does it says that this is so.' });

const fields = {
  id,
  incident: text.meta({ description: 'Reference of its incident.' }),
  key: text.nullable().meta({ description: 'T01 to T38; null: written by hand.' }),
  title: text,
  guidance: text.nullable().meta({ description: 'How it is done.' }),
  dueAt: at.nullable().meta({ description: 'Null: somebody says when, once it is known.' }),
  assigneeId: text.nullable(),
  status: z.enum(TASK_STATUSES).meta({ id: 'TaskStatus' }),
  endedAt: at.nullable(),
  endedBy: text.nullable().meta({ description: 'The person; null: the log did it.' }),
  endedWhy: z.enum(TASK_ENDS).nullable(),
  reason: text.nullable().meta({ description: 'Why it is not needed.' }),
  gate,
  urgent: z.boolean().meta({ description: 'Coordinators are paged where it stays undone.' }),
  forResponders: z.boolean().meta({ description: 'It stands in the brief of those who respond.' }),
  tries: count,
  unanswered: count.meta({ description: 'Tries in a row that nobody answered.' }),
  nextToTry: text.nullable().meta({ description: 'Who is to be rung next.' }),
  createdAt: at,
};

export const task = z.strictObject(fields).meta({ id: 'Task', description: 'One thing to be done for one incident.' });

export const taskDetail = z
  .strictObject({
    ...fields,
    log: z
      .array(z.strictObject({ id, answered: z.boolean(), said: text.nullable(), byId: text, at }))
      .meta({ description: 'The tries, oldest first.' }),
  })
  .meta({ id: 'TaskDetail' });

export const taskTemplate = z
  .strictObject({
    code: text,
    position: count,
    title: text,
    guidance: text,
    titles: z.record(z.string(), text),
    jurisdictions: z.array(text).meta({ description: 'Empty: all.' }),
    settings: z.array(text).meta({ description: 'Empty: all.' }),
    topics: z.array(text).meta({ description: 'One is enough; empty: whatever they are.' }),
    onlyIf: z.enum(TASK_CONDITIONS),
    countsFrom: z.enum(COUNTS_FROM),
    dueSeconds: count.nullable(),
    everyDays: count.nullable(),
    gate: z.enum(TASK_GATES),
    doneBy: z.enum(TASK_DEEDS).nullable(),
    forResponders: z.boolean(),
    urgent: z.boolean(),
    used: z.boolean(),
    checkedOn: z.iso.date().nullable(),
    checkedBy: text.nullable(),
  })
  .meta({ id: 'TaskTemplate', description: 'A task as the network keeps it, for which places, and when it is due.' });
