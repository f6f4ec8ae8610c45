import { Injectable } from '@nestjs/common';
import { invalid } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { FacilityRegister } from '../directory/facility-register.js';
import { lockOpen } from './change-incident.js';
import type { DecisionMaker } from './decision-maker.js';
import { IncidentFollower } from './incident-follower.js';
import { Incidents } from './incidents.repository.js';

/** Corrects the place. What runs for the old region stops; the new region is paged when it was released already. */
@Injectable()
export class MoveIncidentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly facilities: FacilityRegister,
    private readonly follower: IncidentFollower,
    private readonly clock: Clock,
  ) {}

  async move(ref: string, facilityCode: string, by: DecisionMaker): Promise<void> {
    const facility = await this.facilities.find(facilityCode);
    if (facility === null) {
      throw invalid('unknown_facility', 'facilityCode', 'Give the code of a place in the register.');
    }
    await this.uow.run(async (tx) => {
      const before = await lockOpen(this.incidents, tx, ref);
      const change = {
        facilityCode: facility.code,
        regionCode: facility.regionCode,
        jurisdiction: facility.jurisdiction,
        setting: facility.setting,
      };
      await this.incidents.update(tx, before.id, change, this.clock.now());
      await this.follower.moved(tx, before, { ...before, ...change }, by.actor);
    });
  }
}
