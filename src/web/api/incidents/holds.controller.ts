import { Controller, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { HoldIncidentService } from '../../../incident/holds/hold-incident.service.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import { EraseReport } from '../../../safekeeping/erasure/erase-report.service.js';
import { IncidentAccess } from './incident-access.service.js';
import { IncidentRoutes } from './incidents.controller.js';
import {
  type EraseReportBody,
  eraseReportBody,
  type HoldBody,
  holdBody,
  type HoldLiftBody,
  holdLiftBody,
  type HoldReviewBody,
  holdReviewBody,
  type RefParams,
  refParams,
  type ReportParams,
  reportParams,
} from './incidents.schema.js';
import { ReadIncidents } from './read-incidents.repository.js';

/** The legal hold of an incident. */
@Controller('api/v1/incidents/:ref/legal-hold')
@Requires('incident.act')
export class HoldsController extends IncidentRoutes {
  constructor(
    access: IncidentAccess,
    reading: ReadIncidents,
    private readonly holding: HoldIncidentService,
  ) {
    super(access, reading);
  }

  @Post()
  @HttpCode(200)
  async place(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(holdBody) body: HoldBody,
    @Caller() caller: Principal,
  ) {
    return this.act(ref, caller, () => this.holding.place(ref, body, caller));
  }

  @Post('review')
  @HttpCode(200)
  async review(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(holdReviewBody) { reviewOn }: HoldReviewBody,
    @Caller() caller: Principal,
  ) {
    return this.act(ref, caller, () => this.holding.review(ref, reviewOn, caller));
  }

  @Post('lift')
  @HttpCode(200)
  async lift(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(holdLiftBody) { reason }: HoldLiftBody,
    @Caller() caller: Principal,
  ) {
    return this.act(ref, caller, () => this.holding.lift(ref, reason, caller));
  }
}

/** The words of one report, deleted before their time. */
@Controller('api/v1/incidents/:ref/reports/:id')
@Requires('report.erase')
export class ErasedReportsController extends IncidentRoutes {
  constructor(
    access: IncidentAccess,
    reading: ReadIncidents,
    private readonly erasing: EraseReport,
  ) {
    super(access, reading);
  }

  @Post('erase')
  @HttpCode(200)
  async erase(
    @ZodParams(reportParams) { ref, id }: ReportParams,
    @ZodBody(eraseReportBody) { reason }: EraseReportBody,
    @Caller() caller: Principal,
  ) {
    return this.act(ref, caller, () => this.erasing.erase(ref, id, reason, caller), 'report.erase');
  }
}
