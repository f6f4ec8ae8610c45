import { z } from 'zod';
import { PAGE_LANGUAGES } from '../../../kernel/language.js';
import type { TaskTemplate } from '../../../incident/tasks/task-template.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { templateChanges } from '../../api/tasks/tasks.schema.js';

const HOUR = 3_600;
const HOURS = 'Give a number of hours from 0 to 19200, or leave it empty: when it is known.';
const DAYS = 'Give a number of days from 1 to 800, or leave it empty: once is enough.';
const tick = z.literal('yes').optional();

export const titleField = (language: string): string => `title_${language}`;

/** The fields as the form has them; what they mean is checked as in the API. */
export const templateForm = z
  .object({
    title: z.string().optional(),
    guidance: z.string().optional(),
    ...Object.fromEntries(PAGE_LANGUAGES.map((language) => [titleField(language), z.string().optional()])),
    dueHours: z.coerce.number({ error: HOURS }).min(0, { error: HOURS }).max(19_200, { error: HOURS }).optional(),
    everyDays: z.coerce.number({ error: DAYS }).optional(),
    forResponders: tick,
    urgent: tick,
    used: tick,
  })
  .transform((form: Readonly<Record<string, unknown>>): z.input<typeof templateChanges> => {
    const titles = PAGE_LANGUAGES.flatMap((language) => {
      const text = form[titleField(language)];
      return typeof text === 'string' ? [[language, text] as const] : [];
    });
    const { dueHours, everyDays } = form;
    return {
      ...{ title: textOf(form['title']), guidance: textOf(form['guidance']), titles: Object.fromEntries(titles) },
      everyDays: typeof everyDays === 'number' ? everyDays : null,
      dueSeconds: typeof dueHours === 'number' ? Math.round(dueHours * HOUR) : null,
      forResponders: form['forResponders'] === 'yes',
      urgent: form['urgent'] === 'yes',
      used: form['used'] === 'yes',
    };
  })
  .pipe(templateChanges);

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The task as the form would have typed it. */
export function typedTemplate(template: TaskTemplate): TypedForm {
  const { title, guidance, titles, dueSeconds, everyDays, forResponders, urgent, used } = template;
  return {
    ...{ title, guidance },
    ...Object.fromEntries(Object.entries(titles).map(([language, text]) => [titleField(language), text])),
    ...(dueSeconds === null ? {} : { dueHours: String(dueSeconds / HOUR) }),
    ...(everyDays === null ? {} : { everyDays: String(everyDays) }),
    ...(forResponders ? { forResponders: 'yes' } : {}),
    ...(urgent ? { urgent: 'yes' } : {}),
    ...(used ? { used: 'yes' } : {}),
  };
}
