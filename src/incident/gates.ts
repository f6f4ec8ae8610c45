import type { FamilyWord } from './consents/consent.js';
import type { Incident } from './incident.js';
import type { AlertLevel, NamingStatus, NokStatus, PublicState, VerificationStatus } from './incident-values.js';
import { ALERT_LEVELS, isOver } from './incident-values.js';

/** Shut: what a person reads (`reason`), and what would open it. `code` is stable. */
export interface ShutGate {
  readonly state: 'shut';
  readonly code: string;
  readonly reason: string;
  readonly opensWhen: string;
}
/** `needs_second`: the first of two different coordinators may ask; the second one's call opens it. */
export type Gate = { readonly state: 'open' } | { readonly state: 'needs_second' } | ShutGate;

const OPEN: Gate = { state: 'open' };

function shut(code: string, reason: string, opensWhen: string): ShutGate {
  return { state: 'shut', code, reason, opensWhen };
}

const SOLID: readonly VerificationStatus[] = [
  'corroborated',
  'confirmed_family',
  'confirmed_official',
  'confirmed_published',
];

/** Enough is known to leave triage. */
export const VERIFIED_STATUSES: readonly VerificationStatus[] = ['single_source', ...SOLID];

export function isVerified(status: VerificationStatus): boolean {
  return VERIFIED_STATUSES.includes(status);
}

/** The end of an incident that was not what it seemed. */
export const DISMISSING: readonly VerificationStatus[] = [
  'duplicate',
  'not_a_death',
  'out_of_scope',
  'hoax',
  'retracted',
];

/** Those who were alerted must hear that the alert was wrong (R16). */
export function needsCorrection(status: VerificationStatus): boolean {
  return status === 'not_a_death' || status === 'retracted' || status === 'hoax';
}

/**
 * R2, nothing outward before verification: a region alert needs one direct source and two different coordinators, or
 * two independent sources or a confirmation and one coordinator.
 */
export function releaseGate(incident: Incident, level: AlertLevel): Gate {
  if (isOver(incident.status)) {
    return shut('incident_over', 'This incident is over.', 'Reopen it first.');
  }
  if (incident.regionCode === null && level !== 'national') {
    return shut('region_unknown', 'Nobody knows yet which region this is in.', 'Move it to a place in the register.');
  }
  if (incident.alertLevel !== null && ALERT_LEVELS.indexOf(level) <= ALERT_LEVELS.indexOf(incident.alertLevel)) {
    return shut('already_released', 'This alert has been released already.', 'Choose a wider level, or reopen it.');
  }
  if (SOLID.includes(incident.verificationStatus)) return OPEN;
  if (incident.verificationStatus === 'single_source') return { state: 'needs_second' };
  return shut(
    'not_verified',
    'Nothing goes to a region before somebody has checked it.',
    'Record one direct source (then two coordinators release it), or two independent sources.',
  );
}

const FAMILY_NOT_TOLD: readonly NokStatus[] = ['unknown', 'being_traced'];

/** R3, next of kin first: everything public stays shut until the family has been told. */
export function publicGate(incident: Pick<Incident, 'nokStatus'>): Gate {
  if (FAMILY_NOT_TOLD.includes(incident.nokStatus)) {
    return shut(
      'next_of_kin_first',
      'Shut until the family has been told.',
      'Record that the next of kin have been informed.',
    );
  }
  return OPEN;
}

const OUTWARD_NAMING: readonly NamingStatus[] = ['family_agreed_public', 'officially_published'];

/** R4, naming is the family’s; never a child by default, and not while one relative refuses. */
export function namingGate(incident: Incident, to: NamingStatus, family: FamilyWord): Gate {
  if (!OUTWARD_NAMING.includes(to)) return OPEN;
  if (family === 'refused' && to === 'family_agreed_public') {
    return shut('family_refuses', 'Somebody of the family refuses the name.', 'Only when they take that back.');
  }
  if (incident.deceasedIsChild && to === 'family_agreed_public') {
    return shut('child_not_named', 'A child is not named.', 'This stays shut.');
  }
  return publicGate(incident);
}

/** What of an incident opens or shuts its publication. */
export type Publishable = Pick<Incident, 'verificationStatus' | 'nokStatus' | 'namingStatus' | 'deceasedIsChild'>;

/** R3, R4 and R8: what may be public, and how much. */
export function publishGate(incident: Publishable, to: PublicState): Gate {
  if (to === 'internal') return OPEN;
  if (!isVerified(incident.verificationStatus)) {
    return shut('not_verified', 'Nothing unchecked is made public.', 'Record the verification first.');
  }
  const family = publicGate(incident);
  if (family.state !== 'open') return family;
  if (to === 'named_with_consent' && incident.namingStatus !== 'family_agreed_public') {
    return shut('naming_not_agreed', 'Shut until the family agrees to the name.', 'Record the family’s agreement.');
  }
  if (to === 'named_with_consent' && incident.deceasedIsChild) {
    return shut('child_not_named', 'A child is not named.', 'This stays shut.');
  }
  return OPEN;
}
