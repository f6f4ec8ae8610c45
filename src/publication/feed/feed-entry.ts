import { needsCorrection } from '../../incident/gates.js';
import type { VerificationStatus } from '../../incident/incident-values.js';
import { findRegion } from '../../directory/region-register.js';
import { DAY } from '../../kernel/clock.js';
import { londonDay } from '../figures/calendar.js';
import { mayBePublic, UNKNOWN_REGION } from '../figures/counted-death.js';
import { settingClassOf, type SettingClass } from '../figures/setting-class.js';
import type { PublishedIncident } from '../published-incidents.repository.js';

/** How sure the network is, in the words of the feed. */
export const VERIFICATION_CLASSES = ['one_source', 'two_sources', 'confirmed'] as const;
export type VerificationClass = (typeof VERIFICATION_CLASSES)[number];

/** All that the feed may say of a death (R8): no name, no day, nothing finer than the house, and that not always. */
export interface FeedFacts {
  /** Code of a region, or `unknown`. */
  readonly region: string;
  /** `2026-11`. */
  readonly month: string;
  readonly setting: SettingClass;
  /** Code in the register; null where the place is not to be named. */
  readonly place: string | null;
  readonly verification: VerificationClass;
}

/** Withdrawn: it is no longer public. Corrected: it was wrong (R16). */
export const ENTRY_STATES = ['open', 'withdrawn', 'corrected'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

export interface FeedEntry {
  readonly id: string;
  readonly incidentId: string;
  readonly state: EntryState;
  /** As it is shown; null unless it is open. */
  readonly shown: FeedFacts | null;
  /** Local days. */
  readonly publishedOn: string;
  readonly updatedOn: string;
}

/** Two deaths in one house within four weeks: the house is not named, so that nobody is drawn there (T35). */
const NEAR = 28 * DAY;

/** What may be said of an incident now; null where nothing may be (R3, R4, R16). `published`: all that is public. */
export function feedFacts(incident: PublishedIncident, published: readonly PublishedIncident[]): FeedFacts | null {
  if (!mayBePublic(incident, 'place_and_date')) return null;
  return {
    region: findRegion(incident.regionCode)?.code ?? UNKNOWN_REGION,
    month: londonDay(momentOf(incident)).slice(0, 7),
    setting: settingClassOf(incident.setting),
    place: mayNamePlace(incident, published) ? incident.facilityCode : null,
    verification: verificationClass(incident.verificationStatus),
  };
}

/** The entry as it has to be now; null where it is right as it is, or there has never been one. */
export function nextEntry(
  entry: FeedEntry | null,
  incident: PublishedIncident | null,
  facts: FeedFacts | null,
  day: string,
): Omit<FeedEntry, 'id' | 'incidentId'> | null {
  if (facts !== null) {
    if (entry?.state === 'open' && isSameFacts(entry.shown, facts)) return null;
    return { state: 'open', shown: facts, publishedOn: entry?.publishedOn ?? day, updatedOn: day };
  }
  if (entry === null || entry.state === 'corrected') return null;
  const state = incident !== null && needsCorrection(incident.verificationStatus) ? 'corrected' : 'withdrawn';
  return state === entry.state ? null : { state, shown: null, publishedOn: entry.publishedOn, updatedOn: day };
}

/** Never where it is a child’s (R10), nor where the kind of place is itself rare. */
function mayNamePlace(incident: PublishedIncident, published: readonly PublishedIncident[]): boolean {
  if (incident.deceasedIsChild || settingClassOf(incident.setting) === 'other_or_unknown') return false;
  const at = momentOf(incident).getTime();
  return !published.some(
    (each) =>
      each.id !== incident.id &&
      each.facilityCode === incident.facilityCode &&
      Math.abs(momentOf(each).getTime() - at) <= NEAR &&
      mayBePublic(each, 'counted_only'),
  );
}

/** The last moment at which it may have happened, at the latest when it was reported. */
function momentOf({ occurredLatest, createdAt }: PublishedIncident): Date {
  return occurredLatest === null || occurredLatest > createdAt ? createdAt : occurredLatest;
}

function verificationClass(status: VerificationStatus): VerificationClass {
  if (status === 'single_source') return 'one_source';
  return status === 'corroborated' ? 'two_sources' : 'confirmed';
}

function isSameFacts(one: FeedFacts | null, two: FeedFacts): boolean {
  if (one === null) return false;
  const names = ['region', 'month', 'setting', 'place', 'verification'] as const;
  return names.every((name) => one[name] === two[name]);
}
