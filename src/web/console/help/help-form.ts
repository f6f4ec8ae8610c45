import { z } from 'zod';
import { PAGE_LANGUAGES, type PageLanguage } from '../../../kernel/language.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { type HelpLineInput, helpLineSchema } from '../../../publication/help/help-line.schema.js';
import type { HelpLineRecord } from '../../../publication/help/help-line.js';

/** The choice of an organiser who writes what a line is for. */
export const OWN_WORDS = 'own';

const several = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

/** The fields as the form has them; what they mean is checked as in the API. */
export const helpLineForm = z
  .object({
    ...{ name: z.string().optional(), number: z.string().optional(), source: z.string().optional() },
    about: z.string({ error: 'Choose what the line is for.' }),
    ...Object.fromEntries(PAGE_LANGUAGES.map((language) => [wordsField(language), z.string().optional()])),
    countries: several.optional(),
    everyPage: z.literal('yes').optional(),
    position: z.coerce.number().optional(),
  })
  .transform((form) => inputOf(form))
  .pipe(helpLineSchema);

export function wordsField(language: PageLanguage): `words_${PageLanguage}` {
  return `words_${language}`;
}

function inputOf(form: Readonly<Record<string, unknown>>): object {
  const words = PAGE_LANGUAGES.flatMap((language) => {
    const text = form[wordsField(language)];
    return typeof text === 'string' ? [[language, text] as const] : [];
  });
  const { name, number, source, countries = [], position } = form;
  const about = form['about'] === OWN_WORDS ? { words: Object.fromEntries(words) } : { key: form['about'] };
  return { name, number, source, countries, position, about, everyPage: form['everyPage'] === 'yes' };
}

/** What a form says leaves alone when the line was checked. */
export function withCheck(input: HelpLineInput, { checkedOn }: Pick<HelpLineRecord, 'checkedOn'>): HelpLineInput {
  return { ...input, checkedOn };
}

/** The line as the form would have typed it. */
export function typedOf({ name, number, source, about, countries, everyPage, position }: HelpLineRecord): TypedForm {
  const own = 'words' in about;
  const words = own ? Object.entries(about.words).map(([language, text]) => [`words_${language}`, text] as const) : [];
  return {
    ...{ name, number, source, countries, position: String(position) },
    about: own ? OWN_WORDS : about.key,
    ...(everyPage ? { everyPage: 'yes' } : {}),
    ...Object.fromEntries(words),
  };
}
