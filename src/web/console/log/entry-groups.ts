import { JOURNAL_KINDS, type JournalKind } from '../../../journal/journal-kinds.js';

/** Parts of the log that somebody asks for by name. */
export const ENTRY_GROUPS = ['reads', 'access', 'settings'] as const;
export type EntryGroup = (typeof ENTRY_GROUPS)[number];

export const GROUP_WORDS: Readonly<Record<EntryGroup, string>> = {
  reads: 'What was read and written out',
  access: 'Who signed in, and may do what',
  settings: 'Policies, rotas, people and places',
};

const READS: readonly JournalKind[] = [
  'report.read',
  'mailbox.read',
  'person.read',
  'attachment.read',
  'brief.opened',
  'brief.read',
  'join.read',
  'responders.exported',
  'person.exported',
  'incident.exported',
];

const things = (...names: readonly string[]): readonly JournalKind[] =>
  JOURNAL_KINDS.filter((kind) => names.includes(kind.split('.')[0] ?? ''));

const KINDS: Readonly<Record<EntryGroup, readonly JournalKind[]>> = {
  reads: READS,
  access: things('access', 'user', 'key', 'keys'),
  settings: things(
    'policy',
    'route',
    'responder',
    'responders',
    'facility',
    'group',
    'rota',
    'feed',
    'webhook',
    'help_line',
  ),
};

export function kindsOf(group: EntryGroup): readonly JournalKind[] {
  return KINDS[group];
}
