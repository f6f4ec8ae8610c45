import type { AlertId, IncidentId, ResponderId, RunId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { RunState } from '../escalation/decide-escalation.js';
import type { RunTrigger } from '../escalation/run.js';
import type { AlertStatus, Answer } from '../escalation/standing.js';
import type { IncidentStatus } from '../incident/incident-values.js';

export const ANSWER_WAYS = ['sms', 'link', 'voice', 'console'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** An alert as the person who got it can answer it. */
export interface AnswerableAlert {
  readonly id: AlertId;
  readonly runId: RunId;
  readonly incidentId: IncidentId;
  readonly responderId: ResponderId;
  readonly code: string;
  readonly linkHash: string;
  readonly status: AlertStatus;
  readonly answer: Answer | null;
  readonly answeredAt: Date | null;
  readonly createdAt: Date;
  readonly trigger: RunTrigger;
  readonly runState: RunState;
  readonly incidentStatus: IncidentStatus;
  readonly regionCode: string | null;
  /** The alert was wrong (R16). */
  readonly corrected: boolean;
  /** When the incident ended for good; a link works seven days longer. */
  readonly closedAt: Date | null;
}

export interface NewAnswer {
  readonly id: string;
  readonly alertId: AlertId;
  readonly answer: Answer;
  /** The person's own words, whole; sealed by the repository. */
  readonly note: string | null;
  readonly via: AnswerWay;
  readonly at: Date;
  /** They had said yes before, and say it again. */
  readonly isProgress: boolean;
}

/** Alerts and their answers. Excluded ones are not in this book. Throws only when the database does. */
export abstract class AlertBook {
  abstract find(tx: Tx, id: string): Promise<AnswerableAlert | null>;
  abstract byLink(tx: Tx, linkHash: string): Promise<AnswerableAlert | null>;
  /** Of these people since `since`, newest first. */
  abstract of(tx: Tx, responderIds: readonly string[], since: Date): Promise<readonly AnswerableAlert[]>;
  /** Locks the alert. */
  abstract lock(tx: Tx, id: AlertId): Promise<void>;
  /** Keeps the answer beside all earlier ones, and makes it the one that counts. */
  abstract record(tx: Tx, answer: NewAnswer): Promise<void>;
  /** Keeps words that are no answer with the alert. */
  abstract addWords(tx: Tx, alertId: AlertId, words: string): Promise<void>;
  /** Somebody who is coming has given word. */
  abstract markProgress(tx: Tx, alertId: AlertId, at: Date): Promise<void>;
}

/** The person can still answer: nothing about it is over for good. */
export function isOpen(alert: AnswerableAlert): boolean {
  const over = ['stood_down', 'closed', 'dismissed'].includes(alert.incidentStatus);
  return !over && alert.runState !== 'stopped';
}
