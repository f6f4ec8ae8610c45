import { Controller, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { CallInsteadService } from '../../delivery/call-instead.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { incidentPath } from './desk.js';

/** The press under texts that wait for the sender. */
@Controller('console/incidents/:ref/call-instead')
@Requires('incident.act')
export class CallInsteadController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly calling: CallInsteadService,
  ) {}

  @Post()
  async call(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
  ): Promise<PageResult> {
    const { id } = await this.access.find(ref, caller, 'incident.act');
    await this.calling.call(id, caller.actor);
    return seeOther(localHref(frame, `${incidentPath(ref)}#people`));
  }
}
