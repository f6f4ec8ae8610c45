import { type EntryData, said, type Sentences, withName } from './entry-data.js';
import { channelWords } from './value-words.js';

const person = (entry: EntryData): string | null => entry.name('responderId', 'responder');

function by(entry: EntryData): string | null {
  const channel = entry.text('channel');
  return channel === null ? null : `${channelWords(channel)}.`;
}

export const CONTACT_SENTENCES = {
  'contact.failing': (entry) => {
    const channel = entry.text('channel');
    const what = channel === null ? 'A contact does not work' : `${channelWords(channel)} does not work`;
    return said(withName(what, person(entry)), entry.text('code') && `Code ${entry.text('code') ?? ''}.`);
  },
  'contact.recovered': (entry) => said(withName('A contact works again', person(entry)), by(entry)),
  'contact.code_sent': (entry) => said(withName('Code sent to confirm a contact', person(entry)), by(entry)),
  'contact.confirmed': (entry) => said(withName('Contact confirmed by its owner', person(entry)), by(entry)),
  'contact.code_spent': (entry) =>
    said(withName('Code to confirm a contact typed wrong too often', person(entry)), 'It works no longer.'),
  'contact.check_asked': (entry) => said(withName('Asked to confirm a contact', person(entry)), by(entry)),
} as const satisfies Partial<Sentences<string>>;
