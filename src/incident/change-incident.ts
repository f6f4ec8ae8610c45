import { conflict, notFound } from '../kernel/app-error.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from './incident.js';
import type { IncidentStatus } from './incident-values.js';
import type { Incidents } from './incidents.repository.js';
import { canBecome } from './transitions.js';

/** The incident under lock; 404 when there is none, or none that was not merged into another. */
export async function lockOpen(incidents: Incidents, tx: Tx, ref: string): Promise<Incident> {
  const incident = await incidents.lockByRef(tx, ref);
  if (incident === null) throw notFound('incident');
  if (incident.mergedIntoId !== null) {
    throw conflict('incident_merged', 'This incident has been merged into another one. Work on that one.');
  }
  return incident;
}

/** Throws 409 when the status may not follow. */
export function assertCanBecome(incident: Incident, to: IncidentStatus): void {
  if (canBecome(incident.status, to)) return;
  throw conflict(
    'wrong_status',
    `An incident that is ${words(incident.status)} cannot become ${words(to)}. Look at it again.`,
  );
}

function words(status: IncidentStatus): string {
  return status.replace('_', ' ');
}
