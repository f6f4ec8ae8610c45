import type { Incident } from '../incident/incident.js';
import type { Tx } from '../kernel/unit-of-work.js';

/** Of an incident what decides whether, where and as what it is public; nothing that a person typed. */
export type PublishedIncident = Pick<
  Incident,
  | 'id'
  | 'status'
  | 'facilityCode'
  | 'regionCode'
  | 'setting'
  | 'occurredLatest'
  | 'verificationStatus'
  | 'nokStatus'
  | 'namingStatus'
  | 'publicState'
  | 'deceasedIsChild'
  | 'mergedIntoId'
  | 'createdAt'
>;

/** Reads incidents for publication. Throws only when the database does. */
export abstract class PublishedIncidents {
  /** Those that a coordinator made public to any extent; whether they may be now is for `mayBePublic` to say. */
  abstract all(tx: Tx): Promise<readonly PublishedIncident[]>;
  /** Of these ids, whatever became of them. */
  abstract byIds(tx: Tx, ids: readonly string[]): Promise<readonly PublishedIncident[]>;
  /** When the network took its first report; null before that. */
  abstract firstReportAt(tx: Tx): Promise<Date | null>;
}
