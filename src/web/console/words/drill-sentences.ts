import { said, type Sentences, withName } from './entry-data.js';
import { clockTime, counted, dayWords } from './time-words.js';

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

export const MAINTENANCE_SENTENCES = {
  'maintenance.set': (entry) => {
    const until = new Date(entry.text('until') ?? '');
    const when = Number.isNaN(until.getTime()) ? '' : `Until ${clockTime(until)} on ${dayWords(until, until)}. `;
    return said('Maintenance mode of a region set', `${when}Nobody there is paged meanwhile.`);
  },
  'maintenance.ended': () => said('Maintenance mode of a region over', 'What was held goes on.'),
} as const satisfies Partial<Sentences<string>>;
