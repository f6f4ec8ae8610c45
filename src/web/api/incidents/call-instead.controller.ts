import { Controller, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { CallInsteadService } from '../../../delivery/call-instead.service.js';
import { ZodParams } from '../../../platform/http/zod-body.js';
import { IncidentAccess } from './incident-access.service.js';
import { type RefParams, refParams } from './incidents.schema.js';

/** Texts wait for the sender: people are called instead. */
@Controller('api/v1/incidents/:ref/call-instead')
@Requires('incident.act')
export class CallInsteadController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly calling: CallInsteadService,
  ) {}

  @Post()
  @HttpCode(200)
  async call(@ZodParams(refParams) { ref }: RefParams, @Caller() caller: Principal) {
    const { id } = await this.access.find(ref, caller, 'incident.act');
    return { called: await this.calling.call(id, caller.actor) };
  }
}
