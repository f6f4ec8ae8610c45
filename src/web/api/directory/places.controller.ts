import { Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { RequireAccessService } from '../../../access/require-access.service.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { REGIONS, type Region } from '../../../directory/region-register.js';
import { EndMaintenanceService } from '../../../escalation/maintenance/end-maintenance.service.js';
import type { Maintenance } from '../../../escalation/maintenance/maintenance.js';
import { Maintenances } from '../../../escalation/maintenance/maintenances.repository.js';
import { SetMaintenanceService } from '../../../escalation/maintenance/set-maintenance.service.js';
import { notFound } from '../../../kernel/app-error.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type Changes, withChanges } from '../changes.js';
import { type ListQuery, listQuery } from '../common.schema.js';
import { readKeyCursor, toKeyPage } from '../cursor.js';
import { DirectoryDesk } from './directory-desk.service.js';
import { FacilityDesk } from './facility-desk.service.js';
import {
  type CodeParams,
  codeParams,
  type FacilitiesQuery,
  facilitiesQuery,
  facilityBody,
  facilityChanges,
  type MaintenanceBody,
  maintenanceBody,
  type NewFacilityBody,
  newFacilityBody,
} from './facility.schema.js';

/** The twelve regions. They are part of the program. */
@Controller('api/v1/regions')
@Requires('region.read')
export class RegionsController {
  constructor(
    private readonly maintenances: Maintenances,
    private readonly setting: SetMaintenanceService,
    private readonly ending: EndMaintenanceService,
    private readonly access: RequireAccessService,
  ) {}

  @Get()
  async list(@ZodQuery(listQuery) { limit, cursor }: ListQuery) {
    const after = readKeyCursor(cursor, /^[a-z_]{1,60}$/);
    const codes = REGIONS.map(({ code }) => code);
    const rest = REGIONS.slice(after === null ? 0 : codes.indexOf(after) + 1);
    const { items, nextCursor } = toKeyPage(rest, limit, ({ code }) => code);
    const maintenances = await this.maintenances.all();
    return { items: items.map((region) => toRegionView(region, maintenances)), nextCursor };
  }

  @Get(':code')
  async show(@ZodParams(codeParams) { code }: CodeParams) {
    const region = REGIONS.find((each) => each.code === code);
    if (region === undefined) throw notFound('region');
    return toRegionView(region, await this.maintenances.all());
  }

  /** Nobody of the region is paged until then. */
  @Post(':code/maintenance')
  @HttpCode(200)
  @Requires('sending.stop')
  async maintain(
    @ZodParams(codeParams) { code }: CodeParams,
    @ZodBody(maintenanceBody) body: MaintenanceBody,
    @Caller() caller: Principal,
  ) {
    await this.access.require(caller, 'sending.stop', { regionCode: code });
    await this.setting.set(code, body, caller.actor);
    return this.show({ code });
  }

  @Delete(':code/maintenance')
  @HttpCode(204)
  @Requires('sending.stop')
  async endMaintenance(@ZodParams(codeParams) { code }: CodeParams, @Caller() caller: Principal): Promise<void> {
    await this.access.require(caller, 'sending.stop', { regionCode: code });
    await this.ending.end(code, caller.actor);
  }
}

function toRegionView({ code, label, neighbours }: Region, maintenances: readonly Maintenance[]) {
  const found = maintenances.find(({ regionCode }) => regionCode === code);
  const maintenance = found === undefined ? {} : { maintenance: { since: found.since, until: found.until } };
  return { code, name: label.en, names: label, neighbours, ...maintenance };
}

/** The register of places of custody. */
@Controller('api/v1/facilities')
@Requires('facility.change')
export class FacilitiesController {
  constructor(
    private readonly desk: FacilityDesk,
    private readonly directory: DirectoryDesk,
  ) {}

  @Get()
  @Requires('facility.read')
  list(@ZodQuery(facilitiesQuery) query: FacilitiesQuery) {
    return this.desk.list(query);
  }

  @Get(':code')
  @Requires('facility.read')
  show(@ZodParams(codeParams) { code }: CodeParams) {
    return this.desk.show(code);
  }

  @Post()
  async create(@ZodBody(newFacilityBody) body: NewFacilityBody, @Caller() caller: Principal) {
    await this.directory.requireRegion(caller, 'facility.change', body.regionCode);
    return this.desk.create(body, caller.actor);
  }

  @Patch(':code')
  async change(
    @ZodParams(codeParams) { code }: CodeParams,
    @ZodBody(facilityChanges) changes: Changes,
    @Caller() caller: Principal,
  ) {
    const { regionCode } = withChanges(facilityBody, await this.mine(code, caller), changes);
    await this.directory.requireRegion(caller, 'facility.change', regionCode);
    return this.desk.change(code, (present) => withChanges(facilityBody, present, changes), caller.actor);
  }

  @Put(':code')
  async replace(
    @ZodParams(codeParams) { code }: CodeParams,
    @ZodBody(facilityBody) body: Omit<NewFacilityBody, 'code'>,
    @Caller() caller: Principal,
  ) {
    await this.mine(code, caller);
    await this.directory.requireRegion(caller, 'facility.change', body.regionCode);
    return this.desk.change(code, () => body, caller.actor);
  }

  private async mine(code: string, caller: Principal) {
    const facility = await this.desk.show(code);
    await this.directory.requireRegion(caller, 'facility.change', facility.regionCode);
    return facility;
  }
}
