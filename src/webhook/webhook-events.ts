import { JOURNAL_KINDS, type JournalKind } from '../journal/journal-kinds.js';

/** A step of a policy names a webhook: that one hears it, whatever else it asks for. */
export const CALLED: JournalKind = 'run.webhook_called';

const THINGS = ['incident', 'run'];
const ANSWERS = ['alert.answered', 'alert.unreachable', 'alert.asked_again', 'alert.lapsed'];

const KINDS: readonly string[] = JOURNAL_KINDS.filter(
  (kind) => THINGS.includes(kind.split('.')[0] ?? '') || ANSWERS.includes(kind),
);

/** What can be asked for: kinds of the log, or all of one kind of thing. */
export const WEBHOOK_EVENTS: readonly string[] = ['incident.*', 'run.*', 'alert.*', ...KINDS];

export function isEvent(kind: string): boolean {
  return KINDS.includes(kind);
}
