import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { findRegion, REGIONS } from '../../../directory/region-register.js';
import { Maintenances } from '../../../escalation/maintenance/maintenances.repository.js';
import { notFound } from '../../../kernel/app-error.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { ReadDuties } from '../duties/read-duties.service.js';
import { GroupList } from '../groups/group-list.repository.js';
import { RegionFacts } from './region-facts.repository.js';
import type { RegionView } from './region.page.js';
import { NOBODY } from './region-words.js';
import type { RegionsView } from './regions.page.js';

/** As many groups as a page of a region names. */
const MOST_GROUPS = 200;

/** Regions as those see them who keep their people. */
@Injectable()
export class ReadRegions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: RegionFacts,
    private readonly groups: GroupList,
    private readonly duties: ReadDuties,
    private readonly maintenances: Maintenances,
    private readonly clock: Clock,
  ) {}

  async list(caller: Principal): Promise<RegionsView> {
    const now = this.clock.now();
    const mine = REGIONS.filter(({ code }) => may(caller, 'responder.read', code));
    const codes = mine.map(({ code }) => code);
    const [maintenances, { counts, groups }] = await Promise.all([
      this.maintenances.all(),
      this.unitOfWork.run(async (tx) => {
        const [found, byRegion] = await Promise.all([this.facts.counts(tx, codes, now), this.facts.groups(tx)]);
        return { counts: new Map(found.map((count) => [count.regionCode, count])), groups: byRegion };
      }),
    ]);
    const held = new Set(maintenances.map(({ regionCode }) => regionCode));
    return {
      now,
      regions: codes.map((regionCode) => ({
        ...(counts.get(regionCode) ?? { ...NOBODY, regionCode }),
        groups: groups.get(regionCode) ?? 0,
        maintenance: held.has(regionCode),
      })),
      elsewhere: REGIONS.filter(({ code }) => !codes.includes(code)).map(({ label }) => label.en),
    };
  }

  /** Throws AppError `not_found`. */
  async one(code: string): Promise<RegionView> {
    const region = findRegion(code);
    if (region === null) throw notFound('region');
    const now = this.clock.now();
    const [maintenances, rotas, found] = await Promise.all([
      this.maintenances.all(),
      this.duties.of({ regionCode: code }),
      this.unitOfWork.run(async (tx) => {
        const [counts, roles, coordinators, groups, places] = await Promise.all([
          this.facts.counts(tx, [code], now),
          this.facts.roles(tx, code),
          this.facts.coordinators(tx, code),
          this.groups.list(tx, [code], { after: null, limit: MOST_GROUPS, now }),
          this.facts.places(tx, code),
        ]);
        return { count: counts[0] ?? NOBODY, roles, coordinators, groups, places };
      }),
    ]);
    const maintenance = maintenances.find(({ regionCode }) => regionCode === code);
    return { now, region, rotas, ...found, maintenanceUntil: maintenance?.until ?? null };
  }
}
