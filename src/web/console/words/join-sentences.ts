import { type EntryData, said, type Sentences, withName } from './entry-data.js';
import { channelWords } from './value-words.js';

function by(entry: EntryData): string | null {
  const channel = entry.text('channel');
  return channel === null ? null : `${channelWords(channel)}.`;
}

function stillNeeded(entry: EntryData): string | null {
  const missing = entry.number('vouchesMissing');
  if (missing === null) return null;
  return missing === 0 ? 'Two people have now vouched.' : 'One more person has to.';
}

function deletedBecause(entry: EntryData): string | null {
  if (entry.text('reason') === 'replaced') return 'Its owner has made another offer.';
  if (entry.text('reason') === 'taken_back') return 'Its owner has taken it back.';
  return entry.text('status') === 'unconfirmed' ? 'Nobody had confirmed it.' : 'It is not kept any longer.';
}

export const JOIN_SENTENCES = {
  'join.offered': () => said('Somebody offers to join', 'Not confirmed yet.'),
  'join.code_sent': (entry) => said('Code sent to somebody who offers to join', by(entry)),
  'join.code_spent': () => said('Code of an offer to join typed wrong too often', 'It works no longer.'),
  'join.confirmed': (entry) => said('Offer to join confirmed by its owner', by(entry)),
  'join.read': () => said('Offer to join read'),
  'join.vouched': (entry) => said('Vouched for somebody who offers to join', stillNeeded(entry)),
  'join.postponed': (entry) => said('Offer to join put off', entry.text('until') && 'It comes back by itself.'),
  'join.welcomed': (entry) => said(withName('Welcomed', entry.name('responderId')), 'They may be asked from now on.'),
  'join.declined': () => said('Offer to join declined', 'The person is thanked.'),
  'join.deleted': (entry) => said('Offer to join deleted', deletedBecause(entry)),
} as const satisfies Partial<Sentences<string>>;
