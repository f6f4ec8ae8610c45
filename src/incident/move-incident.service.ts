import { Injectable } from '@nestjs/common';
import { invalid } from '../kernel/app-error.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { type FacilityEntry, FacilityRegister } from '../directory/facility-register.js';
import { jurisdictionOf } from '../directory/region-register.js';
import { lockOpen } from './change-incident.js';
import type { DecisionMaker } from './decision-maker.js';
import type { Incident } from './incident.js';
import { IncidentFollower } from './incident-follower.js';
import { Incidents } from './incidents.repository.js';
import { MoveRecords, type NewPlace } from './move-records.service.js';

/** A place in the register, or a region alone where the place is not known. */
export type MoveTo = { readonly facilityCode: string } | { readonly regionCode: string };

/**
 * Corrects the place; what was checked and released stays so. What runs for the old place stops where the new one has
 * another plan, which then starts: with the coordinators, or with the region if the alert was released already.
 */
@Injectable()
export class MoveIncidentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly facilities: FacilityRegister,
    private readonly records: MoveRecords,
    private readonly follower: IncidentFollower,
  ) {}

  /** Does nothing when it is there already. @param reason is kept as an internal note. */
  async move(ref: string, to: MoveTo, reason: string | null, by: DecisionMaker): Promise<void> {
    const place = 'facilityCode' in to ? placeOf(await this.facility(to.facilityCode)) : to;
    await this.uow.run(async (tx) => {
      const before = await lockOpen(this.incidents, tx, ref);
      const after = { ...before, ...('setting' in place ? place : await this.inRegion(before, place.regionCode)) };
      if (after.facilityCode === before.facilityCode && after.regionCode === before.regionCode) return;
      await this.write(tx, before, after, reason, by);
    });
  }

  private async write(
    tx: Tx,
    before: Incident,
    after: Incident,
    reason: string | null,
    by: DecisionMaker,
  ): Promise<void> {
    await this.records.write(tx, before, after, reason, by);
    await this.follower.moved(tx, before, after, by.actor);
  }

  private async facility(code: string): Promise<FacilityEntry> {
    const facility = await this.facilities.find(code);
    if (facility === null) {
      throw invalid('unknown_facility', 'facilityCode', 'Give the code of a place in the register.');
    }
    return facility;
  }

  /** A place of another region cannot be the right one. */
  private async inRegion({ facilityCode, setting }: Incident, regionCode: string): Promise<NewPlace> {
    const facility = facilityCode === null ? null : await this.facilities.find(facilityCode);
    const stays = facility?.regionCode === regionCode;
    return { facilityCode: stays ? facilityCode : null, regionCode, jurisdiction: jurisdictionOf(regionCode), setting };
  }
}

function placeOf({ code, regionCode, jurisdiction, setting }: FacilityEntry): NewPlace {
  return { facilityCode: code, regionCode, jurisdiction, setting };
}
