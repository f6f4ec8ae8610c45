import { Controller, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { EndLeaveService } from '../../directory/end-leave.service.js';
import { TakeLeaveService } from '../../directory/take-leave.service.js';
import { notFound } from '../../kernel/app-error.js';
import type { ResponderId } from '../../kernel/ids.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { PersonalDesk } from '../api/directory/personal-desk.service.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { tryFields } from './responder/try-fields.js';
import { OwnPage } from './rotas/own.page.js';
import { ReadOwnDuty } from './rotas/read-own-duty.service.js';
import { type OwnLeaveForm, ownLeaveForm } from './rotas/rota-forms.js';
import { nextDay } from './rotas/rota-times.js';
import { startOfDay } from './words/time-words.js';

const FIELDS = { from: { id: 'from', label: 'First day' }, to: { id: 'to', label: 'Last day' } };

/** `/console/rotas/own/leave`: one's own breaks. Nobody has to say why. */
@Controller('console/rotas/own/leave')
@Requires('duty.own')
export class RotaLeaveController {
  constructor(
    private readonly reading: ReadOwnDuty,
    private readonly personal: PersonalDesk,
    private readonly taking: TakeLeaveService,
    private readonly ending: EndLeaveService,
  ) {}

  @Post()
  async take(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(ownLeaveForm) form: FormReading<OwnLeaveForm>,
  ): Promise<PageResult> {
    const own = await this.own(caller);
    const problems = await tryFields(form, FIELDS, ({ from, to }) => {
      return this.taking.take(own, { from: startOfDay(from), to: startOfDay(nextDay(to)) }, caller.actor);
    });
    if (problems.length === 0) return seeOther(localHref(frame, '/console/rotas/own#away'));
    const view = await this.reading.read(caller, { problems, typed: form.typed });
    return formAgain(<OwnPage desk={deskOf(frame, caller)} view={view} />);
  }

  @Post(':id/end')
  async end(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    await this.ending.end(await this.own(caller), id, caller.actor);
    return seeOther(localHref(frame, '/console/rotas/own#away'));
  }

  /** Throws AppError `not_found`. */
  private async own(caller: Principal): Promise<ResponderId> {
    const own = await this.personal.ownRecord(caller);
    if (own === null) throw notFound('responder');
    return own;
  }
}
