import { said, type Sentences } from './entry-data.js';
import { counted } from './time-words.js';
import { holdReasonWords } from './value-words.js';

/** What was deleted because its time was up or somebody asked, and what holds it. */
export const KEEPING_SENTENCES = {
  'queue.retried': (entry) =>
    said(
      'Failed work is tried again',
      `${counted(entry.number('count') ?? 0, 'piece')} of the queue ${entry.text('queue') ?? ''}.`,
    ),
  'retention.applied': (entry) =>
    said('What was kept for its time was deleted', `${counted(entry.number('rows') ?? 0, 'row', 'rows')}.`),
  'incident.words_emptied': () =>
    said('The words of its reports were deleted, as promised', 'Ninety days after the end. Codes and counts stay.'),
  'incident.notes_emptied': () =>
    said('The notes of coordinators were deleted, as promised', 'A year after the end. States and times stay.'),
  'incident.held_by_law': (entry) => {
    const reason = entry.text('reason');
    return said('Legal hold: nothing of it is deleted', reason === null ? null : `${holdReasonWords(reason)}.`);
  },
  'incident.hold_reviewed': () => said('The legal hold was looked at, and stays'),
  'incident.hold_lifted': () => said('The legal hold was lifted', 'What is late goes with the next night.'),
  'report.erased': () => said('The words of a report were deleted on request', 'What was counted stays.'),
  'person.erased': () =>
    said('A person was forgotten on request', 'Name, numbers and notes are gone; the counts stay.'),
  'person.exported': () => said('What is stored about a person was written out for them'),
} as const satisfies Partial<Sentences<string>>;
