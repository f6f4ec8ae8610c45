import { z } from 'zod';
import { PAGE_LANGUAGES } from '../../kernel/language.js';
import { ABOUT_KEYS, COUNTRIES, type AboutWords, type Country } from './help-line.js';

const SOURCE =
  'Expected the https address of the page where the number is published, like https://www.samaritans.org/.';
const COUNTRY = `Expected one or more of ${COUNTRIES.join(', ')}.`;
const ABOUT = `Expected {"key": one of ${ABOUT_KEYS.join(', ')}} or {"words": {"en": …}}.`;

const words = z
  .string({ error: 'Expected a few words.' })
  .trim()
  .min(1, { error: 'Say in a few words what the line is for.' })
  .max(160, { error: 'Shorten it to at most 160 letters.' });

const aboutWords = z.strictObject({
  ...Object.fromEntries(PAGE_LANGUAGES.map((language) => [language, words.optional()])),
  en: z
    .string({ error: 'Say in English what the line is for; other languages show it until they have their own words.' })
    .pipe(words),
});

export const helpLineFields = {
  name: z
    .string({ error: 'Expected the name of the line.' })
    .trim()
    .min(1, { error: 'Write the name of the line.' })
    .max(80, { error: 'Shorten the name to at most 80 letters.' }),
  number: z
    .string({ error: 'Expected the telephone number as it is read out, like 116 123.' })
    .trim()
    .max(20, { error: 'Expected at most 20 digits and spaces.' })
    .regex(/^\+?\d[\d ]*$/u, { error: 'Expected digits and spaces, perhaps with + at the start, like 0800 1111.' })
    .regex(/(\d *){3}/u, { error: 'Expected at least three digits.' }),
  about: z
    .strictObject(
      { key: z.enum(ABOUT_KEYS, { error: ABOUT }).optional(), words: aboutWords.optional() },
      { error: ABOUT },
    )
    .refine(({ key, words: own }) => (key === undefined) !== (own === undefined), { error: ABOUT })
    .transform(({ key, words: own }) => (key === undefined ? { words: own as AboutWords } : { key }))
    .meta({ description: 'Words that come with the program in every language, or your own; English is needed.' }),
  countries: z
    .array(z.enum(COUNTRIES, { error: COUNTRY }), { error: COUNTRY })
    .min(1, { error: COUNTRY })
    .transform((countries): readonly Country[] => COUNTRIES.filter((country) => countries.includes(country))),
  everyPage: z.boolean({ error: 'Expected true or false.' }).default(false).meta({
    description: 'At the foot of every public page, beside the page of help.',
  }),
  source: z
    .string({ error: SOURCE })
    .trim()
    .max(500, { error: 'Shorten the address to at most 500 characters.' })
    .refine(isPlainHttps, { error: SOURCE }),
  checkedOn: z.iso
    .date({ error: 'Expected the day on which the number was checked, like 2026-11-21.' })
    .nullish()
    .transform((day) => day ?? null)
    .meta({
      description: 'When somebody rang it or read the source. A number that is changed has to be checked anew.',
    }),
  position: z
    .int({ error: 'Expected a whole number from 0 to 9999.' })
    .min(0, { error: 'Expected a whole number from 0 to 9999.' })
    .max(9_999, { error: 'Expected a whole number from 0 to 9999.' })
    .optional()
    .meta({ description: 'The lowest is shown first; left out, it comes last.' }),
};

/** A line as organisers write it. */
export const helpLineSchema = z.strictObject(helpLineFields);
export type HelpLineInput = z.output<typeof helpLineSchema>;

function isPlainHttps(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
