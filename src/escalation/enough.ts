import type { AlikePeople } from '../directory/crowd.repository.js';
import type { ResponderRole } from '../directory/responder-role.js';
import type { ResponderId } from '../kernel/ids.js';
import { type Policy, quorumOf, type Target, tellsOnly } from './policy.js';
import { checkQuorum, type QuorumCheck } from './quorum.js';
import type { Standing } from './standing.js';
import { whyPassed } from './step-condition.js';
import { type AskingContext, whyNotAsked } from './why-not-asked.js';

export interface Enough {
  /** People who would be asked, as far as had to be looked. */
  readonly asked: number;
  /** How many more would be needed, if everybody who is asked said yes. */
  readonly missing: number;
}

/** Who is there at a moment. */
export interface CrowdAt {
  readonly at: Date;
  /** Whom a target names for a region. */
  readonly of: (target: Target, regionCode: string) => readonly AlikePeople[];
  /** In the seven days before, of people who want to be asked only so often. */
  readonly alertsInSevenDays: (id: ResponderId) => number;
}

/** What a region is alerted at; the plan is looked at as it would run then. */
export const LEVEL = 'region_verified';
const NOBODY_BEFORE = { people: new Map(), thisRound: new Set<ResponderId>() };

/** Of several policies that ask together, the one that lacks most. Null where none would ask anybody. */
export function enoughOf(policies: readonly Policy[], regionCode: string, crowd: CrowdAt): Enough | null {
  const found = policies.flatMap((policy) => ofPolicy(policy, regionCode, crowd) ?? []);
  return found.sort((one, two) => two.missing - one.missing)[0] ?? null;
}

/** Looks no further than it has to: the steps after the one that finds enough do not matter. */
function ofPolicy(policy: Policy, regionCode: string, crowd: CrowdAt): Enough | null {
  const people = new Map<ResponderId, readonly ResponderRole[]>();
  let last: Enough | null = null;
  for (const [index, step] of policy.steps.entries()) {
    if (tellsOnly(step) || whyPassed(step.when, LEVEL, crowd.at) !== null) continue;
    const context = { now: crowd.at, step, facilityCode: null, before: NOBODY_BEFORE };
    for (const alike of step.targets.flatMap((target) => crowd.of(target, regionCode))) {
      for (const id of asked(alike, context, crowd)) people.set(id, alike.roles as readonly ResponderRole[]);
    }
    const check = checkQuorum(quorumOf(policy, index + 1), [...people.values()].map(asComing));
    last = { asked: people.size, missing: placesIn(check) };
    if (check.met) return last;
  }
  return last;
}

/** Those of them who are asked: as a rule all or none. */
function asked(
  { ids, ...alike }: AlikePeople,
  context: Omit<AskingContext, 'alertsInSevenDays'>,
  crowd: CrowdAt,
): readonly ResponderId[] {
  const isAsked = (id: ResponderId): boolean => {
    const person = { ...alike, id, name: '', language: 'en', leave: [], conflicts: [] } as const;
    return whyNotAsked(person, { ...context, alertsInSevenDays: crowd.alertsInSevenDays(id) }) === null;
  };
  if (alike.maxAlertsPerWeek !== null) return ids.filter(isAsked);
  const [first] = ids;
  return first !== undefined && isAsked(first) ? ids : [];
}

function asComing(roles: readonly ResponderRole[]): Standing {
  return { status: 'answered', answer: 'attending', roles };
}

/** Somebody who is missing in a role fills a place of `any` as well. */
function placesIn({ missing: { any = 0, roles } }: QuorumCheck): number {
  return Math.max(
    any,
    Object.values(roles).reduce((sum, count) => sum + count, 0),
  );
}
