import type { IncidentStatus, NokStatus, VerificationStatus } from '../../../incident/incident-values.js';
import type { NoteView } from '../incident/incident.view.js';
import type { EntryView } from '../log/entry.view.js';
import type { Need, WellIncident } from '../tonight/tonight.view.js';

/** One open incident, as the next one on duty has to know it. */
export interface HandoverItem {
  readonly ref: string;
  readonly where: string;
  readonly status: IncidentStatus;
  readonly verification: VerificationStatus;
  readonly nok: NokStatus;
  readonly createdAt: Date;
  readonly assignee: { readonly name: string; readonly me: boolean } | null;
  readonly coming: WellIncident['coming'];
  readonly next: WellIncident['next'];
  readonly needs: readonly Need[];
  /** The newest first. */
  readonly notes: readonly NoteView[];
  readonly entries: readonly EntryView[];
}

export interface Colleague {
  readonly id: string;
  readonly name: string;
}

export interface HandoverView {
  readonly now: Date;
  readonly items: readonly HandoverItem[];
  /** Open ones that the page has no room for. */
  readonly more: number;
  /** Who may take what the one who looks has. */
  readonly colleagues: readonly Colleague[];
}
