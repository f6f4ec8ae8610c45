import { z } from 'zod';
import { MARKS } from '../../../../publication/figures/figure.js';
import { SETTING_CLASSES } from '../../../../publication/figures/setting-class.js';
import { count, regionCode, text } from './common.answers.js';

const day = z.iso.date().meta({ description: 'A day in the United Kingdom.' });
const mark = z.enum(MARKS).meta({
  id: 'FigureMark',
  description:
    'exact; rounded to the nearest five; under_5: 0 to 4, not told; withheld: 5 or more, not told, so that no other count can be worked out.',
});
const told = { count: count.nullable().meta({ description: 'Null where it is not told; see mark.' }), mark };
const of = {
  period: text.meta({ description: '2026-Q3; 2026-Q1/Q3, the year so far; or 2026.' }),
  region: regionCode.meta({ description: 'Code of a region, `unknown` or `all`.' }),
  setting: z.enum([...SETTING_CLASSES, 'all']).meta({ id: 'SettingClass' }),
};

/** What `/stats.json` and `/api/v1/stats` hold, and nothing else (R8). */
export const openFigures = z
  .strictObject({
    series: text.meta({ description: 'Stable while the way of counting is.' }),
    revision: count.meta({ description: '0 before anything was published.' }),
    publishedOn: day.nullable(),
    asOf: day.nullable().meta({ description: 'The last day on which it was counted again.' }),
    nextOn: day.meta({ description: 'The next day on which a figure can change.' }),
    fewest: count.meta({ description: 'Smaller counts are not told.' }),
    quarters: z.array(text).meta({ description: 'The quarters that are told.' }),
    figures: z.array(z.strictObject({ ...of, ...told })),
    revisions: z
      .array(
        z.strictObject({
          revision: count,
          publishedOn: day,
          added: z.array(text).meta({ description: 'Quarters that are told for the first time.' }),
          removed: z.array(text).meta({ description: 'Quarters that are told no more.' }),
          changes: z.array(z.strictObject({ ...of, from: z.strictObject(told), to: z.strictObject(told) })),
        }),
      )
      .meta({ description: 'Newest first.' }),
  })
  .meta({ id: 'OpenFigures', description: 'Deaths in custody that were reported, checked and may be counted.' });
