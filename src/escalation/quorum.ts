import { RESPONDER_ROLES, type ResponderRole } from '../directory/responder-role.js';
import type { Quorum } from './policy.js';
import { helps, rolesFilledBy, type Standing } from './standing.js';

export interface QuorumCheck {
  readonly met: boolean;
  /** What is still wanted; empty when met. */
  readonly missing: { readonly any?: number; readonly roles: Readonly<Partial<Record<ResponderRole, number>>> };
  /** Could it still be met if everybody who has not answered yet said that they come? */
  readonly reachable: boolean;
}

/**
 * Is this enough help? Everybody who helps counts once for `any`, and besides fills at most one place of one role.
 * Who fills which place is chosen so that as many places as possible are filled; where two roles compete for one
 * person, the one that comes first in the list of roles gets them.
 */
export function checkQuorum(quorum: Quorum, people: readonly Standing[]): QuorumCheck {
  const missing = missingFrom(quorum, people);
  const met = isNothing(missing);
  return { met, missing, reachable: met || isNothing(missingFrom(quorum, people.map(asIfComing))) };
}

function asIfComing(person: Standing): Standing {
  return person.status === 'waiting' ? { ...person, status: 'answered', answer: 'attending' } : person;
}

function missingFrom(quorum: Quorum, people: readonly Standing[]): QuorumCheck['missing'] {
  const helpers = people.filter(helps);
  const any = Math.max(0, (quorum.any ?? 0) - helpers.length);
  const roles = missingRoles(quorum.roles ?? {}, helpers.map(rolesFilledBy));
  return any > 0 ? { any, roles } : { roles };
}

function isNothing(missing: QuorumCheck['missing']): boolean {
  return missing.any === undefined && Object.keys(missing.roles).length === 0;
}

function missingRoles(
  wanted: NonNullable<Quorum['roles']>,
  helpers: readonly (readonly ResponderRole[])[],
): Partial<Record<ResponderRole, number>> {
  const missing: Partial<Record<ResponderRole, number>> = {};
  const placed = new Map<number, ResponderRole>();
  for (const role of RESPONDER_ROLES) {
    for (let place = 0; place < (wanted[role] ?? 0); place++) {
      if (!fillPlace(role, helpers, placed, new Set())) missing[role] = (missing[role] ?? 0) + 1;
    }
  }
  return missing;
}

/**
 * Finds somebody for one more place of `role`: a person without a place, or one who can be spared because another takes
 * over the place they had (an augmenting path: the usual way to the largest matching of people and places).
 */
function fillPlace(
  role: ResponderRole,
  helpers: readonly (readonly ResponderRole[])[],
  placed: Map<number, ResponderRole>,
  tried: Set<number>,
): boolean {
  for (const [person, roles] of helpers.entries()) {
    if (tried.has(person) || !roles.includes(role)) continue;
    tried.add(person);
    const held = placed.get(person);
    if (held === undefined || fillPlace(held, helpers, placed, tried)) {
      placed.set(person, role);
      return true;
    }
  }
  return false;
}
