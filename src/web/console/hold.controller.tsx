import { Controller, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { HoldIncidentService } from '../../incident/holds/hold-incident.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { holdForm, holdLiftForm, holdReviewForm } from './console.schema.js';
import { IncidentForms } from './incident/incident-forms.service.js';

const then = '#keep';

/** The legal hold of an incident: placed, looked at again, lifted. */
@Controller('console/incidents/:ref')
@Requires('incident.act')
export class HoldController {
  constructor(
    private readonly forms: IncidentForms,
    private readonly holding: HoldIncidentService,
  ) {}

  @Post('legal-hold')
  place(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(holdForm) reading: FormReading<z.infer<typeof holdForm>>,
  ): Promise<PageResult> {
    const posted = { frame, caller, ref, form: 'legal-hold', then } as const;
    return this.forms.keep(posted, reading, (value) => this.holding.place(ref, value, caller));
  }

  @Post('hold-review')
  review(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(holdReviewForm) reading: FormReading<z.infer<typeof holdReviewForm>>,
  ): Promise<PageResult> {
    const posted = { frame, caller, ref, form: 'hold-review', then } as const;
    return this.forms.keep(posted, reading, ({ reviewOn }) => this.holding.review(ref, reviewOn, caller));
  }

  @Post('hold-lift')
  lift(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(holdLiftForm) reading: FormReading<z.infer<typeof holdLiftForm>>,
  ): Promise<PageResult> {
    const posted = { frame, caller, ref, form: 'hold-lift', then } as const;
    return this.forms.keep(posted, reading, ({ note }) => this.holding.lift(ref, note, caller));
  }
}
