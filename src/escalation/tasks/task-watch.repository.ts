import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { NokStatus, VerificationStatus } from '../../incident/incident-values.js';

/** A task whose time has come. */
export interface DueTask {
  readonly id: string;
  readonly key: string | null;
  readonly templateCode: string | null;
  /** Who has it, or else who has its incident; null: nobody. */
  readonly personId: string | null;
  readonly incidentId: IncidentId;
  readonly regionCode: string | null;
  readonly verificationStatus: VerificationStatus;
  readonly nokStatus: NokStatus;
}

/** Of these kinds, and undone though due by then. */
export interface UndoneQuery {
  readonly templateCodes: readonly string[];
  readonly dueBy: Date;
}

/** Tasks whose time has come, each once. Throws only when the database does. */
export abstract class TaskWatch {
  /** Due, and nobody has been told; from now on somebody has. The longest due first; none that was held since `heldSince`. */
  abstract takeDue(tx: Tx, now: Date, heldSince: Date, limit: number): Promise<readonly DueTask[]>;
  /** Taken, and a gate holds them: nobody has been told after all. */
  abstract hold(tx: Tx, ids: readonly string[], now: Date): Promise<void>;
  /** Incidents that have some for which nobody was paged. Locks nothing. */
  abstract undone(tx: Tx, query: UndoneQuery, limit: number): Promise<readonly IncidentId[]>;
  /** Those of one incident, on which the caller has the lock: as everywhere, it comes before those of its tasks. */
  abstract takeUndone(tx: Tx, incidentId: IncidentId, query: UndoneQuery, now: Date): Promise<readonly DueTask[]>;
}
