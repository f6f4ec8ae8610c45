import type { AlertId, IncidentId, ResponderId, RunId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Run, StoredAlert, UnaskedPerson } from './run.js';
import type { ExclusionReason } from './why-not-asked.js';

export interface NewAlert {
  readonly id: AlertId;
  readonly runId: RunId;
  readonly incidentId: string;
  readonly responderId: ResponderId;
  readonly step: number;
  readonly round: number;
  readonly status: 'waiting' | 'excluded';
  readonly reason: ExclusionReason | null;
  readonly code: string | null;
  readonly linkHash: string | null;
  readonly roles: readonly string[];
  readonly createdAt: Date;
}

export type RunChange = Partial<
  Pick<
    Run,
    'state' | 'step' | 'round' | 'roundStartedAt' | 'stepStartedAt' | 'passed' | 'nextStepAt' | 'token' | 'unasked'
  >
> & { readonly endedAt?: Date | null; readonly endReason?: string | null };

/** The contact by which an alert reached its person. */
export interface ReachedBy {
  readonly alertId: AlertId;
  readonly contactMethodId: string;
  readonly channel: string;
  readonly language: string;
}

/** Runs and alerts. Throws only when the database does. */
export abstract class Runs {
  abstract insert(tx: Tx, run: Run): Promise<void>;
  /** Locks the row. Null when there is none. */
  abstract lock(tx: Tx, id: string): Promise<Run | null>;
  abstract incidentOf(tx: Tx, runId: string): Promise<IncidentId | null>;
  /** All of an incident, locked, oldest first. */
  abstract lockOfIncident(tx: Tx, incidentId: string): Promise<readonly Run[]>;
  abstract change(tx: Tx, id: RunId, change: RunChange): Promise<void>;
  /** Running ones whose next step was due before then. */
  abstract countOverdue(tx: Tx, before: Date): Promise<number>;
  abstract insertAlerts(tx: Tx, alerts: readonly NewAlert[]): Promise<void>;
  abstract alertsOf(tx: Tx, runId: RunId): Promise<readonly StoredAlert[]>;
  /** Of them, those whose person has answered. */
  abstract answeredOf(tx: Tx, runId: RunId): Promise<readonly StoredAlert[]>;
  /** They are asked later, in this order. The run has none before. */
  abstract keepUnasked(tx: Tx, runId: RunId, people: readonly UnaskedPerson[]): Promise<void>;
  abstract unaskedOf(tx: Tx, runId: RunId): Promise<readonly UnaskedPerson[]>;
  /** The first so many of them, in their order, who are then no longer among them. */
  abstract takeUnasked(tx: Tx, runId: RunId, most: number): Promise<readonly UnaskedPerson[]>;
  abstract dropUnasked(tx: Tx, runId: RunId): Promise<void>;
  /** Runs that wait for an answer of this person and were not stopped, in the order of their incidents. */
  abstract waitingFor(tx: Tx, responderId: string): Promise<readonly RunId[]>;
  /** `waiting` → the status given; others keep theirs. */
  abstract endWaiting(
    tx: Tx,
    ids: readonly AlertId[],
    status: 'unreachable' | 'stood_down',
    reason: string,
  ): Promise<readonly AlertId[]>;
  /** `unreachable`, as every way had failed → `waiting`; others keep theirs. @returns those that changed. */
  abstract waitAgain(tx: Tx, ids: readonly AlertId[]): Promise<readonly AlertId[]>;
  abstract markReminded(tx: Tx, ids: readonly AlertId[], at: Date): Promise<void>;
  /** Said yes and went silent: the answer counts no more. What was said stays with the answers. */
  abstract lapse(tx: Tx, ids: readonly AlertId[]): Promise<void>;
  abstract markTold(tx: Tx, ids: readonly AlertId[], at: Date): Promise<void>;
  /** Codes given to each person since `since`. */
  abstract codesSince(
    tx: Tx,
    people: readonly ResponderId[],
    since: Date,
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** Whether people of this region are being asked for an incident now. */
  abstract isAsking(tx: Tx, regionCode: string): Promise<boolean>;
  /** How often each person was asked since `since`, by any incident. */
  abstract askedSince(tx: Tx, people: readonly ResponderId[], since: Date): Promise<ReadonlyMap<string, number>>;
  /** For each alert that left, the contact that reached the person best: delivered before sent before handed off. */
  abstract reachedBy(tx: Tx, ids: readonly AlertId[]): Promise<readonly ReachedBy[]>;
}
