import { Injectable } from '@nestjs/common';
import type { ResponderRole } from '../directory/responder-role.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { FindPeople } from './find-people.service.js';
import { matchRoutes } from './match-route.js';
import { Policies } from './policies.repository.js';
import { type Policy, quorumOf, tellsOnly, together } from './policy.js';
import { checkQuorum, type QuorumCheck } from './quorum.js';
import type { RoutedEvent } from './route.js';
import type { Standing } from './standing.js';
import { whyPassed } from './step-condition.js';

export interface Enough {
  /** People who would be asked, as far as had to be looked. */
  readonly asked: number;
  /** How many more would be needed, if everybody who is asked came. */
  readonly missing: number;
}

const LEVEL = 'region_verified';

/** Whether the plan of a region could find enough people at a moment, if everybody who is asked said yes. Asks nobody. */
@Injectable()
export class EnoughTonight {
  constructor(
    private readonly policies: Policies,
    private readonly finder: FindPeople,
  ) {}

  /** Null where no policy would ask anybody. Of several policies that ask together, the one that lacks most. */
  async of(tx: Tx, regionCode: string, at: Date): Promise<Enough | null> {
    const match = matchRoutes(await this.policies.routes(tx), verifiedIn(regionCode));
    const policies = together(await this.policies.find(tx, match.policyIds));
    const found: Enough[] = [];
    for (const policy of policies) {
      const enough = await this.ofPolicy(tx, policy, regionCode, at);
      if (enough !== null) found.push(enough);
    }
    return found.sort((one, two) => two.missing - one.missing)[0] ?? null;
  }

  /** Looks no further than it has to: the whole network is read only where the region alone is not enough. */
  private async ofPolicy(tx: Tx, policy: Policy, regionCode: string, at: Date): Promise<Enough | null> {
    const people = new Map<string, readonly ResponderRole[]>();
    let last: Enough | null = null;
    for (const [index, step] of policy.steps.entries()) {
      if (tellsOnly(step) || whyPassed(step.when, LEVEL, at) !== null) continue;
      const asking = { policy, step: index + 1, round: 1, place: { regionCode, facilityCode: null }, before: [] };
      const { ask } = await this.finder.find(tx, asking, at);
      for (const { id, roles } of ask) people.set(id, roles as readonly ResponderRole[]);
      const check = checkQuorum(quorumOf(policy, index + 1), [...people.values()].map(asComing));
      last = { asked: people.size, missing: placesIn(check) };
      if (check.met) return last;
    }
    return last;
  }
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

function verifiedIn(regionCode: string): RoutedEvent {
  const where = { regionCode, setting: 'prison', facilityCode: null, topics: [], childrenAffected: false };
  return { trigger: 'verified', level: LEVEL, ...where };
}
