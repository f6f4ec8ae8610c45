import { describe, expect, it } from '@jest/globals';
import type { PublishedIncident } from '../published-incidents.repository.js';
import { type FeedEntry, feedFacts, nextEntry } from './feed-entry.js';

const INCIDENT = {
  id: 'one',
  status: 'closed',
  facilityCode: 'LEI',
  regionCode: 'yorkshire_and_the_humber',
  setting: 'prison',
  occurredLatest: new Date('2026-11-10T12:00:00Z'),
  verificationStatus: 'corroborated',
  nokStatus: 'informed_confirmed',
  namingStatus: 'withheld',
  publicState: 'place_and_date',
  deceasedIsChild: false,
  mergedIntoId: null,
  createdAt: new Date('2026-11-11T12:00:00Z'),
} as unknown as PublishedIncident;
const FACTS = {
  region: 'yorkshire_and_the_humber',
  month: '2026-11',
  setting: 'prison',
  place: 'LEI',
  verification: 'two_sources',
} as const;
const another = (change: object) => ({ ...INCIDENT, id: 'two', ...change }) as unknown as PublishedIncident;

describe('what may be said of one death', () => {
  it.each<[string, object, object | null]>([
    ['all that is on the list', {}, FACTS],
    [
      'a name that the family agreed to is not there yet',
      { publicState: 'named_with_consent', namingStatus: 'family_agreed_public' },
      FACTS,
    ],
    ['it only counts', { publicState: 'counted_only' }, null],
    ['R3: the family is being traced', { nokStatus: 'being_traced' }, null],
    ['in doubt again', { verificationStatus: 'unverified' }, null],
    ['R10: a child’s place is not named', { deceasedIsChild: true }, { ...FACTS, place: null }],
    [
      'nor a place for children',
      { setting: 'secure_childrens_home' },
      { ...FACTS, setting: 'other_or_unknown', place: null },
    ],
    ['one source says so', { verificationStatus: 'single_source' }, { ...FACTS, verification: 'one_source' }],
    ['an authority says so', { verificationStatus: 'confirmed_official' }, { ...FACTS, verification: 'confirmed' }],
    ['no region is known', { regionCode: null, facilityCode: null }, { ...FACTS, region: 'unknown', place: null }],
  ])('%s', (_what, change, facts) => {
    const incident = { ...INCIDENT, ...change };
    expect(feedFacts(incident, [incident])).toEqual(facts);
  });

  it.each<[string, object, string | null]>([
    ['another death there the week before', { occurredLatest: new Date('2026-11-03T12:00:00Z') }, null],
    ['exactly four weeks before', { occurredLatest: new Date('2026-10-13T12:00:00Z') }, null],
    ['a day more', { occurredLatest: new Date('2026-10-12T12:00:00Z') }, 'LEI'],
    ['elsewhere', { facilityCode: 'MDI' }, 'LEI'],
    ['only counted, so it is public', { publicState: 'counted_only' }, null],
    ['a report that nobody may hear of changes nothing that can be seen', { nokStatus: 'unknown' }, 'LEI'],
  ])('T35: %s', (_what, change, place) => {
    expect(feedFacts(INCIDENT, [INCIDENT, another(change)])?.place).toBe(place);
  });
});

describe('how an entry goes on', () => {
  const open: FeedEntry = {
    ...{ id: 'e', incidentId: 'one', state: 'open', shown: FACTS },
    ...{ publishedOn: '2026-11-12', updatedOn: '2026-11-12' },
  };
  const withdrawn: FeedEntry = { ...open, state: 'withdrawn', shown: null, updatedOn: '2026-11-13' };
  const corrected: FeedEntry = { ...withdrawn, state: 'corrected' };
  const alive = { ...INCIDENT, verificationStatus: 'not_a_death' } as PublishedIncident;

  it.each<[string, FeedEntry | null, PublishedIncident | null, typeof FACTS | null, object | null]>([
    ['it begins', null, INCIDENT, FACTS, { state: 'open', shown: FACTS, publishedOn: 'today', updatedOn: 'today' }],
    ['nothing has ever been told', null, INCIDENT, null, null],
    ['it stays', open, INCIDENT, FACTS, null],
    ['it is withdrawn', open, INCIDENT, null, { state: 'withdrawn', shown: null, updatedOn: 'today' }],
    ['the incident is no longer there', open, null, null, { state: 'withdrawn', shown: null }],
    ['it was wrong', open, alive, null, { state: 'corrected', shown: null, updatedOn: 'today' }],
    ['it was withdrawn, and then found wrong', withdrawn, alive, null, { state: 'corrected', shown: null }],
    ['it stays withdrawn', withdrawn, INCIDENT, null, null],
    ['what was wrong does not become merely withdrawn', corrected, INCIDENT, null, null],
    ['it may be told again', withdrawn, INCIDENT, FACTS, { state: 'open', shown: FACTS, publishedOn: '2026-11-12' }],
  ])('%s', (_what, entry, incident, facts, expected) => {
    const next = nextEntry(entry, incident, facts, 'today');
    if (expected === null) expect(next).toBeNull();
    else expect(next).toMatchObject(expected);
  });
});
