import type { ResponderRecord } from '../directory/responder-record.js';
import { asksCoordinators } from '../escalation/run.js';
import { DAY, plus } from '../kernel/clock.js';
import type { AnswerableAlert } from './alert-book.repository.js';
import type { BriefCode } from './brief-code.js';

/** A link stops working this long after its incident has ended. */
const LINK_OUTLIVES = 7 * DAY;

/** An alert with the person who got it, and the newest code they asked for, for whichever alert. */
export interface LinkedAlert {
  readonly alert: AnswerableAlert;
  readonly person: ResponderRecord;
  readonly code: BriefCode | null;
}

export function isSpent(alert: AnswerableAlert, now: Date): boolean {
  return alert.closedAt !== null && plus(alert.closedAt, LINK_OUTLIVES) < now;
}

/** Coordinators read in the console, and of an alert that was wrong nothing is left to read. */
export function hasBrief(alert: AnswerableAlert): boolean {
  return !asksCoordinators(alert.trigger) && !alert.corrected;
}
