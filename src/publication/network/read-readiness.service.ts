import { Injectable } from '@nestjs/common';
import { findRegion } from '../../directory/region-register.js';
import type { Enough } from '../../escalation/enough.js';
import { EnoughTonight } from '../../escalation/enough-tonight.service.js';
import { Clock, DAY, plus } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { DutyCover } from './duty-cover.service.js';
import { type DrillResult, NetworkRegions, type RegionPeople } from './network-regions.repository.js';
import { type Readiness, readiness, type RegionFacts } from './readiness.js';
import { tonight } from './tonight.js';

/** As far as rotas are looked at. */
const LOOKED_AHEAD = 14 * DAY;

export interface RegionReadiness extends Readiness {
  readonly regionCode: string;
  readonly facts: RegionFacts;
}

/** How ready regions are, and what would raise it. */
@Injectable()
export class ReadReadiness {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly regions: NetworkRegions,
    private readonly duty: DutyCover,
    private readonly enough: EnoughTonight,
    private readonly clock: Clock,
  ) {}

  /** In the order asked for. */
  async read(regionCodes: readonly string[]): Promise<readonly RegionReadiness[]> {
    const now = this.clock.now();
    const time = { from: now, to: plus(now, LOOKED_AHEAD) };
    const looked = [...new Set(regionCodes.flatMap((code) => [code, ...(findRegion(code)?.neighbours ?? [])]))];
    const counting = this.unitOfWork.run(async (tx) => {
      const counted = await this.regions.people(tx, looked, now);
      const last = await this.regions.lastDrills(tx, regionCodes);
      return {
        people: new Map(counted.map((each) => [each.regionCode, each])),
        drills: new Map(last.map((each) => [each.regionCode, each])),
        plans: await this.enough.of(tx, regionCodes, tonight(now)),
      };
    });
    // Rotas are worked out while the database counts.
    const [uncovered, { people, drills, plans }] = await Promise.all([
      this.duty.uncovered(time, regionCodes),
      counting,
    ]);
    return regionCodes.map((regionCode) => {
      const hole = uncovered.get(regionCode);
      const cover = hole === undefined ? null : { uncovered: hole, of: LOOKED_AHEAD };
      const facts = factsOf(regionCode, people, drills.get(regionCode), plans.get(regionCode) ?? null, cover);
      return { regionCode, facts, ...readiness(facts, now) };
    });
  }
}

function factsOf(
  regionCode: string,
  people: ReadonlyMap<string, RegionPeople>,
  drill: DrillResult | undefined,
  plan: Enough | null,
  cover: RegionFacts['cover'],
): RegionFacts {
  const here = people.get(regionCode);
  const beside = (findRegion(regionCode)?.neighbours ?? []).map((code) => people.get(code)?.people ?? 0);
  return {
    people: here?.people ?? 0,
    roles: new Set(here?.roles ?? []),
    cover,
    tonight: plan,
    drill: drill === undefined ? null : { at: drill.startedAt, asked: drill.asked, answered: drill.answered },
    coordinators: here?.coordinators ?? 0,
    neighbourPeople: Math.max(0, ...beside),
  };
}
