import { isKnownKind, type JournalKind } from '../../../journal/journal-kinds.js';
import type { JournalValue } from '../../../journal/journal.js';
import { ACCESS_SENTENCES } from './access-sentences.js';
import { BRIEF_SENTENCES } from './brief-sentences.js';
import { CONTACT_SENTENCES } from './contact-sentences.js';
import { DELIVERY_SENTENCES } from './delivery-sentences.js';
import { DRILL_SENTENCES, MAINTENANCE_SENTENCES } from './drill-sentences.js';
import { entryData, type NameOf, type Sentence, type Sentences } from './entry-data.js';
import { ESCALATION_SENTENCES } from './escalation-sentences.js';
import { INCIDENT_SENTENCES } from './incident-sentences.js';
import { KEEPING_SENTENCES } from './keeping-sentences.js';
import { SAFEKEEPING_SENTENCES } from './safekeeping-sentences.js';
import { PUBLICATION_SENTENCES } from './publication-sentences.js';
import { TASK_SENTENCES } from './task-sentences.js';
import { JOIN_SENTENCES } from './join-sentences.js';

const SENTENCES: Sentences<JournalKind> = {
  ...INCIDENT_SENTENCES,
  ...ESCALATION_SENTENCES,
  ...DELIVERY_SENTENCES,
  ...BRIEF_SENTENCES,
  ...CONTACT_SENTENCES,
  ...JOIN_SENTENCES,
  ...DRILL_SENTENCES,
  ...MAINTENANCE_SENTENCES,
  ...ACCESS_SENTENCES,
  ...SAFEKEEPING_SENTENCES,
  ...KEEPING_SENTENCES,
  ...PUBLICATION_SENTENCES,
  ...TASK_SENTENCES,
};

/** Something failed; everything else that stands in the log is done. */
const BROKEN: readonly JournalKind[] = [
  'run.exhausted',
  'run.no_policy',
  'alert.lapsed',
  'alert.unreachable',
  'message.failed',
  'message.undelivered',
  'message.expired',
  'contact.failing',
  'sending.provider_failed',
  'webhook.given_up',
  'user.sign_in_failed',
  'access.denied',
];

export interface JournalWords extends Sentence {
  readonly broke: boolean;
}

/** A log entry in words. A kind without words, from an older or newer program, is shown as it is. */
export function journalWords(kind: string, data: Readonly<Record<string, JournalValue>>, nameOf: NameOf): JournalWords {
  if (!isKnownKind(kind)) return { what: kind, more: null, broke: false };
  return { ...SENTENCES[kind](entryData(data, nameOf)), broke: BROKEN.includes(kind) };
}
