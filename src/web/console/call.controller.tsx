import { Body, Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { ReadTakenDown } from '../../intake/read-taken-down.service.js';
import { notFound } from '../../kernel/app-error.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { postedFields } from '../public/posted-fields.js';
import { CallPage } from './call/call.page.js';
import { ScriptPage } from './call/script.page.js';
import { TakeCallService } from './call/take-call.service.js';
import { TakenPage } from './call/taken.page.js';
import { deskOf } from './desk-of.js';

/** `/console/report`: a coordinator takes a report down for somebody. A call can be about anywhere, so no region is asked for. */
@Controller('console/report')
@Requires('incident.act')
export class CallController {
  constructor(
    private readonly calls: TakeCallService,
    private readonly taken: ReadTakenDown,
  ) {}

  @Get()
  async begin(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    return <CallPage desk={deskOf(frame, caller)} view={await this.calls.begin()} />;
  }

  @Post()
  async take(@Frame() frame: PageFrame, @Caller() caller: Principal, @Body() body: unknown): Promise<PageResult> {
    const taken = await this.calls.take(postedFields(body), caller);
    if ('reference' in taken) return seeOther(localHref(frame, `/console/report/taken/${taken.reference}`));
    const page = <CallPage desk={deskOf(frame, caller)} view={taken.view} />;
    return taken.view.problems.length === 0 ? page : formAgain(page);
  }

  @Get('script')
  script(@Frame() frame: PageFrame, @Caller() caller: Principal): PageResult {
    return <ScriptPage desk={deskOf(frame, caller)} />;
  }

  @Get('taken/:ref')
  show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
  ): Promise<PageResult> {
    return this.page(frame, caller, ref, false);
  }

  /** A press, so that the code is never on the screen unasked; it stands in no address. */
  @Post('taken/:ref')
  showCode(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
  ): Promise<PageResult> {
    return this.page(frame, caller, ref, true);
  }

  private async page(frame: PageFrame, caller: Principal, ref: string, withCode: boolean): Promise<PageResult> {
    const taken = await this.taken.read(ref, caller.personId);
    if (taken === null) throw notFound('report');
    return <TakenPage desk={deskOf(frame, caller)} taken={taken} withCode={withCode} />;
  }
}
