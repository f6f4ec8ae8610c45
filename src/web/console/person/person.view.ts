import type { ReadReason } from '../../../incident/person/person-record.js';
import type { IncidentHead } from '../incident/incident.view.js';

/** What is shown before the record is opened. */
export interface PersonCoverView {
  readonly now: Date;
  readonly head: IncidentHead;
  readonly exists: boolean;
  /** The newest first. */
  readonly readings: readonly { readonly at: Date; readonly who: string; readonly reason: ReadReason }[];
}
