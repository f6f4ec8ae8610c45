import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { type HeldForm, heldForm } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { DealWithHeld } from './held/deal-with-held.service.js';
import { HeldPage } from './held/held.page.js';
import { ReadHeldService } from './held/read-held.service.js';

/** `/console/held`: reports for which nobody was paged. */
@Controller('console/held')
@Requires('incident.act')
export class HeldController {
  constructor(
    private readonly reading: ReadHeldService,
    private readonly dealing: DealWithHeld,
  ) {}

  @Get()
  async show(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    return this.page(frame, caller, null);
  }

  @Post()
  async deal(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(heldForm) reading: FormReading<HeldForm>,
  ): Promise<PageResult> {
    if (!reading.ok) {
      const problem = reading.problems[0]?.problem ?? 'Tick at least one report.';
      return formAgain(await this.page(frame, caller, problem));
    }
    const { refs, do: decision } = reading.value;
    return this.page(frame, caller, await this.dealing.deal(refs, decision, caller));
  }

  private async page(frame: PageFrame, caller: Principal, notice: string | null) {
    return <HeldPage desk={deskOf(frame, caller)} view={await this.reading.read(caller)} notice={notice} />;
  }
}
