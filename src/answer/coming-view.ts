import type { ResponderRole } from '../directory/responder-role.js';
import { quorumOf } from '../escalation/policy.js';
import { checkQuorum } from '../escalation/quorum.js';
import type { Run, StoredAlert } from '../escalation/run.js';
import { helps, rolesFilledBy, standingsOf } from '../escalation/standing.js';
import type { AlertLinkView, RoleCount } from './alert-link-view.js';

type ComingView = Pick<AlertLinkView, 'coming' | 'comingByRole' | 'missingRoles' | 'askedCount' | 'role'>;

/** How many come, by role, and what is still missing: numbers only, nobody's name. */
export function comingView(run: Run, alerts: readonly StoredAlert[], mine: StoredAlert | undefined): ComingView {
  const people = [...standingsOf(alerts).values()];
  const helpers = people.filter(helps);
  const quorum = quorumOf(run.snapshot, run.step);
  const wanted = Object.keys(quorum.roles ?? {}) as ResponderRole[];
  const asked = alerts.filter(
    (alert) => alert.status !== 'excluded' && alert.step === mine?.step && alert.round === mine.round,
  );
  return {
    coming: helpers.length,
    comingByRole: counted(helpers.flatMap(rolesFilledBy)),
    missingRoles: Object.entries(checkQuorum(quorum, people).missing.roles).map(([role, count]) => ({
      role: role as ResponderRole,
      count,
    })),
    askedCount: Math.max(asked.length, 1),
    role: wanted.find((role) => mine?.roles.includes(role)) ?? null,
  };
}

function counted(roles: readonly ResponderRole[]): RoleCount[] {
  const counts = new Map<ResponderRole, number>();
  for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].map(([role, count]) => ({ role, count }));
}
