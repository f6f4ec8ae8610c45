import { Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import type { Action } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { AddNoteService } from '../../../incident/add-note.service.js';
import { ClaimIncidentService } from '../../../incident/claim-incident.service.js';
import { ChangePublicStateService } from '../../../incident/change-public-state.service.js';
import { EndIncidentService } from '../../../incident/end-incident.service.js';
import { RecordNextOfKinService } from '../../../incident/record-next-of-kin.service.js';
import { ReleaseAlertService } from '../../../incident/release-alert.service.js';
import { VerifyIncidentService } from '../../../incident/verify-incident.service.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import { IncidentAccess } from './incident-access.service.js';
import {
  type AlertBody,
  alertBody,
  emptyBody,
  type NamingBody,
  namingBody,
  type NextOfKinBody,
  nextOfKinBody,
  type NoteBody,
  noteBody,
  type PublishBody,
  publishBody,
  type RefParams,
  refParams,
  type TriageBody,
  triageBody,
  type VerifyBody,
  verifyBody,
} from './incidents.schema.js';
import { type IncidentDetail, ReadIncidents } from './read-incidents.repository.js';

/** What every answer about one incident goes through: it is found, its region is the caller's, and it is shown. */
export class IncidentRoutes {
  constructor(
    protected readonly access: IncidentAccess,
    protected readonly reading: ReadIncidents,
  ) {}

  protected async act(
    ref: string,
    caller: Principal,
    work: () => Promise<unknown>,
    action: Action = 'incident.act',
  ): Promise<IncidentDetail | null> {
    const incident = await this.access.find(ref, caller, action);
    await work();
    return this.reading.detail(incident.id);
  }
}

@Controller('api/v1/incidents/:ref')
@Requires('incident.act')
export class TriageController extends IncidentRoutes {
  constructor(
    access: IncidentAccess,
    reading: ReadIncidents,
    private readonly claims: ClaimIncidentService,
    private readonly verifying: VerifyIncidentService,
    private readonly nextOfKin: RecordNextOfKinService,
    private readonly notes: AddNoteService,
  ) {
    super(access, reading);
  }

  @Get()
  @Requires('incident.read')
  async show(@ZodParams(refParams) { ref }: RefParams, @Caller() caller: Principal) {
    return this.act(ref, caller, () => Promise.resolve(), 'incident.read');
  }

  @Post('triage')
  @HttpCode(200)
  async triage(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(triageBody) body: TriageBody,
    @Caller() caller: Principal,
  ) {
    return this.act(ref, caller, () =>
      this.claims.claim(ref, caller, 'assigneeId' in body ? body.assigneeId : undefined),
    );
  }

  @Post('verify')
  @HttpCode(200)
  async verify(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(verifyBody) body: VerifyBody,
    @Caller() caller: Principal,
  ) {
    return this.act(ref, caller, () => this.verifying.verify(ref, body, caller));
  }

  @Post('next-of-kin')
  @HttpCode(200)
  async recordNextOfKin(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(nextOfKinBody) body: NextOfKinBody,
    @Caller() caller: Principal,
  ) {
    return this.act(ref, caller, () => this.nextOfKin.record(ref, body, caller));
  }

  @Post('notes')
  async note(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(noteBody) { text }: NoteBody,
    @Caller() caller: Principal,
  ): Promise<{ id: string }> {
    await this.access.find(ref, caller, 'incident.act');
    return { id: await this.notes.add(ref, text, caller) };
  }
}

@Controller('api/v1/incidents/:ref')
@Requires('incident.act')
export class ReleaseController extends IncidentRoutes {
  constructor(
    access: IncidentAccess,
    reading: ReadIncidents,
    private readonly releases: ReleaseAlertService,
    private readonly publicState: ChangePublicStateService,
    private readonly endings: EndIncidentService,
  ) {
    super(access, reading);
  }

  /** 200 when it was released, 202 while a second coordinator is needed. */
  @Post('alert')
  @HttpCode(200)
  async alert(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(alertBody) body: AlertBody,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) response: Response,
  ) {
    const incident = await this.access.find(ref, caller, 'incident.act');
    const result = await this.releases.release(ref, body, caller);
    if (result.state === 'pending') {
      response.status(202);
      return { state: 'pending', level: result.level, confirmationsNeeded: result.confirmationsNeeded };
    }
    return { state: 'released', level: result.level, incident: await this.reading.detail(incident.id) };
  }

  @Post('naming')
  @HttpCode(200)
  async naming(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(namingBody) { status }: NamingBody,
    @Caller() caller: Principal,
  ) {
    return this.act(ref, caller, () => this.publicState.setNaming(ref, status, caller));
  }

  @Post('publish')
  @HttpCode(200)
  async publish(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(publishBody) { state }: PublishBody,
    @Caller() caller: Principal,
  ) {
    return this.act(ref, caller, () => this.publicState.publish(ref, state, caller));
  }

  @Post('stand-down')
  @HttpCode(200)
  async standDown(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(emptyBody) _: unknown,
    @Caller() caller: Principal,
  ) {
    return this.act(ref, caller, () => this.endings.end(ref, 'stood_down', caller));
  }

  @Post('close')
  @HttpCode(200)
  async close(@ZodParams(refParams) { ref }: RefParams, @ZodBody(emptyBody) _: unknown, @Caller() caller: Principal) {
    return this.act(ref, caller, () => this.endings.end(ref, 'closed', caller));
  }
}
