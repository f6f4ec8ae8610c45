import { Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { answerForm, familyForm, noteForm, verificationForm } from './console.schema.js';
import { IncidentForms, type PostedForm as Posted } from './incident/incident-forms.service.js';
import { IncidentDesk } from './incident/incident-desk.service.js';

/** What a coordinator writes down about an incident. A form with something missing comes back with what was typed. */
@Controller('console/incidents/:ref')
@Requires('incident.act')
export class RecordController {
  constructor(
    private readonly forms: IncidentForms,
    private readonly desk: IncidentDesk,
  ) {}

  @Post('verification')
  verification(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(verificationForm) reading: FormReading<z.infer<typeof verificationForm>>,
  ): Promise<PageResult> {
    const then = reading.ok && reading.value.next === 'release' ? '/release' : '#checked';
    const posted: Posted = { frame, caller, ref, form: 'verification', then };
    return this.forms.keep(posted, reading, (value, incidentId) =>
      this.desk.verifying.record({ ref, incidentId }, value, caller),
    );
  }

  @Post('next-of-kin')
  nextOfKin(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(familyForm) reading: FormReading<z.infer<typeof familyForm>>,
  ): Promise<PageResult> {
    const posted: Posted = { frame, caller, ref, form: 'next-of-kin', then: '#family' };
    return this.forms.keep(posted, reading, (value) => this.desk.family.record(ref, value, caller));
  }

  @Post('notes')
  note(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(noteForm) reading: FormReading<z.infer<typeof noteForm>>,
  ): Promise<PageResult> {
    const posted: Posted = { frame, caller, ref, form: 'notes', then: '#notes' };
    return this.forms.keep(posted, reading, ({ text }) => this.desk.notes.add(ref, text, caller));
  }

  @Post('answers')
  answer(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(answerForm) reading: FormReading<z.infer<typeof answerForm>>,
  ): Promise<PageResult> {
    const posted: Posted = { frame, caller, ref, form: 'answers', then: '#people' };
    return this.forms.keep(posted, reading, (value, incidentId) => this.desk.answer(incidentId, value, caller));
  }
}
