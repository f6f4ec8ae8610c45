import { z } from 'zod';
import { PAGE_LANGUAGES } from '../../../../kernel/language.js';
import { ABOUT_KEYS, COUNTRIES } from '../../../../publication/help/help-line.js';
import { at, count, id, text } from './common.answers.js';

const words = Object.fromEntries(PAGE_LANGUAGES.map((language) => [language, text.optional()]));

export const helpLine = z
  .strictObject({
    id,
    name: text,
    number: text.meta({ description: 'As it is read out.' }),
    about: z.union([
      z.strictObject({ key: z.enum(ABOUT_KEYS) }),
      z.strictObject({ words: z.strictObject({ ...words, en: text }) }),
    ]),
    countries: z.array(z.enum(COUNTRIES)),
    everyPage: z.boolean(),
    source: text.meta({ description: 'Where the number is published.' }),
    checkedOn: z.iso
      .date()
      .nullable()
      .meta({ description: 'Local day of the last check; null: nobody has checked it.' }),
    checkedBy: text.nullable().meta({ description: 'Who did, as the log names people: `user:…` or `key:…`.' }),
    position: count,
    createdAt: at,
    updatedAt: at,
  })
  .meta({ id: 'HelpLine', description: 'A line that somebody can ring.' });
