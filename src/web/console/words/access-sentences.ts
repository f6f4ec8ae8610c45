import { type EntryData, said, type Sentences, withName } from './entry-data.js';
import { plain } from './status-words.js';
import { counted } from './time-words.js';

const user = (entry: EntryData): string | null => entry.name('userId', 'user');

function fields(entry: EntryData): string | null {
  const names = entry.list('fields');
  return names.length === 0 ? null : `Changed: ${names.map(plain).join(', ')}.`;
}

function rows(entry: EntryData): string | null {
  const count = entry.number('count', 'rows', 'imported');
  return count === null ? null : `${counted(count, 'row')}.`;
}

export const ACCESS_SENTENCES = {
  'access.denied': (entry) =>
    said('Access denied', entry.text('reason', 'what') && `${plain(entry.text('reason', 'what') ?? '')}.`),
  'user.created': (entry) => said(withName('Person who signs in added', user(entry))),
  'user.changed': (entry) => said(withName('Person who signs in changed', user(entry)), fields(entry)),
  'user.reinvited': (entry) => said(withName('Invited again', user(entry))),
  'user.signed_in': (entry) => said(withName('Signed in', user(entry))),
  'user.sign_in_failed': (entry) => said(withName('Sign-in failed', user(entry))),
  'key.created': () => said('API key made'),
  'key.revoked': () => said('API key withdrawn'),
  'policy.changed': (entry) =>
    said(withName('Policy changed', entry.name('policyId')), 'Runs that had begun keep theirs.'),
  'route.changed': () => said('Routes changed'),
  'responder.changed': (entry) => said(withName('Person changed', entry.name('responderId')), fields(entry)),
  'facility.imported': (entry) => said('Places imported', rows(entry)),
  'responders.imported': (entry) => said('People imported', rows(entry)),
  'simulation.run': () => said('Looked at who would be asked', 'Nothing was sent.'),
} as const satisfies Partial<Sentences<string>>;
