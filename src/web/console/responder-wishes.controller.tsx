import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { ChangeResponderService } from '../../directory/change-responder.service.js';
import { EndLeaveService } from '../../directory/end-leave.service.js';
import { TakeLeaveService } from '../../directory/take-leave.service.js';
import { DAY, plus } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { type LeaveParams, leaveParams } from '../api/directory/directory.schema.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import {
  BREAK_FIELDS,
  type BreakForm,
  breakForm,
  NUMBER_FIELDS,
  type NumbersForm,
  numbersForm,
  type StatusForm,
  statusForm,
} from './responder/wish-forms.js';
import { NumbersPage } from './responder/numbers.page.js';
import { PeopleDesk } from './responder/people-desk.service.js';
import { ReadResponder } from './responder/read-responder.service.js';
import { asItIs } from './responder/responder-form.js';
import { ResponderPage } from './responder/responder.page.js';
import { tryFields } from './responder/try-fields.js';
import { dayKey, startOfDay } from './words/time-words.js';

/** `/console/people/:id/…`: how somebody is reached, and when not. */
@Controller('console/people/:id')
@Requires('responder.change')
export class ResponderWishesController {
  constructor(
    private readonly desk: PeopleDesk,
    private readonly reading: ReadResponder,
    private readonly changing: ChangeResponderService,
    private readonly taking: TakeLeaveService,
    private readonly ending: EndLeaveService,
  ) {}

  @Get('numbers')
  async numbers(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const person = await this.desk.toChange(id, caller);
    const { phone, email } = asItIs(person);
    const typed = { ...(phone === null ? {} : { phone }), ...(email === null ? {} : { email }) };
    return <NumbersPage desk={deskOf(frame, caller)} person={person} typed={typed} problems={[]} />;
  }

  @Post('numbers')
  async changeNumbers(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(numbersForm) form: FormReading<NumbersForm>,
  ): Promise<PageResult> {
    const person = await this.desk.toChange(id, caller);
    const problems = await tryFields(form, NUMBER_FIELDS, ({ phone, email }) => {
      const addresses = { phone: phone ?? null, email: email ?? null };
      const author = { actor: caller.actor, verified: false };
      return this.changing.change(id, (present) => ({ ...asItIs(present), ...addresses }), author);
    });
    if (problems.length === 0) return seeOther(localHref(frame, `/console/people/${id}#reach`));
    return formAgain(
      <NumbersPage desk={deskOf(frame, caller)} person={person} typed={form.typed} problems={problems} />,
    );
  }

  /** Pausing, asking again, leaving, coming back. */
  @Post('status')
  async status(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(statusForm) form: FormReading<StatusForm>,
  ): Promise<PageResult> {
    await this.desk.toChange(id, caller);
    const problems = await tryFields(form, {}, ({ status }) => {
      const author = { actor: caller.actor, verified: false };
      return this.changing.change(id, (present) => ({ ...asItIs(present), status }), author);
    });
    if (problems.length === 0) return seeOther(localHref(frame, `/console/people/${id}`));
    const view = await this.reading.read(await this.desk.toChange(id, caller), caller);
    return formAgain(<ResponderPage desk={deskOf(frame, caller)} view={view} problems={problems} />);
  }

  @Post('leave')
  async leave(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(breakForm) form: FormReading<BreakForm>,
  ): Promise<PageResult> {
    const person = await this.desk.toChange(id, caller);
    const problems = await tryFields(form, BREAK_FIELDS, ({ from, to }) => {
      const time = { from: startOfDay(from), to: endOfDay(to) };
      return this.taking.take(id, time, caller.actor);
    });
    if (problems.length === 0) return seeOther(localHref(frame, `/console/people/${id}#away`));
    const view = await this.reading.read(person, caller);
    return formAgain(<ResponderPage desk={deskOf(frame, caller)} view={view} problems={problems} typed={form.typed} />);
  }

  @Post('leave/:leaveId/end')
  async end(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(leaveParams) { id, leaveId }: LeaveParams,
  ): Promise<PageResult> {
    await this.desk.toChange(id, caller);
    await this.ending.end(id, leaveId, caller.actor);
    return seeOther(localHref(frame, `/console/people/${id}#away`));
  }
}

/** The last instant of a day is the first of the next one. */
function endOfDay(day: string): Date {
  return startOfDay(dayKey(plus(new Date(`${day}T12:00:00Z`), DAY)));
}
