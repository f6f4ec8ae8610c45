import { publishGate } from '../../incident/gates.js';
import type { Incident } from '../../incident/incident.js';
import { findRegion } from '../../directory/region-register.js';
import { londonDay, quarterOf } from './calendar.js';
import { settingClassOf, type SettingClass } from './setting-class.js';

/** The region of a death whose place is not known well enough. */
export const UNKNOWN_REGION = 'unknown';

/** All that the figures know of a death. */
export interface CountedDeath {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  readonly region: string;
  readonly setting: SettingClass;
}

/** What of an incident decides whether and where it counts. */
export type Countable = Pick<
  Incident,
  | 'publicState'
  | 'verificationStatus'
  | 'nokStatus'
  | 'namingStatus'
  | 'deceasedIsChild'
  | 'status'
  | 'mergedIntoId'
  | 'regionCode'
  | 'setting'
  | 'occurredLatest'
  | 'createdAt'
>;

/**
 * An incident counts when a coordinator has published it at all (R8), the gates would let it be published now (R2: one
 * direct source at least; R3: the family has been told), and it is neither dismissed nor part of another one. It counts
 * in the quarter of the last moment at which it may have happened, at the latest when it was reported.
 */
export function countedDeath(incident: Countable): CountedDeath | null {
  if (!mayBePublic(incident, 'counted_only')) return null;
  const { occurredLatest, createdAt } = incident;
  const at = occurredLatest === null || occurredLatest > createdAt ? createdAt : occurredLatest;
  return {
    ...quarterOf(londonDay(at)),
    region: findRegion(incident.regionCode)?.code ?? UNKNOWN_REGION,
    setting: settingClassOf(incident.setting),
  };
}

/** Published so far or further, and the gates are open now. */
export function mayBePublic(incident: Countable, as: 'counted_only' | 'place_and_date'): boolean {
  if (incident.mergedIntoId !== null || incident.status === 'dismissed') return false;
  if (incident.publicState === 'internal') return false;
  if (as === 'place_and_date' && incident.publicState === 'counted_only') return false;
  return publishGate(incident, as).state === 'open';
}
