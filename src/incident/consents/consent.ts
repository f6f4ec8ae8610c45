import { Temporal } from 'temporal-polyfill';
import type { NamingStatus } from '../incident-values.js';

/** What somebody is asked for, one at a time (R7). */
export const CONSENT_PURPOSES = [
  'contact',
  'legal_referral',
  'press',
  'name',
  'photo',
  'vigil',
  'research',
  'newsletter',
] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** Whose it is: that of a reporter is not that of the family. */
export const CONSENT_SIDES = ['family', 'reporter'] as const;
export type ConsentSide = (typeof CONSENT_SIDES)[number];

export const CONSENT_ANSWERS = ['given', 'refused'] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

export const CONSENT_WAYS = ['spoken', 'written', 'in_person'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

export interface ConsentFacts {
  readonly purpose: ConsentPurpose;
  readonly side: ConsentSide;
  readonly answer: ConsentAnswer;
  readonly expiresAt: Date;
  readonly withdrawnAt: Date | null;
}

export type ConsentState = 'given' | 'refused' | 'withdrawn' | 'expired';

/** A refusal does not expire: only its own end ends it. */
export function consentState({ answer, expiresAt, withdrawnAt }: ConsentFacts, now: Date): ConsentState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (answer === 'refused') return 'refused';
  return expiresAt <= now ? 'expired' : 'given';
}

/** Twelve months later on the calendar, at the same time in London. */
export function expiryOf(at: Date): Date {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/London');
  return new Date(zoned.add({ months: 12 }).epochMilliseconds);
}

/** Whether it is the family’s word on the name. */
export function isOnName({ purpose, side }: Pick<ConsentFacts, 'purpose' | 'side'>): boolean {
  return purpose === 'name' && side === 'family';
}

export type FamilyWord = 'given' | 'refused' | 'unsaid';

/**
 * What the family says of the name, all together (R4): one relative who refuses is enough for it to stay withheld.
 * `unsaid`: nobody’s word counts.
 */
export function familyOnName(consents: readonly ConsentFacts[], now: Date): FamilyWord {
  const states = consents.filter(isOnName).map((consent) => consentState(consent, now));
  if (states.includes('refused')) return 'refused';
  return states.includes('given') ? 'given' : 'unsaid';
}

/** What becomes of the naming once the family’s word has changed. Agreement opens nothing by itself: a coordinator does. */
export function namingAfter(now: NamingStatus, family: FamilyWord): NamingStatus {
  if (family === 'refused') return now === 'officially_published' ? now : 'family_refused';
  if (now === 'family_refused') return 'withheld';
  return family === 'unsaid' && now === 'family_agreed_public' ? 'withheld' : now;
}
