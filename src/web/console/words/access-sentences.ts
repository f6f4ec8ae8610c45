import { type EntryData, said, type Sentence, type Sentences, withName } from './entry-data.js';
import { plain } from './status-words.js';
import { counted } from './time-words.js';

const user = (entry: EntryData): string | null => entry.name('userId', 'user');

/** `maxAlertsPerWeek` as `max alerts per week`. */
function fieldWords(name: string): string {
  return plain(name).replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function fields(entry: EntryData): string | null {
  const names = entry.list('fields');
  return names.length === 0 ? null : `Changed: ${names.map(fieldWords).join(', ')}.`;
}

/** `Group made, Leeds` by what the entry says was done to it. */
function changed(thing: string, ...keys: readonly string[]): (entry: EntryData) => Sentence {
  return (entry) => {
    const change = entry.text('change') ?? 'changed';
    const done = Object.hasOwn(CHANGES, change) ? CHANGES[change] : 'changed';
    return said(withName(`${thing} ${done ?? 'changed'}`, entry.name(...keys)), fields(entry));
  };
}

const CHANGES: Readonly<Record<string, string>> = {
  created: 'added',
  changed: 'changed',
  removed: 'removed',
  override_added: 'changed for a time',
  override_removed: 'as planned again, a change for a time was taken out',
};

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
  'user.set_up': (entry) => said(withName('Sign-in set up', user(entry))),
  'user.signed_in': (entry) => said(withName('Signed in', user(entry))),
  'user.sign_in_failed': (entry) => said(withName('Sign-in failed', user(entry))),
  'key.created': () => said('API key made'),
  'key.revoked': () => said('API key withdrawn'),
  'policy.changed': (entry) =>
    said(withName('Policy changed', entry.name('policyId')), 'Runs that had begun keep theirs.'),
  'webhook.changed': () => said('Webhook changed'),
  'webhook.given_up': () => said('A webhook could not be delivered for 72 hours', 'It is tried no more.'),
  'route.changed': () => said('Routes changed'),
  'responder.changed': changed('Person', 'responderId'),
  'facility.changed': changed('Place', 'facilityCode'),
  'group.changed': changed('Group', 'groupId'),
  'rota.changed': changed('Rota', 'rotaId'),
  'facility.imported': (entry) => said('Places imported', rows(entry)),
  'responders.imported': (entry) => said('People imported', rows(entry)),
  'simulation.run': () => said('Looked at who would be asked', 'Nothing was sent.'),
} as const satisfies Partial<Sentences<string>>;
