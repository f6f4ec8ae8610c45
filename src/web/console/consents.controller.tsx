import { Controller, Get, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { ConsentLedger } from '../../incident/consents/consent-ledger.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodBody, ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, type TypedForm, ZodForm } from '../../platform/http/zod-form.js';
import { type ConsentBody, consentBody } from '../api/incidents/consents.schema.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { ConsentsPage } from './consents/consents.page.js';
import { ReadConsents } from './consents/read-consents.service.js';
import { incidentPath } from './desk.js';
import { deskOf } from './desk-of.js';
import { tryForm } from './try-form.js';

const withdrawForm = z.object({ consent: z.uuid() });

/** `/console/incidents/:ref/consents`: what the family or a reporter agreed to, or refused. */
@Controller('console/incidents/:ref/consents')
@Requires('incident.act')
export class ConsentPagesController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly reading: ReadConsents,
    private readonly ledger: ConsentLedger,
  ) {}

  @Get()
  async show(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(refParams) { ref }: RefParams) {
    await this.access.find(ref, caller, 'incident.act');
    return this.page(frame, caller, ref, { typed: {}, problem: null });
  }

  @Post()
  async record(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(consentBody) form: FormReading<ConsentBody>,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'incident.act');
    const problem = await tryForm(form, (said) => this.ledger.record(ref, said, caller));
    if (problem !== null) return formAgain(await this.page(frame, caller, ref, { typed: form.typed, problem }));
    return seeOther(localHref(frame, incidentPath(ref, 'consents')));
  }

  @Post('withdraw')
  async withdraw(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(withdrawForm) { consent }: z.infer<typeof withdrawForm>,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'incident.act');
    await this.ledger.withdraw(ref, consent, caller);
    return seeOther(localHref(frame, incidentPath(ref, 'consents')));
  }

  private async page(
    frame: PageFrame,
    caller: Principal,
    ref: string,
    form: { readonly typed: TypedForm; readonly problem: string | null },
  ) {
    return <ConsentsPage desk={deskOf(frame, caller)} view={await this.reading.read(ref)} {...form} />;
  }
}
