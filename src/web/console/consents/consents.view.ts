import type { ConsentState } from '../../../incident/consents/consent.js';
import type { Consent } from '../../../incident/consents/consents.repository.js';
import type { IncidentHead } from '../incident/incident.view.js';

export interface ConsentRow extends Consent {
  readonly state: ConsentState;
  /** Who wrote it down. */
  readonly by: string;
}

export interface ConsentsView {
  readonly now: Date;
  readonly head: IncidentHead;
  /** The newest first. */
  readonly rows: readonly ConsentRow[];
}
