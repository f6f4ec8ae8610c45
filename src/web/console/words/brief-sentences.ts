import { type EntryData, said, type Sentences, withName } from './entry-data.js';
import { channelWords } from './value-words.js';

const person = (entry: EntryData): string | null => entry.name('responderId');

export const BRIEF_SENTENCES = {
  'brief.code_sent': (entry) => {
    const channel = entry.text('channel');
    return said(
      withName('Code for the names sent', person(entry)),
      channel === null ? null : `${channelWords(channel)}.`,
    );
  },
  'brief.opened': (entry) => said(withName('Names opened with a code', person(entry))),
  'brief.code_spent': (entry) =>
    said(withName('Code for the names typed wrong too often', person(entry)), 'It works no longer.'),
  'brief.read': (entry) => said('Names of those coming read', alertOf(entry)),
} as const satisfies Partial<Sentences<string>>;

/** Whoever reads stands beside the entry; whose alert it was is said here. */
function alertOf(entry: EntryData): string | null {
  const name = person(entry);
  return name === null ? null : `By the link of ${name}`.replace(/\.?$/u, '.');
}
