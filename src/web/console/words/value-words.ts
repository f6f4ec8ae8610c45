import type { HoldReason } from '../../../incident/holds/legal-hold.js';
import type { AlertLevel, VerificationMethod } from '../../../incident/incident-values.js';
import { plain } from './status-words.js';

/** Values of the field, in words; a value without words of its own is shown plainly. */
type Words = Readonly<Record<string, string>>;

function lookUp(table: Words, value: string): string {
  return Object.hasOwn(table, value) ? (table[value] ?? plain(value)) : plain(value);
}

const LEVELS: Readonly<Record<AlertLevel, string>> = {
  region_headsup: 'a heads-up without facts, to the region',
  region_verified: 'a verified alert, to the region',
  region_plus_topics: 'to the region and its topic groups',
  national: 'to the whole country',
};

const METHODS: Readonly<Record<VerificationMethod, string>> = {
  family_confirmed: 'The family confirmed it to us',
  lawyer_confirmed: 'A lawyer confirmed it',
  two_people_inside: 'Two people inside, independently',
  establishment_phone: 'The place itself, by phone',
  official_statement: 'An official statement',
  ppo_listing: 'Listed by the Prisons and Probation Ombudsman',
  coroner_listing: 'Listed by the coroner',
  news_report: 'A news report',
  document_seen: 'A document we have seen',
  other: 'Another way',
};

const HOLDS: Readonly<Record<HoldReason, string>> = {
  inquest: 'An inquest',
  fatal_accident_inquiry: 'A fatal accident inquiry',
  court_case: 'A case before a court',
  complaint: 'A complaint or an investigation',
  other: 'Another reason',
};

const ROLES: Words = {
  local: 'Local',
  legal: 'Legal',
  family_support: 'Family support',
  welfare: 'Welfare',
  press: 'Press',
  faith: 'Faith',
  interpreter: 'Interpreter',
  safeguarding: 'Safeguarding',
  migrant_support: 'Migrant support',
  ipp_support: 'IPP support',
};

const SETTINGS: Words = {
  prison: 'Prison',
  young_offender_institution: 'Prison for young people (YOI)',
  secure_training_centre: 'Secure training centre',
  secure_childrens_home: 'Secure children’s home',
  immigration_removal_centre: 'Immigration removal centre',
  short_term_holding_facility: 'Short-term holding facility',
  police_custody: 'Police custody',
  court_custody: 'Court cells',
  secure_hospital: 'Secure hospital',
  approved_premises: 'Approved premises',
  unknown: 'Kind of place not known',
};

const RELATIONSHIPS: Words = {
  next_of_kin: 'Next of kin',
  other_family: 'Other family',
  held_in_same_place: 'Held in the same place',
  custody_staff: 'Works in custody',
  health_staff: 'Health staff',
  chaplain_or_visitor: 'Chaplain or visitor',
  imb_or_custody_visitor: 'Independent monitor or custody visitor',
  prefer_not_to_say: 'Would rather not say',
};

const HELD: Words = {
  flood: 'Very many came at once, and its sender pressed “keep it”.',
  muted: 'It came from a network that a coordinator has muted.',
  trap: 'A field was filled in that no person sees.',
};

/** Why a report was kept back; null where that is not known. */
export const heldWords = (reason: string | null): string | null =>
  reason !== null && Object.hasOwn(HELD, reason) ? (HELD[reason] ?? null) : null;
export const levelWords = (level: string): string => lookUp(LEVELS, level);
export const methodWords = (method: string): string => lookUp(METHODS, method);
export const roleWords = (role: string): string => lookUp(ROLES, role);
export const settingWords = (setting: string): string => lookUp(SETTINGS, setting);
export const relationshipWords = (relationship: string): string => capital(lookUp(RELATIONSHIPS, relationship));

/** `told_by_witness` as `Told by witness`. */
export function capital(text: string): string {
  return plain(text).replace(/^./u, (letter) => letter.toUpperCase());
}

const CHILDREN: Words = {
  unknown: 'Not known',
  none_known: 'None known',
  yes_cared_for: 'Yes, somebody cares for them',
  yes_care_uncertain: 'Yes, and it is not certain who cares for them',
  child_present_or_told_badly: 'A child was there, or was told badly',
};
export const childrenWords = (affected: string): string => lookUp(CHILDREN, affected);

const REPORT_CHANNELS: Words = {
  web: 'on the form',
  onion: 'on the form, through Tor',
  phone: 'by phone',
  letter: 'by letter',
  email: 'by e-mail',
  sms: 'by text',
  in_person: 'in person',
  public_record: 'from a public record',
};
export const reportChannelWords = (channel: string): string => lookUp(REPORT_CHANNELS, channel);
/** “by phone, taken by Owen”. `by`: who took it down for somebody. */
export const cameWords = (channel: string, by: string | null): string =>
  by === null ? reportChannelWords(channel) : `${reportChannelWords(channel)}, taken by ${by}`;
const CONSENTS: Words = {
  agreed: 'They know that we keep this, and agree',
  not_asked: 'They could not be asked whether we may keep this',
};
export const consentWords = (consent: string): string => lookUp(CONSENTS, consent);

const LANGUAGES: Words = {
  en: 'English',
  cy: 'Welsh',
  ar: 'Arabic',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  sq: 'Albanian',
  ur: 'Urdu',
};
export const languageWords = (language: string): string => lookUp(LANGUAGES, language);

const CHANNELS: Words = { sms: 'Text', voice: 'Call', email: 'E-mail' };
export const channelWords = (channel: string): string => lookUp(CHANNELS, channel);

const VIA: Words = { sms: 'by text', link: 'by link', voice: 'by call', console: 'in the console', email: 'by e-mail' };
export const viaWords = (via: string): string => lookUp(VIA, via);

export function holdReasonWords(reason: string): string {
  return lookUp(HOLDS, reason);
}
