import { Controller, Get, Post } from '@nestjs/common';
import { may } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import type { HelpLineInput } from '../../publication/help/help-line.schema.js';
import { KeepHelpLinesService } from '../../publication/help/keep-help-lines.service.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { helpLineForm, typedOf, withCheck } from './help/help-form.js';
import { HelpLinePage } from './help/help-line.page.js';
import { HelpLinesPage } from './help/help-lines.page.js';
import { ReadHelpLines } from './help/read-help-lines.service.js';
import { tryForm } from './try-form.js';

/** `/console/help-lines`: the lines to ring that public pages show. */
@Controller('console/help-lines')
@Requires('help.change')
export class HelpLinesController {
  constructor(
    private readonly reading: ReadHelpLines,
    private readonly keeping: KeepHelpLinesService,
  ) {}

  @Get()
  @Requires('help.read')
  async list(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    const view = await this.reading.read();
    return <HelpLinesPage desk={deskOf(frame, caller)} view={view} mayChange={may(caller, 'help.change')} />;
  }

  @Get('new')
  fresh(@Frame() frame: PageFrame, @Caller() caller: Principal): PageResult {
    return <HelpLinePage desk={deskOf(frame, caller)} id={null} typed={{}} problem={null} />;
  }

  @Post()
  async create(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(helpLineForm) form: FormReading<HelpLineInput>,
  ): Promise<PageResult> {
    const problem = await tryForm(form, (input) => this.keeping.create(input, caller.actor));
    if (problem === null) return seeOther(localHref(frame, '/console/help-lines'));
    return formAgain(<HelpLinePage desk={deskOf(frame, caller)} id={null} typed={form.typed} problem={problem} />);
  }

  @Get(':id')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const typed = typedOf(await this.keeping.find(id));
    return <HelpLinePage desk={deskOf(frame, caller)} id={id} typed={typed} problem={null} />;
  }

  @Post(':id')
  async change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(helpLineForm) form: FormReading<HelpLineInput>,
  ): Promise<PageResult> {
    const problem = await tryForm(form, (input) =>
      this.keeping.change(id, (present) => withCheck(input, present), caller.actor),
    );
    if (problem === null) return seeOther(localHref(frame, '/console/help-lines'));
    return formAgain(<HelpLinePage desk={deskOf(frame, caller)} id={id} typed={form.typed} problem={problem} />);
  }

  @Post(':id/checked')
  async checked(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(textParams) { id }: TextParams) {
    await this.keeping.checkedToday(id, caller.actor);
    return seeOther(localHref(frame, '/console/help-lines'));
  }

  @Post(':id/remove')
  async remove(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(textParams) { id }: TextParams) {
    await this.keeping.remove(id, caller.actor);
    return seeOther(localHref(frame, '/console/help-lines'));
  }
}
