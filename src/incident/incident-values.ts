/** The states and values of an incident, as the API, the database and the log name them. */
export const INCIDENT_STATUSES = [
  'reported',
  'triage',
  'verified',
  'responding',
  'stood_down',
  'closed',
  'dismissed',
] as const;
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number];

export const VERIFICATION_STATUSES = [
  'new',
  'triaged',
  'unverified',
  'single_source',
  'corroborated',
  'confirmed_family',
  'confirmed_official',
  'confirmed_published',
  'duplicate',
  'not_a_death',
  'out_of_scope',
  'hoax',
  'retracted',
] as const;
export type VerificationStatus = (typeof VERIFICATION_STATUSES)[number];

export const VERIFICATION_METHODS = [
  'family_confirmed',
  'lawyer_confirmed',
  'two_people_inside',
  'establishment_phone',
  'official_statement',
  'ppo_listing',
  'coroner_listing',
  'news_report',
  'document_seen',
  'other',
] as const;
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

export const NOK_STATUSES = [
  'unknown',
  'being_traced',
  'informed_reported',
  'informed_confirmed',
  'family_is_reporter',
  'no_known_family',
  'family_asks_no_contact',
] as const;
export type NokStatus = (typeof NOK_STATUSES)[number];

export const NAMING_STATUSES = [
  'withheld',
  'family_refused',
  'family_agreed_internal',
  'family_agreed_public',
  'officially_published',
] as const;
export type NamingStatus = (typeof NAMING_STATUSES)[number];

export const PUBLIC_STATES = ['internal', 'counted_only', 'place_and_date', 'named_with_consent'] as const;
export type PublicState = (typeof PUBLIC_STATES)[number];

/** The levels at which an alert can be released; the order is from least to most people. */
export const ALERT_LEVELS = ['region_headsup', 'region_verified', 'region_plus_topics', 'national'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** Over: nothing more is sent for it. */
export function isOver(status: IncidentStatus): boolean {
  return status === 'stood_down' || status === 'closed' || status === 'dismissed';
}

/** Why nobody was paged for a report that came by itself: too many at once, its network was muted, or a trap for machines. */
export const HELD_REASONS = ['flood', 'muted', 'trap'] as const;
export type HeldReason = (typeof HELD_REASONS)[number];
