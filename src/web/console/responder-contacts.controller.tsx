import { Controller, Get, Post } from '@nestjs/common';
import type { VNode } from 'preact';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { ConfirmContactMethodService } from '../../delivery/verification/confirm-contact-method.service.js';
import { InviteToConfirmService } from '../../delivery/verification/invite-to-confirm.service.js';
import { SendContactCodeService } from '../../delivery/verification/send-contact-code.service.js';
import { notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, PageAnswer, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import {
  type ConfirmationBody,
  confirmationBody,
  type ContactMethodParams,
  contactMethodParams,
} from '../api/directory/contact-methods.schema.js';
import { refusalOf } from '../api/directory/contact-methods.controller.js';
import { deskOf } from './desk-of.js';
import type { FormProblem } from './marks/problems.js';
import { CODE_FIELDS } from './responder/wish-forms.js';
import { type ContactNews, ContactPage } from './responder/contact.page.js';
import { PeopleDesk } from './responder/people-desk.service.js';
import { tryFields, tryPress } from './responder/try-fields.js';

/** `/console/people/:id/contacts/:methodId`: a number or address is confirmed by its owner. */
@Controller('console/people/:id/contacts/:methodId')
@Requires('responder.change')
export class ResponderContactsController {
  constructor(
    private readonly desk: PeopleDesk,
    private readonly sending: SendContactCodeService,
    private readonly confirming: ConfirmContactMethodService,
    private readonly inviting: InviteToConfirmService,
    private readonly clock: Clock,
  ) {}

  @Get()
  show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(contactMethodParams) params: ContactMethodParams,
  ): Promise<PageResult> {
    return this.page({ frame, caller, params });
  }

  @Post('code')
  async send(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(contactMethodParams) params: ContactMethodParams,
  ): Promise<PageResult> {
    await this.desk.toChange(params.id, caller);
    let news: ContactNews = null;
    const problems = await tryPress(async () => {
      const { until } = await this.sending.send(params.id, params.methodId, caller.actor);
      news = { did: 'code', until };
    });
    return this.answer({ frame, caller, params }, news, problems);
  }

  @Post('confirm')
  async confirm(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(contactMethodParams) params: ContactMethodParams,
    @ZodForm(confirmationBody) form: FormReading<ConfirmationBody>,
  ): Promise<PageResult> {
    await this.desk.toChange(params.id, caller);
    const problems = await tryFields(form, CODE_FIELDS, async ({ code }) => {
      const confirmed = await this.confirming.confirm(params.id, params.methodId, code, caller.actor);
      if (confirmed !== 'right') throw refusalOf(confirmed);
    });
    if (problems.length === 0) return seeOther(localHref(frame, `/console/people/${params.id}`));
    return this.answer({ frame, caller, params }, null, problems);
  }

  @Post('link')
  async link(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(contactMethodParams) params: ContactMethodParams,
  ): Promise<PageResult> {
    await this.desk.toChange(params.id, caller);
    let news: ContactNews = null;
    const problems = await tryPress(async () => {
      const { link, until, sentBy } = await this.inviting.invite(params.id, params.methodId, caller.actor);
      news = { did: 'link', link, until, sentBy };
    });
    return this.answer({ frame, caller, params }, news, problems);
  }

  private async answer(asked: Asked, news: ContactNews, problems: readonly FormProblem[]): Promise<PageResult> {
    const page = await this.page(asked, news, problems);
    return problems.length === 0 ? new PageAnswer(200, page) : formAgain(page);
  }

  private async page(
    { frame, caller, params }: Asked,
    news: ContactNews = null,
    problems: readonly FormProblem[] = [],
  ): Promise<VNode> {
    const person = await this.desk.toChange(params.id, caller);
    const method = person.contactMethods.find(({ id }) => id === params.methodId);
    if (method === undefined) throw notFound('contact method');
    const view = { person, method, news, problems, now: this.clock.now() };
    return <ContactPage desk={deskOf(frame, caller)} {...view} />;
  }
}

interface Asked {
  readonly frame: PageFrame;
  readonly caller: Principal;
  readonly params: ContactMethodParams;
}
