import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { PersonDetails, ReadReason } from './person-record.js';

/** That somebody opened the record. */
export interface PersonReading {
  readonly at: Date;
  /** As the log names them. */
  readonly actor: string;
  readonly reason: ReadReason;
}

/** What is known of the person who died; sealed here. Throws only when the database does. */
export abstract class PersonRecords {
  /** Nothing known: no fields. */
  abstract find(tx: Tx, incidentId: IncidentId): Promise<PersonDetails>;
  /** No fields: the row goes. */
  abstract save(tx: Tx, incidentId: IncidentId, details: PersonDetails, at: Date): Promise<void>;
  /** @returns whether there was one. */
  abstract remove(tx: Tx, incidentId: IncidentId): Promise<boolean>;
  /** The newest first. */
  abstract readings(tx: Tx, incidentId: IncidentId, most: number): Promise<readonly PersonReading[]>;
  abstract exists(tx: Tx, incidentId: IncidentId): Promise<boolean>;
}
