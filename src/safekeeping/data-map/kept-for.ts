import type { KeptFor, Readers } from './table-facts.js';

/** Days, from rule R21 of the network's field rules; see docs/privacy.md. */
export const KEPT_DAYS = {
  /** After the incident was closed. */
  reportText: 90,
  /** After the incident was closed. */
  incidentNotes: 365,
  texts: 30,
  /** After somebody left. */
  leftResponder: 30,
  /** Keyed answers to requests. */
  answers: 1,
  /** After they stopped working. */
  codes: 1,
  sessions: 1,
  deliveries: 30,
  backups: 35,
} as const;

/** What is kept for a number of days, by whatever job. The others end with something that people do. */
export const KEPT_FOR_DAYS = {
  report_text: KEPT_DAYS.reportText,
  incident_notes: KEPT_DAYS.incidentNotes,
  texts: KEPT_DAYS.texts,
  people: KEPT_DAYS.leftResponder,
  codes: KEPT_DAYS.codes,
  sessions: KEPT_DAYS.sessions,
  answers: KEPT_DAYS.answers,
  deliveries: KEPT_DAYS.deliveries,
  networks: 1,
  drafts: 7,
  offers: 30,
} as const satisfies Partial<Record<KeptFor, number>>;
export type KeptForDays = keyof typeof KEPT_FOR_DAYS;

export function isForDays(kept: KeptFor): kept is KeptForDays {
  return Object.hasOwn(KEPT_FOR_DAYS, kept);
}

export const KEPT_WORDS: Readonly<Record<KeptFor, string>> = {
  report_text: `${KEPT_DAYS.reportText} days after the incident was closed`,
  incident_notes: 'a year after the incident was closed',
  texts: `${KEPT_DAYS.texts} days; that there was one stays`,
  incident_record: 'as long as the network keeps its figures',
  log: 'for good',
  people: `${KEPT_DAYS.leftResponder} days after the person left; the name as long as the incidents they helped with`,
  duty: 'as long as the rota is kept',
  account: 'as long as the network works with the person, and their name with the log',
  sessions: 'a day after it ended',
  codes: 'a day after it stopped working',
  answers: '24 hours',
  deliveries: `${KEPT_DAYS.deliveries} days`,
  networks: 'a day at most',
  drafts: '7 days after it was last put aside',
  offers: '7 days without a confirmed number, else 30 days after it was decided',
  settings: 'until it is changed',
  work: 'until it is done',
};

export const READER_WORDS: Readonly<Record<Readers, string>> = {
  public: 'everybody',
  coordinators: 'coordinators of the region; responders what is theirs',
  admins: 'admins',
  nobody: 'nobody; the program alone',
};
