import type { OutboxItem } from '../outbox/outbox.js';

/** What the rooms above must act on. The composition root says who does. */
export const INCIDENT_REPORTED = 'incident.reported';
export const INCIDENT_RELEASED = 'incident.released';
export const INCIDENT_NEEDS_HELP = 'incident.needs_help';
export const TASKS_BEHIND = 'incident.tasks_behind';

/** Somebody must look at a new report: coordinators on duty are paged. First in every queue. */
export function reportedFact(incidentId: string): OutboxItem {
  return { key: `reported-${incidentId}`, fact: INCIDENT_REPORTED, data: { incidentId }, priority: 1 };
}

export function releasedFact(incidentId: string, releaseId: string): OutboxItem {
  return { key: `released-${releaseId}`, fact: INCIDENT_RELEASED, data: { incidentId }, priority: 1 };
}

export function needsHelpFact(incidentId: string, answerId: string): OutboxItem {
  return { key: `needs-help-${answerId}`, fact: INCIDENT_NEEDS_HELP, data: { incidentId }, priority: 1 };
}

/** The tasks of an incident could not follow a change of it: they are brought up to date apart from it, after all pages. */
export function tasksBehindFact(incidentId: string, deed: string | null): OutboxItem {
  const data = deed === null ? { incidentId } : { incidentId, deed };
  return { key: `tasks-behind-${deed ?? 'change'}-${incidentId}`, fact: TASKS_BEHIND, data };
}
