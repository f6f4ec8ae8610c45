import { Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { answerForm, familyForm, noteForm, verificationForm } from './console.schema.js';
import { incidentPath } from './desk.js';
import { deskOf } from './desk-of.js';
import type { IncidentForm } from './incident/form-again.js';
import { IncidentDesk } from './incident/incident-desk.service.js';
import { IncidentPage } from './incident/incident.page.js';
import { ReadIncidentService } from './incident/read-incident.service.js';
import { tryForm } from './try-form.js';

/** Who posts which form about which incident. */
interface Posted {
  readonly frame: PageFrame;
  readonly caller: Principal;
  readonly ref: string;
  readonly form: IncidentForm;
  /** Where on the page the person comes out. */
  readonly then: string;
}

/** What a coordinator writes down about an incident. A form with something missing comes back with what was typed. */
@Controller('console/incidents/:ref')
@Requires('incident.act')
export class RecordController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly incidents: ReadIncidentService,
    private readonly desk: IncidentDesk,
  ) {}

  @Post('verification')
  verification(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(verificationForm) reading: FormReading<z.infer<typeof verificationForm>>,
  ): Promise<PageResult> {
    const posted: Posted = { frame, caller, ref, form: 'verification', then: '#checked' };
    return this.keep(posted, reading, (value) => this.desk.verifying.verify(ref, value, caller));
  }

  @Post('next-of-kin')
  nextOfKin(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(familyForm) reading: FormReading<z.infer<typeof familyForm>>,
  ): Promise<PageResult> {
    const posted: Posted = { frame, caller, ref, form: 'next-of-kin', then: '#family' };
    return this.keep(posted, reading, (value) => this.desk.family.record(ref, value, caller));
  }

  @Post('notes')
  note(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(noteForm) reading: FormReading<z.infer<typeof noteForm>>,
  ): Promise<PageResult> {
    const posted: Posted = { frame, caller, ref, form: 'notes', then: '#notes' };
    return this.keep(posted, reading, ({ text }) => this.desk.notes.add(ref, text, caller));
  }

  @Post('answers')
  answer(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(answerForm) reading: FormReading<z.infer<typeof answerForm>>,
  ): Promise<PageResult> {
    const posted: Posted = { frame, caller, ref, form: 'answers', then: '#people' };
    return this.keep(posted, reading, (value, incidentId) => this.desk.answer(incidentId, value, caller));
  }

  private async keep<T>(
    { frame, caller, ref, form, then }: Posted,
    reading: FormReading<T>,
    work: (value: T, incidentId: string) => Promise<unknown>,
  ): Promise<PageResult> {
    const { id } = await this.access.find(ref, caller, 'incident.act');
    const problem = await tryForm(reading, (value) => work(value, id));
    if (problem === null) return seeOther(localHref(frame, `${incidentPath(ref)}${then}`));
    const view = await this.incidents.read(ref, caller, null);
    const again = { form, problem, typed: reading.typed };
    return formAgain(<IncidentPage desk={deskOf(frame, caller)} view={{ ...view, again }} />);
  }
}
