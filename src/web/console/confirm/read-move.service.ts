import { Injectable } from '@nestjs/common';
import { FacilityRegister } from '../../../directory/facility-register.js';
import { findFacilities } from '../../../directory/find-facility.js';
import { regionLabel } from '../../../directory/region-register.js';
import { IncidentHeads } from '../incident/incident-heads.service.js';
import type { MoveView } from './move.page.js';

/** The places that a coordinator may mean. */
@Injectable()
export class ReadMoveService {
  constructor(
    private readonly heads: IncidentHeads,
    private readonly facilities: FacilityRegister,
  ) {}

  async read(ref: string, q: string | null): Promise<MoveView> {
    const { incident, head } = await this.heads.find(ref);
    const asked = q === '' ? null : q;
    const found = asked === null ? [] : findFacilities(await this.facilities.all(), asked);
    return {
      head,
      q: asked,
      places: found.map(({ code, name, setting, regionCode }) => ({
        code,
        name,
        setting,
        region: regionLabel(regionCode, 'en'),
        otherRegion: regionCode !== incident.regionCode,
      })),
      released: incident.alertLevel !== null,
    };
  }
}
