import { READ_REASONS } from '../../../incident/person/person-record.js';
import { READ_REASON_WORDS } from '../person/person-words.js';
import { judgementWords } from '../sources/source-words.js';
import { kindWords, originalReasonWords } from '../attachments/attachment-words.js';
import { isPurpose, PURPOSE_WORDS } from '../evidence/evidence-words.js';
import { type EntryData, said, type Sentence, type Sentences, withName } from './entry-data.js';
import { gateWords } from './reason-words.js';
import { nokWords, plain, verificationWords } from './status-words.js';
import { capital, heldWords, levelWords, methodWords, reportChannelWords } from './value-words.js';

/** Why an incident ended, where the kind itself does not say it. */
const ENDS: Readonly<Record<string, string>> = {
  wrong: 'The alert was wrong: those who got it are told so.',
};

const reason = (entry: EntryData): string | null => {
  const text = entry.text('reason', 'code');
  return text !== null && Object.hasOwn(ENDS, text) ? (ENDS[text] ?? null) : null;
};

const other = (entry: EntryData, ...keys: readonly string[]): string | null =>
  entry.text('otherRef', 'intoRef', 'ofRef') ?? entry.name(...keys);

/** A report of the form needs no word more. */
function cameBy(entry: EntryData): string | null {
  const channel = entry.text('channel');
  return channel === null || channel === 'web' ? null : `${capital(reportChannelWords(channel))}.`;
}

function released(what: string, entry: EntryData): Sentence {
  const level = entry.text('level');
  return said(what, level === null ? null : `${capital(levelWords(level))}.`);
}

function verified(entry: EntryData): Sentence {
  const status = entry.text('to');
  const method = entry.text('method');
  return said(
    status === null ? 'Verification recorded' : verificationWords(status).words,
    method === null ? null : `${methodWords(method)}.`,
  );
}

function family(entry: EntryData): Sentence {
  const status = entry.text('to');
  const closed = entry.text('publicState') === 'internal' && entry.text('to') !== entry.text('from');
  return said(
    status === null ? 'News of the family recorded' : nokWords(status).words,
    closed ? 'Nothing is public.' : null,
  );
}

function consentWords(entry: EntryData, what: string): string {
  const by = entry.text('side') === 'family' ? 'the family' : 'the reporter';
  return `${what} by ${by}: ${plain(entry.text('purpose') ?? 'unknown')}`;
}

function readReason(entry: EntryData): string | null {
  const reason = READ_REASONS.find((each) => each === entry.text('reason'));
  return reason === undefined ? null : `${READ_REASON_WORDS[reason]}.`;
}

export const INCIDENT_SENTENCES = {
  'mailbox.reporter_wrote': () => said('The reporter has written', 'It is in the mailbox.'),
  'mailbox.read': () => said('Mailbox read'),
  'mailbox.written': () => said('Written to the reporter'),
  'mailbox.code_ended': () => said('The reporter has ended their code', 'They cannot read what is written to them.'),
  'mailbox.notice_asked': () => said('The reporter wants to be told when there is a message', 'Where is kept sealed.'),
  'mailbox.notice_stopped': () => said('The reporter is not told of messages any more'),
  'attachment.added': (entry) =>
    said('A picture or document came with a report', `${kindWords(entry.text('kind') ?? '')}. It is in the mailbox.`),
  'attachment.read': (entry) =>
    entry.text('variant') === 'original'
      ? said('The original of an attachment opened', originalReasonWords(entry.text('reason')))
      : said('The copy of an attachment opened', null),
  'report.received': (entry) => said('Report received', cameBy(entry)),
  'report.read': () => said('Report read'),
  'consent.recorded': (entry) =>
    said(consentWords(entry, entry.text('answer') === 'refused' ? 'Refused' : 'Agreed to')),
  'consent.withdrawn': (entry) => said(consentWords(entry, 'Taken back')),
  'person.read': (entry) => said('Person record opened', readReason(entry)),
  'person.changed': () => said('Person record changed'),
  'person.deleted': () => said('Person record deleted'),
  'report.held': (entry) => said('Report kept back, nobody was paged', heldWords(entry.text('reason'))),
  'report.taken_in': () => said('Kept back until now: taken in like any other report'),
  'report.source_judged': (entry) => said('Judged where a report comes from', judgementWords(entry.text('judged'))),
  'report.source_muted': () => said('What comes from the same network is kept back for a day'),
  'incident.opened': () => said('Incident opened'),
  'incident.possible_duplicate': (entry) =>
    said(
      withName('Perhaps the same event', other(entry, 'otherId', 'ofId', 'possibleDuplicateOfId')),
      'Nobody was paged again.',
    ),
  'incident.claimed': (entry) => said(withName('Taken', entry.name('assigneeId', 'to'))),
  'incident.verification_changed': verified,
  'incident.nok_changed': family,
  'incident.release_requested': (entry) => released('Release asked for, a second coordinator must agree', entry),
  'incident.released': (entry) => released('Released', entry),
  'incident.release_declined': (entry) => released('Release declined, nobody was paged', entry),
  'incident.moved': (entry) => said(withName('Moved to another place', entry.name('facilityCode', 'regionCode'))),
  'incident.stood_down': (entry) => said('Stood down', reason(entry)),
  'incident.closed': (entry) => said('Closed', reason(entry)),
  'incident.dismissed': (entry) => said('Dismissed', reason(entry)),
  'incident.reopened': (entry) => said('Opened again', reason(entry)),
  'incident.merged': (entry) => said(withName('Merged with another incident', other(entry, 'otherId'))),
  'incident.unmerged': (entry) => said(withName('Taken apart again', other(entry, 'otherId'))),
  'incident.told_apart': (entry) => said(withName('Two events, not one', other(entry, 'otherId'))),
  'incident.noted': () => said('Note for coordinators added'),
  'incident.exported': (entry) => {
    const purpose = entry.text('purpose');
    return said('Written out as evidence', isPurpose(purpose) ? `${PURPOSE_WORDS[purpose]}.` : null);
  },
  'incident.naming_changed': (entry) => {
    const status = entry.text('status', 'to');
    return said(status === null ? 'Naming changed' : `Naming: ${plain(status)}`);
  },
  'incident.public_state_changed': (entry) => {
    const state = entry.text('to');
    return said(state === null ? 'What is public changed' : `Public: ${plain(state)}`);
  },
  'incident.publish_refused': (entry) => {
    const gate = entry.text('gate', 'code', 'reason');
    return said('Publishing refused, a gate is shut', gate === null ? null : `${capital(gateWords(gate))}.`);
  },
} as const satisfies Partial<Sentences<string>>;
