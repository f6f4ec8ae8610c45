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
  schedule_added: 'replaced for a time',
  schedule_removed: 'replaced no longer',
  calendar_imported: 'filled from a calendar',
  swap_asked: 'asked to swap',
  swap_taken: 'swapped',
  swap_undone: 'swapped back',
  swap_withdrawn: 'not to be swapped any more',
  leave_added: 'on leave',
  leave_removed: 'not on leave after all',
  opened: 'opened',
  revoked: 'shut',
  override_removed: 'as planned again, a change for a time was taken out',
};

function rows(entry: EntryData): string | null {
  const count = entry.number('count', 'rows', 'imported');
  return count === null ? null : `${counted(count, 'row')}.`;
}

/** `, first from 2026-11-24 09:00 UTC`, as the entry has it. */
function gapWords(entry: EntryData): string {
  const from = entry.text('from');
  return from === null ? '' : `, first from ${from.slice(0, 16).replace('T', ' ')} UTC`;
}

export const ACCESS_SENTENCES = {
  'access.denied': (entry) =>
    said('Access denied', entry.text('reason', 'what') && `${plain(entry.text('reason', 'what') ?? '')}.`),
  'user.created': (entry) => said(withName('Person who signs in added', user(entry))),
  'user.changed': (entry) => said(withName('Person who signs in changed', user(entry)), fields(entry)),
  'user.reinvited': (entry) => said(withName('Invited again', user(entry))),
  'user.set_up': (entry) => said(withName('Sign-in set up', user(entry))),
  'user.signed_in': (entry) =>
    said(withName('Signed in', user(entry)), entry.text('by') === 'passkey' ? 'With a passkey.' : null),
  'user.sign_in_failed': (entry) => said(withName('Sign-in failed', user(entry))),
  'user.signed_out_elsewhere': (entry) => said(withName('Signed out elsewhere', user(entry))),
  'user.new_device': (entry) => said(withName('Signed in on a new device', user(entry)), 'They were told by e-mail.'),
  'user.device_owned': (entry) => said(withName('The new device was theirs', user(entry))),
  'user.device_disowned': (entry) =>
    said(
      withName('Somebody else signed in as them', user(entry)),
      `They say that it was not them; ${counted(entry.number('count') ?? 0, 'other sign-in')} ended.`,
    ),
  'user.password_changed': (entry) => said(withName('Password changed', user(entry))),
  'user.passkey_added': (entry) => said(withName('Passkey added', user(entry))),
  'user.passkey_removed': (entry) => said(withName('Passkey removed', user(entry))),
  'user.recovery_asked': (entry) => said(withName('To be let in again', user(entry)), 'A second person has to agree.'),
  'user.recovery_withdrawn': (entry) => said(withName('Not to be let in again', user(entry)), 'It was withdrawn.'),
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
  'duty.handed_over': (entry) =>
    said(
      withName('Duty handed over', entry.name('rotaId')),
      `${counted(entry.list('on').length, 'person', 'people')} on, ${String(entry.list('off').length)} off.`,
    ),
  'duty.gap_found': (entry) =>
    said(
      withName('Next week needs a look', entry.name('rotaId')),
      [
        `${counted(entry.number('gaps') ?? 0, 'time')} with nobody on duty${gapWords(entry)}`,
        `${counted(entry.list('unreachable').length, 'person', 'people')} on duty who cannot be reached.`,
      ].join('; '),
    ),
  'feed.changed': changed('Calendar feed', 'feedId'),
  'facility.imported': (entry) => said('Places imported', rows(entry)),
  'responders.imported': (entry) => said('People imported', rows(entry)),
  'responders.exported': (entry) => said('List of people taken out', rows(entry)),
  'simulation.run': () => said('Looked at who would be asked', 'Nothing was sent.'),
} as const satisfies Partial<Sentences<string>>;
