/** What a report may say, as the API, the database and the export name it. The state of the family: incident-values. */
export const REPORT_CHANNELS = [
  'web',
  'onion',
  'phone',
  'letter',
  'email',
  'sms',
  'in_person',
  'public_record',
] as const;
export type ReportChannel = (typeof REPORT_CHANNELS)[number];

/** How a report comes that somebody takes down for another. */
export const CHANNELS_TAKEN_DOWN = [
  'phone',
  'letter',
  'email',
  'sms',
  'in_person',
  'public_record',
] as const satisfies readonly ReportChannel[];

/** What whoever sends a report may say: that it came by Tor is known by the way, not by what is said. */
export const NAMED_CHANNELS = ['web', ...CHANNELS_TAKEN_DOWN] as const;

/**
 * What was said about keeping a report that was taken down: the person knows and agrees, or could not be asked. Who says no
 * is not kept at all.
 */
export const KEEPING_CONSENTS = ['agreed', 'not_asked'] as const;
export type KeepingConsent = (typeof KEEPING_CONSENTS)[number];

/** What the person who reports is to the person who died. */
export const RELATIONSHIPS = [
  'next_of_kin',
  'partner',
  'other_family',
  'friend',
  'held_in_same_place',
  'recently_released',
  'custody_staff',
  'health_staff',
  'chaplain_or_visitor',
  'imb_or_custody_visitor',
  'lawyer',
  'journalist',
  'campaign_group',
  'public_record',
  'other',
  'prefer_not_to_say',
] as const;

/** How the person who reports came to know. */
export const DIRECTNESS = [
  'witnessed',
  'told_by_witness',
  'told_by_family',
  'told_by_official',
  'heard_rumour',
  'read_online',
] as const;

export const CHILDREN_AFFECTED = [
  'unknown',
  'none_known',
  'yes_cared_for',
  'yes_care_uncertain',
  'child_present_or_told_badly',
] as const;

export const OTHERS_AT_RISK = [
  'cellmate_or_neighbour',
  'named_person_at_risk',
  'listener_or_peer_supporter',
  'witness_fears_reprisal',
  'shared_hazard',
  'hunger_strike_or_unrest',
  'staff_member',
  'none_known',
] as const;

export const URGENT_NEEDS = [
  'immediate_danger_inside',
  'family_not_told_risk_of_hearing_online',
  'interpreter',
  'faith_burial_timing',
  'travel_or_funeral_cost',
  'body_release',
  'evidence_may_be_lost',
  'media_at_door',
  'child_support',
  'reporter_in_crisis',
  'legal_tonight',
  'none',
] as const;

/** What people can be asked for beside the region. */
export const TOPICS = [
  'immigration',
  'women',
  'children_youth',
  'ipp',
  'mental_health',
  'police',
  'trans_and_lgbt',
  'race',
  'travellers',
  'foreign_nationals',
  'probation_release',
] as const;

/** How exactly the time is known; `earliest` and `latest` say the rest. */
export const TIME_PRECISIONS = ['exact', 'hour', 'part_of_day', 'day', 'range', 'month', 'unknown'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** Stands in `placeText` when the person does not know the place or would rather not say. Equal to no other place. */
export const PLACE_NOT_KNOWN = 'Not known';
