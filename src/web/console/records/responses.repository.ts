import type { Run } from '../../../escalation/run.js';
import type { RunAlert } from '../../../escalation/standing.js';

/** A run with what its reader wants to know beside the engine. */
export interface RunRecord extends Run {
  readonly endedAt: Date | null;
  /** When the policy was changed after the run froze it; null when it was not. */
  readonly policyChangedAt: Date | null;
}

export interface AlertRecord extends RunAlert {
  readonly id: string;
  readonly incidentId: string;
  readonly runId: string;
  readonly reason: string | null;
}

/** Runs and alerts of incidents, as they stand, without a lock. Throws only when the database does. */
export abstract class Responses {
  /** Oldest first. */
  abstract runs(incidentIds: readonly string[]): Promise<readonly RunRecord[]>;
  abstract alerts(incidentIds: readonly string[]): Promise<readonly AlertRecord[]>;
  /** Of those alone who have answered, or cannot be reached: thousands may be waiting, of whom there is nothing to say yet. */
  abstract spoken(incidentIds: readonly string[]): Promise<readonly AlertRecord[]>;
}
