import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { MoveIncidentService } from '../../incident/move-incident.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodBody, ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { MovePage } from './confirm/move.page.js';
import { ReadMoveService } from './confirm/read-move.service.js';
import { type MoveForm, moveForm, type MoveQuery, moveQuery } from './console.schema.js';
import { incidentPath } from './desk.js';
import { deskOf } from './desk-of.js';

/** `/console/incidents/:ref/move`: the place was wrong. */
@Controller('console/incidents/:ref/move')
@Requires('incident.act')
export class MoveController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly reading: ReadMoveService,
    private readonly moving: MoveIncidentService,
  ) {}

  @Get()
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodQuery(moveQuery) { q }: MoveQuery,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'incident.act');
    return <MovePage desk={deskOf(frame, caller)} view={await this.reading.read(ref, q ?? null)} />;
  }

  @Post()
  async move(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(moveForm) { facilityCode, reason }: MoveForm,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'incident.act');
    await this.moving.move(ref, { facilityCode }, reason ?? null, caller);
    return seeOther(localHref(frame, incidentPath(ref)));
  }
}
