import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { EscalateRunService } from '../../escalation/escalate-run.service.js';
import { ClaimIncidentService } from '../../incident/claim-incident.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodBody, ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { type EntriesQuery, entriesQuery, type EscalateForm, escalateForm } from './console.schema.js';
import { incidentPath } from './desk.js';
import { deskOf } from './desk-of.js';
import { IncidentPage } from './incident/incident.page.js';
import { ReadIncidentService } from './incident/read-incident.service.js';

/** `/console/incidents/:ref`: one incident, and the two buttons that need no words. */
@Controller('console/incidents/:ref')
@Requires('incident.act')
export class IncidentController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly incidents: ReadIncidentService,
    private readonly claims: ClaimIncidentService,
    private readonly runs: EscalateRunService,
  ) {}

  @Get()
  @Requires('incident.read')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodQuery(entriesQuery) { before }: EntriesQuery,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'incident.read');
    const view = await this.incidents.read(ref, caller, before ?? null);
    return <IncidentPage desk={deskOf(frame, caller)} view={view} />;
  }

  @Post('claim')
  async claim(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'incident.act');
    await this.claims.claim(ref, caller);
    return seeOther(localHref(frame, incidentPath(ref)));
  }

  @Post('escalate')
  async escalate(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(escalateForm) { expectedStep }: EscalateForm,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'incident.act');
    await this.runs.escalate(ref, expectedStep, caller);
    return seeOther(localHref(frame, `${incidentPath(ref)}#plan`));
  }
}
