import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { RequireAccessService } from '../../../access/require-access.service.js';
import { FacilityRegister } from '../../../directory/facility-register.js';
import { PlanIncidentService } from '../../../escalation/plan-incident.service.js';
import { ZodBody, ZodQuery } from '../../../platform/http/zod-body.js';
import { readCursor, toPage } from '../cursor.js';
import { type IncidentsQuery, incidentsQuery, type SimulationBody, simulationBody } from './incidents.schema.js';
import { ReadIncidents } from './read-incidents.repository.js';

@Controller('api/v1')
export class IncidentListController {
  constructor(
    private readonly reading: ReadIncidents,
    private readonly plans: PlanIncidentService,
    private readonly access: RequireAccessService,
    private readonly facilities: FacilityRegister,
  ) {}

  /** The log: newest first, only the caller's regions. */
  @Get('incidents')
  @Requires('incident.read')
  async list(@ZodQuery(incidentsQuery) query: IncidentsQuery, @Caller() caller: Principal) {
    const rows = await this.reading.list(query, caller.regionCodes, readCursor(query.cursor));
    return toPage(rows, query.limit, ({ createdAt, id }) => ({ at: createdAt, id }));
  }

  /** Who would be asked, when and how, and who would not and why. Sends nothing. */
  @Post('simulations')
  @HttpCode(200)
  @Requires('plan.simulate')
  async simulate(@ZodBody(simulationBody) body: SimulationBody, @Caller() caller: Principal) {
    const facility = await this.facilities.find(body.facilityCode);
    if (facility !== null) await this.access.require(caller, 'plan.simulate', facility);
    return this.plans.simulate(body);
  }
}
