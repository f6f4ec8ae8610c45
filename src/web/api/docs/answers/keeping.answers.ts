import { z } from 'zod';
import { at, count, id, text } from './common.answers.js';

export const retentionPreview = z
  .strictObject({
    rule: text.meta({ description: 'Of the data map: report_text, incident_notes, texts …' }),
    table: text,
    days: count,
    over: z.enum(['deleted', 'emptied']),
    rows: count.meta({ description: 'Rows that would go now.' }),
    earliest: at.nullable().meta({ description: 'Since when the first of them is late.' }),
    latest: at.nullable(),
    held: count.meta({ description: 'Rows that would go but for a legal hold.' }),
  })
  .meta({ id: 'RetentionPreview' });

const stored = z.strictObject({ about: text, kept: text, rows: z.array(z.record(z.string(), z.unknown())) });

export const personDocument = z
  .strictObject({
    generatedAt: at,
    responderId: id.nullable(),
    userId: id.nullable(),
    stored: z.record(z.string(), stored).meta({ description: 'By table, where there is something.' }),
    leftOut: z
      .record(z.string(), text)
      .meta({ description: 'Where the person may stand as well, and why it is not here.' }),
  })
  .meta({ id: 'PersonDocument' });

export const erased = z.strictObject({
  id,
  erased: z.record(z.string(), count).meta({ description: 'Rows deleted or changed, by table.' }),
});
