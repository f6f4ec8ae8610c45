import { type JournalKind, isKnownKind } from '../../../journal/journal-kinds.js';
import type { EntryView } from './entry.view.js';

/** What a coordinator on duty wants to be woken for, when they asked for a sound. */
const CALLING: readonly JournalKind[] = [
  'report.received',
  'mailbox.reporter_wrote',
  'incident.release_requested',
  'run.exhausted',
  'run.no_policy',
  'alert.lapsed',
  'sending.provider_failed',
  'sending.stopped',
  'user.recovery_asked',
];

/** Whether something now needs a person. An answer that asks for help pages coordinators, and so begins a run of its own. */
export function callsPeople({ kind, needsHelp }: Pick<EntryView, 'kind' | 'needsHelp'>): boolean {
  return needsHelp || (isKnownKind(kind) && CALLING.includes(kind));
}
