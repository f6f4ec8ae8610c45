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

/** Tasks whose time has come, each once. Throws only when the database does. */
export abstract class TaskWatch {
  /** Due, and nobody has been told; from now on somebody has. The longest due first. */
  abstract takeDue(tx: Tx, now: Date, limit: number): Promise<readonly DueTask[]>;
  /** Of these kinds, undone since then, and nobody was paged; from now on somebody has been. */
  abstract takeUndone(
    tx: Tx,
    templateCodes: readonly string[],
    times: { readonly now: Date; readonly dueBy: Date },
    limit: number,
  ): Promise<readonly DueTask[]>;
}
