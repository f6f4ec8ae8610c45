import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import { type Enough, enoughOf, LEVEL } from './enough.js';
import { FindCrowd } from './find-crowd.service.js';
import { matchRoutes } from './match-route.js';
import { Policies } from './policies.repository.js';
import { together } from './policy.js';
import type { RoutedEvent } from './route.js';

/**
 * Whether the plans of regions could find enough people at a moment, if everybody who is asked said yes. Asks nobody, and
 * reads the network once for all regions: what a step finds is told by the same rules as when it runs.
 */
@Injectable()
export class EnoughTonight {
  constructor(
    private readonly policies: Policies,
    private readonly finder: FindCrowd,
  ) {}

  /** By region; null where no policy would ask anybody. */
  async of(tx: Tx, regionCodes: readonly string[], at: Date): Promise<ReadonlyMap<string, Enough | null>> {
    const routes = await this.policies.routes(tx);
    const matched = new Map(regionCodes.map((code) => [code, matchRoutes(routes, verifiedIn(code)).policyIds]));
    const ids = [...new Set([...matched.values()].flat())];
    const known = new Map((await this.policies.find(tx, ids)).map((policy) => [policy.id, policy]));
    const targets = [...known.values()].flatMap(({ steps }) => steps.flatMap((step) => step.targets));
    const crowd = await this.finder.at(tx, targets, at);
    return new Map(
      [...matched].map(([code, policyIds]) => {
        const policies = policyIds.map((id) => known.get(id)).filter((policy) => policy !== undefined);
        return [code, enoughOf(together(policies), code, crowd)];
      }),
    );
  }
}

function verifiedIn(regionCode: string): RoutedEvent {
  const where = { regionCode, setting: 'prison', facilityCode: null, topics: [], childrenAffected: false };
  return { trigger: 'verified', level: LEVEL, ...where };
}
