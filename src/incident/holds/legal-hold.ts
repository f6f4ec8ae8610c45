import { invalid } from '../../kernel/app-error.js';
import { DAY, plus } from '../../kernel/clock.js';
import type { IncidentId } from '../../kernel/ids.js';

/** Why nothing of an incident may be deleted (R21). */
export const HOLD_REASONS = ['inquest', 'fatal_accident_inquiry', 'court_case', 'complaint', 'other'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Somebody looks at least so often whether it is still needed. */
const LONGEST_WITHOUT_REVIEW = 366;

export interface LegalHold {
  readonly id: string;
  readonly incidentId: IncidentId;
  readonly reason: HoldReason;
  /** As typed. */
  readonly note: string | null;
  /** Person id. */
  readonly placedBy: string;
  readonly placedAt: Date;
  /** `2027-11-21`. */
  readonly reviewOn: string;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
}

/** The day in UTC: an hour more or less says nothing in a year. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** Past its day. It holds all the same: it never ends by itself. */
export function isReviewDue({ reviewOn }: Pick<LegalHold, 'reviewOn'>, now: Date): boolean {
  return reviewOn <= dayOf(now);
}

/** A year on, where nobody says which day. Throws AppError `invalid_review_day`. */
export function reviewDay(wanted: string | null, now: Date): string {
  const latest = dayOf(plus(now, LONGEST_WITHOUT_REVIEW * DAY));
  if (wanted === null) return dayOf(plus(now, 365 * DAY));
  if (wanted > dayOf(now) && wanted <= latest) return wanted;
  throw invalid('invalid_review_day', 'reviewOn', 'Expected a day after today and within twelve months.');
}
