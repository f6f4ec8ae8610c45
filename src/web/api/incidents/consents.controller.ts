import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { consentState } from '../../../incident/consents/consent.js';
import { ConsentLedger } from '../../../incident/consents/consent-ledger.service.js';
import { Clock } from '../../../kernel/clock.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import { type ConsentBody, consentBody, type ConsentParams, consentParams } from './consents.schema.js';
import { IncidentAccess } from './incident-access.service.js';
import { emptyBody, type RefParams, refParams } from './incidents.schema.js';

/** What the family or a reporter agreed to, or refused. */
@Controller('api/v1/incidents/:ref/consents')
@Requires('incident.act')
export class ConsentsController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly ledger: ConsentLedger,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@ZodParams(refParams) { ref }: RefParams, @Caller() caller: Principal) {
    await this.access.find(ref, caller, 'incident.act');
    const now = this.clock.now();
    return (await this.ledger.list(ref)).map((consent) => ({ ...consent, state: consentState(consent, now) }));
  }

  @Post()
  async record(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(consentBody) body: ConsentBody,
    @Caller() caller: Principal,
  ): Promise<{ id: string }> {
    await this.access.find(ref, caller, 'incident.act');
    return { id: await this.ledger.record(ref, body, caller) };
  }

  @Post(':consentId/withdraw')
  @HttpCode(204)
  async withdraw(
    @ZodParams(consentParams) { ref, consentId }: ConsentParams,
    @ZodBody(emptyBody) _: unknown,
    @Caller() caller: Principal,
  ): Promise<void> {
    await this.access.find(ref, caller, 'incident.act');
    await this.ledger.withdraw(ref, consentId, caller);
  }
}
