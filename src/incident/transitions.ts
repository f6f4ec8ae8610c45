import type { IncidentStatus } from './incident-values.js';

/** Which status may follow which. Whatever is not here is refused, for console and API alike. */
const NEXT: Record<IncidentStatus, readonly IncidentStatus[]> = {
  reported: ['triage', 'verified', 'closed', 'dismissed'],
  triage: ['verified', 'closed', 'dismissed'],
  verified: ['triage', 'responding', 'closed', 'dismissed'],
  responding: ['stood_down', 'closed', 'dismissed'],
  stood_down: ['responding', 'closed', 'dismissed'],
  closed: ['triage'],
  dismissed: ['triage'],
};

export function canBecome(from: IncidentStatus, to: IncidentStatus): boolean {
  return NEXT[from].includes(to);
}
