import { said, type Sentences, withName } from './entry-data.js';
import { counted } from './time-words.js';

const ENDS = new Map([
  ['time_up', 'Its time was up.'],
  ['stopped', 'Somebody ended it.'],
  ['real_alert', 'An alert in earnest came.'],
]);

export const DRILL_SENTENCES = {
  'drill.started': (entry) => {
    const excluded = entry.number('excluded') ?? 0;
    const left = excluded === 0 ? '' : `, ${String(excluded)} not asked`;
    return said('Drill began', `${counted(entry.number('asked') ?? 0, 'person', 'people')} asked${left}.`);
  },
  'drill.answered': (entry) => said(withName('Drill answered', entry.name('responderId', 'responder'))),
  'drill.ended': (entry) => said('Drill over', ENDS.get(entry.text('reason') ?? '') ?? null),
} as const satisfies Partial<Sentences<string>>;
