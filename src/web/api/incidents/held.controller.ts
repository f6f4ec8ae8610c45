import { Controller, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { MuteSource } from '../../../intake/held/mute-source.service.js';
import { TakeIn } from '../../../intake/held/take-in.service.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import { IncidentAccess } from './incident-access.service.js';
import { IncidentRoutes } from './incidents.controller.js';
import { emptyBody, type RefParams, refParams } from './incidents.schema.js';
import { ReadIncidents } from './read-incidents.repository.js';

/** Reports for which nobody was paged. */
@Controller('api/v1/incidents/:ref')
@Requires('incident.act')
export class HeldIncidentsController extends IncidentRoutes {
  constructor(
    access: IncidentAccess,
    reading: ReadIncidents,
    private readonly takingIn: TakeIn,
    private readonly muting: MuteSource,
  ) {
    super(access, reading);
  }

  @Post('take-in')
  @HttpCode(200)
  async takeIn(@ZodParams(refParams) { ref }: RefParams, @ZodBody(emptyBody) _: unknown, @Caller() caller: Principal) {
    return this.act(ref, caller, () => this.takingIn.takeIn(ref, caller));
  }

  @Post('mute-source')
  @HttpCode(200)
  async mute(@ZodParams(refParams) { ref }: RefParams, @ZodBody(emptyBody) _: unknown, @Caller() caller: Principal) {
    return this.act(ref, caller, async () => {
      await this.muting.mute(ref, caller);
    });
  }
}
