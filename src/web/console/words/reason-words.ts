import type { PassReason } from '../../../escalation/step-condition.js';
import type { UntoldReason } from '../../../escalation/told-webhook.js';
import type { ExclusionReason } from '../../../escalation/why-not-asked.js';
import type { EndReason } from '../../../incident/incident-follower.js';
import { plain } from './status-words.js';

/** Why a step left somebody out. */
const EXCLUSIONS: Readonly<Record<ExclusionReason, string>> = {
  left: 'has left the network',
  paused: 'paused',
  unavailable: 'not available this time',
  said_cannot: 'said that it is not possible',
  already_helping: 'comes or helps already',
  already_asked: 'asked already in this round',
  no_usable_contact: 'no confirmed number or address that works',
  quiet_hours: 'quiet hours',
  weekly_limit: 'asked as often this week as agreed',
};

const ENDS: Readonly<Record<EndReason, string>> = {
  stood_down: 'stood down',
  closed: 'closed',
  wrong: 'the alert was wrong',
  dismissed: 'dismissed',
};

/** Why a run, an alert or a message went no further. */
const NOT_NEEDED: Readonly<Record<string, string>> = {
  ...ENDS,
  enough: 'enough people are coming',
  claimed: 'a coordinator has taken it',
  answered: 'answered already',
  no_progress: 'said yes, and was not heard of again',
  moved: 'moved to another place',
  incident_over: 'it is over',
  drill_over: 'the drill is over',
  all_channels_failed: 'no way reaches this person',
  unreachable: 'no way reaches this person',
};

/** Why a step asked nobody. */
const PASSED: Readonly<Record<PassReason, string>> = {
  other_level: 'meant for other levels of alert',
  other_time: 'meant for other hours of the day',
  other_day: 'meant for other days of the week',
};

/** Why a webhook that a step names hears nothing. */
const UNTOLD: Readonly<Record<UntoldReason, string>> = {
  webhook_gone: 'the webhook has been removed',
  webhook_off: 'the webhook is switched off',
  webhook_other_region: 'the webhook hears of another region only',
};

/** Why a message did not leave or arrive, where it is not a provider's number. */
const FAILURES: Readonly<Record<string, string>> = {
  sending_stopped: 'texts are stopped',
  region_maintenance: 'the region is in maintenance mode',
  alert_codes_exhausted: 'no code is left for this phone',
  bundled: 'one text names several alerts',
  caught_up: 'another one says the same',
  too_late: 'too late to make sense',
  no_contact_method: 'the number or address is gone',
  address_unreadable: 'the address was sealed under a secret that this server does not have',
  opted_out: 'opted out',
  not_verified: 'the number or address is not confirmed',
  not_on_allowlist: 'held back, SEND_ALLOWLIST does not name this address',
  daily_cap: 'the daily number of texts is used up',
  sender_paused: 'the provider asked us to wait',
  provider_failed: 'the provider had taken nothing before',
  answering_machine: 'a voicemail picked up, nobody has heard it',
  bounce_hard: 'the mail came back, there is no such mailbox',
  bounce_soft: 'the mail came back, the mailbox took none',
  no_caller_number: 'no number is set to call from',
  no_connection: 'the provider could not be reached',
  connection_lost: 'the connection broke, it may have arrived',
  timeout: 'the provider did not answer in time, it may have arrived',
  tests_too_many: 'too many tests within an hour',
  code_too_soon: 'a code was sent a short time ago',
  smtp_settings: 'the mail server asks for a sign-in',
  smtp_tls: 'the certificate of the mail server is not valid',
  none: 'the provider gave no reason',
};

/** Which gate is shut. */
export const GATES: Readonly<Record<string, string>> = {
  incident_over: 'the incident is over',
  region_unknown: 'the region is not known yet',
  already_released: 'released already',
  not_verified: 'not verified yet',
  next_of_kin_first: 'the next of kin must be told first',
  family_refuses: 'somebody of the family refuses the name',
  child_not_named: 'a child is not named',
  family_says_no: 'somebody of the family refuses',
  consent_missing: 'the family has not agreed',
  naming_not_agreed: 'the family has not agreed to the name',
};

export const REASONS: Readonly<Record<string, string>> = {
  ...EXCLUSIONS,
  ...PASSED,
  ...UNTOLD,
  ...NOT_NEEDED,
  ...FAILURES,
};

function lookUp(table: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(table, code) ? (table[code] ?? plain(code)) : plain(code);
}

/** A reason or code in words; a provider's number, or what has no words yet, is shown plainly. */
export const reasonWords = (reason: string): string => lookUp(REASONS, reason);
export const gateWords = (code: string): string => lookUp(GATES, code);
