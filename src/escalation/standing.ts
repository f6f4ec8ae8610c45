import type { ResponderRole } from '../directory/responder-role.js';
import { countsFromADistance } from '../directory/responder-role.js';
import type { ResponderId } from '../kernel/ids.js';

export const ALERT_STATUSES = ['waiting', 'answered', 'unreachable', 'stood_down', 'excluded'] as const;
export type AlertStatus = (typeof ALERT_STATUSES)[number];

export const ANSWERS = ['attending', 'remote', 'later', 'cannot', 'needs_help'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Where one person stands: asked or left out, and what they said. */
export interface Standing {
  readonly status: AlertStatus;
  readonly answer: Answer | null;
  /** The roles the person had when asked. */
  readonly roles: readonly ResponderRole[];
}

/** One person asked by one step, or left out of it, as the decision needs it. */
export interface RunAlert extends Standing {
  readonly responderId: ResponderId;
  readonly round: number;
  readonly step: number;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
}

export type Standings<Alert extends RunAlert = RunAlert> = ReadonlyMap<ResponderId, Alert>;

/**
 * One standing for each person who was asked in the run. Somebody asked again in a later round has two alerts; what
 * happened last counts, be it the question or the answer, on whichever of the two. People who were only left out of
 * every step are missing.
 */
export function standingsOf<Alert extends RunAlert>(alerts: readonly Alert[]): Standings<Alert> {
  const standings = new Map<ResponderId, Alert>();
  for (const alert of alerts) {
    if (alert.status === 'excluded') continue;
    const known = standings.get(alert.responderId);
    if (known === undefined || lastWordAt(alert) >= lastWordAt(known)) standings.set(alert.responderId, alert);
  }
  return standings;
}

function lastWordAt(alert: RunAlert): number {
  return (alert.answeredAt ?? alert.askedAt).getTime();
}

/** The roles this person fills by what they said. */
export function rolesFilledBy({ status, answer, roles }: Standing): readonly ResponderRole[] {
  if (status !== 'answered') return [];
  if (answer === 'attending') return roles;
  return answer === 'remote' ? roles.filter(countsFromADistance) : [];
}

/** Comes, or helps from a distance in a role where that is as good. Later, cannot and needs_help are no help now. */
export function helps(person: Standing): boolean {
  return person.status === 'answered' && (person.answer === 'attending' || rolesFilledBy(person).length > 0);
}

/** Has said no, or no message reaches them: asking once more would change nothing. */
export function isOut({ status, answer }: Standing): boolean {
  return status === 'unreachable' || (status === 'answered' && answer === 'cannot');
}
