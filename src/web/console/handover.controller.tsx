import { Controller, Get, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { type FormReading, type TypedForm, ZodForm } from '../../platform/http/zod-form.js';
import { refParams } from '../api/incidents/incidents.schema.js';
import { deskOf } from './desk-of.js';
import { GiveOver } from './handover/give-over.service.js';
import { HandoverPage } from './handover/handover.page.js';
import { ReadHandover } from './handover/read-handover.service.js';
import { tryForm } from './try-form.js';

const { ref } = refParams.shape;
const which = 'Tick what you give over.';
const giveForm = z.object({
  refs: z
    .union([ref.transform((one) => [one]), z.array(ref)], { error: which })
    .pipe(z.array(z.string()).min(1, { error: which }).max(100)),
  to: z.uuid({ error: 'Choose a colleague.' }),
});

/** `/console/handover`: what is open, for the next one on duty. */
@Controller('console/handover')
@Requires('incident.act')
export class HandoverController {
  constructor(
    private readonly reading: ReadHandover,
    private readonly giving: GiveOver,
  ) {}

  @Get()
  show(@Frame() frame: PageFrame, @Caller() caller: Principal) {
    return this.page(frame, caller, { typed: {}, problem: null });
  }

  @Post()
  async give(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(giveForm) form: FormReading<z.output<typeof giveForm>>,
  ): Promise<PageResult> {
    const problem = await tryForm(form, ({ refs, to }) => this.giving.give(refs, to, caller));
    if (problem !== null) return formAgain(await this.page(frame, caller, { typed: form.typed, problem }));
    return seeOther(localHref(frame, '/console/handover'));
  }

  private async page(
    frame: PageFrame,
    caller: Principal,
    form: { readonly typed: TypedForm; readonly problem: string | null },
  ) {
    const [view, colleagues] = await Promise.all([this.reading.read(caller), this.giving.colleagues(caller)]);
    return <HandoverPage desk={deskOf(frame, caller)} view={{ ...view, colleagues }} {...form} />;
  }
}
