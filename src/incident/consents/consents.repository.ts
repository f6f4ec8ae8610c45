import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { ConsentFacts, ConsentWay } from './consent.js';

/** What somebody said, as it is kept. */
export interface Consent extends ConsentFacts {
  readonly id: string;
  /** In a coordinator's words; null: emptied since. */
  readonly who: string | null;
  readonly how: ConsentWay;
  readonly at: Date;
  /** The person: user id, or key id for a key without a person. */
  readonly recordedBy: string;
}

/** The ledger of consents. Who it was is sealed here. Throws only when the database does. */
export abstract class Consents {
  /** Oldest first. */
  abstract ofIncident(tx: Tx, incidentId: IncidentId): Promise<readonly Consent[]>;
  /** The same of many, oldest first, without who it was. Incidents of which nobody has said anything are left out. */
  abstract factsOf(
    tx: Tx,
    incidentIds: readonly IncidentId[],
  ): Promise<ReadonlyMap<IncidentId, readonly ConsentFacts[]>>;
  abstract insert(tx: Tx, incidentId: IncidentId, consent: Omit<Consent, 'withdrawnAt'>): Promise<void>;
  abstract withdraw(tx: Tx, id: string, at: Date): Promise<void>;
}
