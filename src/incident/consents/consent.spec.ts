import { describe, expect, it } from '@jest/globals';
import type { NamingStatus } from '../incident-values.js';
import { type ConsentFacts, consentState, expiryOf, type FamilyWord, familyOnName, namingAfter } from './consent.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const NAME: ConsentFacts = {
  purpose: 'name',
  side: 'family',
  answer: 'given',
  expiresAt: new Date('2027-11-21T12:00:00Z'),
  withdrawnAt: null,
};
const REFUSED: ConsentFacts = { ...NAME, answer: 'refused' };
const PAST = new Date('2026-11-20T12:00:00Z');

describe('a consent', () => {
  it.each<[what: string, consent: ConsentFacts, state: string]>([
    ['counts for its year', NAME, 'given'],
    ['expires', { ...NAME, expiresAt: NOW }, 'expired'],
    ['is withdrawn at once', { ...NAME, withdrawnAt: NOW }, 'withdrawn'],
    ['withdrawn stays withdrawn after its year', { ...NAME, expiresAt: PAST, withdrawnAt: PAST }, 'withdrawn'],
    ['a refusal does not expire', { ...REFUSED, expiresAt: PAST }, 'refused'],
    ['a refusal can be taken back', { ...REFUSED, withdrawnAt: PAST }, 'withdrawn'],
  ])('%s', (_what, consent, state) => {
    expect(consentState(consent, NOW)).toBe(state);
  });

  it.each([
    ['2026-11-21T12:00:00Z', '2027-11-21T12:00:00Z'],
    ['2028-02-29T12:00:00Z', '2029-02-28T12:00:00Z'],
    // The clocks of the next year have gone forward by then.
    ['2026-03-29T00:30:00Z', '2027-03-28T23:30:00Z'],
  ])('given on %s ends on %s', (given, ends) => {
    expect(expiryOf(new Date(given))).toEqual(new Date(ends));
  });
});

describe('what the family says of the name', () => {
  it.each<[what: string, consents: readonly ConsentFacts[], says: string]>([
    ['nothing is kept', [], 'unsaid'],
    ['one agrees', [NAME], 'given'],
    ['one agrees, another refuses', [NAME, REFUSED], 'refused'],
    ['the order does not matter', [REFUSED, NAME], 'refused'],
    ['the refusal was taken back', [NAME, { ...REFUSED, withdrawnAt: PAST }], 'given'],
    ['the agreement was taken back', [{ ...NAME, withdrawnAt: PAST }], 'unsaid'],
    ['the agreement has expired', [{ ...NAME, expiresAt: PAST }], 'unsaid'],
    ['a reporter agrees: that is not the family', [{ ...NAME, side: 'reporter' }], 'unsaid'],
    ['the family agrees to something else', [{ ...NAME, purpose: 'press' }], 'unsaid'],
  ])('%s', (_what, consents, says) => {
    expect(familyOnName(consents, NOW)).toBe(says);
  });
});

describe('what becomes of the naming', () => {
  it.each<[now: NamingStatus, family: FamilyWord, after: NamingStatus]>([
    ['withheld', 'given', 'withheld'],
    ['withheld', 'refused', 'family_refused'],
    ['family_agreed_public', 'given', 'family_agreed_public'],
    ['family_agreed_public', 'refused', 'family_refused'],
    ['family_agreed_public', 'unsaid', 'withheld'],
    ['family_agreed_internal', 'unsaid', 'family_agreed_internal'],
    ['family_refused', 'unsaid', 'withheld'],
    ['family_refused', 'given', 'withheld'],
    // What others publish is not ours to undo; our own text stays as the gates have it.
    ['officially_published', 'refused', 'officially_published'],
  ])('%s, and the family %s: %s', (now, family, after) => {
    expect(namingAfter(now, family)).toBe(after);
  });
});
