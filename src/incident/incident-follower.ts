import type { Actor } from '../kernel/actor.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from './incident.js';

/** Why an incident is over, as those who were paged are told. */
export type EndReason = 'stood_down' | 'closed' | 'wrong' | 'dismissed';

/**
 * What rooms above do in the same transaction when an incident changes. The port lies here so that the incident need
 * not know them; the composition root binds it. A throw undoes the change as well.
 */
export abstract class IncidentFollower {
  /** A coordinator has taken the report. */
  abstract claimed(tx: Tx, incident: Incident, by: { readonly personId: string; readonly actor: Actor }): Promise<void>;
  /** Nothing more may leave for it; those who were paged are told, once. */
  abstract ended(tx: Tx, incident: Incident, reason: EndReason, by: Actor): Promise<void>;
  /** The place or region was corrected: what runs for the old one stops where the new one has another plan. */
  abstract moved(tx: Tx, before: Incident, after: Incident, by: Actor): Promise<void>;
}
