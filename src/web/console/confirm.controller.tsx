import { Controller, Get, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { notFound } from '../../kernel/app-error.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { CONFIRM_ACTIONS, type ConfirmAction } from './confirm/confirm.view.js';
import { ConfirmPage } from './confirm/confirm.page.js';
import { DecideIncident } from './confirm/decide-incident.service.js';
import { ReadConfirmService } from './confirm/read-confirm.service.js';
import { type ConfirmParams, confirmParams, type ConfirmQuery, confirmForm, confirmQuery } from './console.schema.js';
import { incidentPath } from './desk.js';
import { deskOf } from './desk-of.js';
import { tryForm } from './try-form.js';

/** The second page of every grave button: what follows, and the button that does it. */
@Controller('console/incidents/:ref/:action')
@Requires('incident.act')
export class ConfirmController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly reading: ReadConfirmService,
    private readonly deciding: DecideIncident,
  ) {}

  @Get()
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(confirmParams) params: ConfirmParams,
    @ZodQuery(confirmQuery) { into, status }: ConfirmQuery,
  ): Promise<PageResult> {
    const { ref, action } = known(params);
    await this.letIn(caller, ref, into);
    const view = await this.reading.read(ref, action, { otherRef: into, finding: status });
    return <ConfirmPage desk={deskOf(frame, caller)} view={view} />;
  }

  @Post()
  async decide(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(confirmParams) params: ConfirmParams,
    @ZodForm(confirmForm) form: FormReading<z.infer<typeof confirmForm>>,
  ): Promise<PageResult> {
    const { ref, action } = known(params);
    const into = form.ok ? form.value.into : undefined;
    await this.letIn(caller, ref, into);
    const problem = await tryForm(form, (value) => this.deciding.decide(ref, action, value, caller));
    if (problem === null) return seeOther(localHref(frame, incidentPath(ref)));
    const finding = form.ok ? form.value.status : undefined;
    const view = await this.reading.read(ref, action, { otherRef: into, finding });
    const typedNote = typeof form.typed['note'] === 'string' ? form.typed['note'] : '';
    return formAgain(<ConfirmPage desk={deskOf(frame, caller)} view={{ ...view, problem, typedNote }} />);
  }

  private async letIn(caller: Principal, ref: string, other: string | undefined): Promise<void> {
    await this.access.find(ref, caller, 'incident.act');
    if (other !== undefined) await this.access.find(other, caller, 'incident.act');
  }
}

/** Other last parts of the address have their own controllers, which come first; what is left is no page. */
function known({ ref, action }: ConfirmParams): { readonly ref: string; readonly action: ConfirmAction } {
  const found = CONFIRM_ACTIONS.find((each) => each === action);
  if (found === undefined) throw notFound('page');
  return { ref, action: found };
}
