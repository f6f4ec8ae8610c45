import type { IncidentStatus, NokStatus, VerificationStatus } from '../../../incident/incident-values.js';

/** The shapes of the stylesheet: disc, target, half disc, ring, filled and hollow square, diamond (look of Vigil, "Status"). */
export type MarkShape = 'yes' | 'wait' | 'later' | 'no' | 'shut' | 'open' | 'bad';

/** A status as the console shows it: a shape and a word; colour comes last. */
export interface StatusWords {
  readonly shape: MarkShape;
  readonly words: string;
}

const words = (shape: MarkShape, text: string): StatusWords => ({ shape, words: text });

/** Values come from the database as text; one that has no words yet is shown as it is, never hidden. */
function lookUp(table: Readonly<Record<string, StatusWords>>, value: string): StatusWords {
  return Object.hasOwn(table, value) ? (table[value] ?? words('no', plain(value))) : words('no', plain(value));
}

/** `police_custody` as `police custody`. */
export function plain(value: string): string {
  return value.replaceAll('_', ' ');
}

const INCIDENT_STATUS: Readonly<Record<IncidentStatus, StatusWords>> = {
  reported: words('wait', 'Reported'),
  triage: words('wait', 'Being checked'),
  verified: words('wait', 'Checked, nobody asked yet'),
  responding: words('wait', 'Responding'),
  stood_down: words('no', 'Stood down'),
  closed: words('no', 'Closed'),
  dismissed: words('no', 'Dismissed'),
};

const VERIFICATION_STATUS: Readonly<Record<VerificationStatus, StatusWords>> = {
  new: words('no', 'Not checked yet'),
  triaged: words('wait', 'Being looked at'),
  unverified: words('no', 'Looked at, nothing confirms it'),
  single_source: words('later', 'One direct source'),
  corroborated: words('yes', 'Two independent sources'),
  confirmed_family: words('yes', 'Confirmed by the family'),
  confirmed_official: words('yes', 'Confirmed officially'),
  confirmed_published: words('yes', 'Confirmed by a published source'),
  duplicate: words('no', 'Duplicate of another'),
  not_a_death: words('no', 'Not a death'),
  out_of_scope: words('no', 'Not for this network'),
  hoax: words('no', 'Hoax'),
  retracted: words('no', 'Report withdrawn'),
};

const NOK_STATUS: Readonly<Record<NokStatus, StatusWords>> = {
  unknown: words('shut', 'Next of kin: not known whether told'),
  being_traced: words('shut', 'Next of kin: being traced'),
  informed_reported: words('open', 'Next of kin: told, says the reporter'),
  informed_confirmed: words('open', 'Next of kin: told, confirmed'),
  family_is_reporter: words('open', 'Next of kin: the family reported it'),
  no_known_family: words('open', 'Next of kin: nobody known'),
  family_asks_no_contact: words('no', 'Next of kin: asks for no contact'),
};

const ANSWERS: Readonly<Record<string, StatusWords>> = {
  attending: words('yes', 'Coming'),
  remote: words('yes', 'Helps from a distance'),
  later: words('later', 'Later'),
  cannot: words('no', 'Cannot'),
  needs_help: words('bad', 'Needs help'),
};

const ALERT_STATUS: Readonly<Record<string, StatusWords>> = {
  waiting: words('wait', 'No answer yet'),
  answered: words('yes', 'Answered'),
  unreachable: words('bad', 'Not reached'),
  stood_down: words('no', 'Stood down, no answer'),
  excluded: words('no', 'Not asked'),
};

const RUN_STATE: Readonly<Record<string, StatusWords>> = {
  running: words('wait', 'Asking'),
  satisfied: words('yes', 'Enough people are coming'),
  exhausted: words('bad', 'Plan used up'),
  stopped: words('no', 'Stopped'),
};

/** The same for a run that asks coordinators to take it. */
const TRIAGE_STATE: Readonly<Record<string, StatusWords>> = {
  ...RUN_STATE,
  satisfied: words('yes', 'A coordinator has it'),
  exhausted: words('bad', 'Nobody has taken it'),
};

const MESSAGE_STATUS: Readonly<Record<string, StatusWords>> = {
  queued: words('wait', 'Waiting to leave'),
  sending: words('wait', 'Leaving now'),
  handed_off: words('wait', 'With the provider'),
  sent: words('wait', 'Sent'),
  delivered: words('yes', 'Delivered'),
  failed: words('bad', 'Failed'),
  undelivered: words('bad', 'Not delivered'),
  suppressed: words('no', 'Held back'),
  cancelled: words('no', 'Cancelled, not sent'),
  expired: words('bad', 'Too late, not sent'),
};

/** Where a call or an e-mail says it otherwise than a text. */
const MESSAGE_STATUS_BY_CHANNEL: Readonly<Record<string, StatusWords>> = {
  'voice delivered': words('yes', 'Picked up'),
  'voice undelivered': words('no', 'Rang out'),
  'voice handed_off': words('wait', 'Being placed'),
  'voice sent': words('wait', 'Ringing'),
  'email undelivered': words('bad', 'Returned'),
  'email handed_off': words('wait', 'With the mail server'),
};

export const incidentStatusWords = (status: string): StatusWords => lookUp(INCIDENT_STATUS, status);
export const verificationWords = (status: string): StatusWords => lookUp(VERIFICATION_STATUS, status);
export const nokWords = (status: string): StatusWords => lookUp(NOK_STATUS, status);
/** The same where the heading says already whom it is about. */
export const familyWords = (status: string): string => {
  const text = nokWords(status).words.replace('Next of kin: ', '');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
export const answerWords = (answer: string): StatusWords => lookUp(ANSWERS, answer);
export const alertStatusWords = (status: string): StatusWords => lookUp(ALERT_STATUS, status);
export const runStateWords = (state: string, forCoordinators: boolean): StatusWords =>
  lookUp(forCoordinators ? TRIAGE_STATE : RUN_STATE, state);

export function messageStatusWords(channel: string, status: string): StatusWords {
  const key = `${channel} ${status}`;
  return Object.hasOwn(MESSAGE_STATUS_BY_CHANNEL, key)
    ? lookUp(MESSAGE_STATUS_BY_CHANNEL, key)
    : lookUp(MESSAGE_STATUS, status);
}
