import { Controller, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { ConfirmContactMethodService } from '../../../delivery/verification/confirm-contact-method.service.js';
import { InviteToConfirmService } from '../../../delivery/verification/invite-to-confirm.service.js';
import { SendContactCodeService } from '../../../delivery/verification/send-contact-code.service.js';
import { AppError, conflict } from '../../../kernel/app-error.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import {
  type ContactMethodParams,
  contactMethodParams,
  type ConfirmationBody,
  confirmationBody,
} from './contact-methods.schema.js';
import { DirectoryDesk } from './directory-desk.service.js';
import { toResponderView } from './responder-view.js';

/** A number or address is confirmed by its owner, with a code that only they get. */
@Controller('api/v1/responders/:id/contact-methods/:methodId/verification')
@Requires('responder.change')
export class ContactMethodsController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly sending: SendContactCodeService,
    private readonly confirming: ConfirmContactMethodService,
    private readonly inviting: InviteToConfirmService,
  ) {}

  @Post()
  @HttpCode(202)
  async send(@ZodParams(contactMethodParams) { id, methodId }: ContactMethodParams, @Caller() caller: Principal) {
    const { contactMethods } = await this.desk.responder(id, caller, 'responder.change');
    const { until } = await this.sending.send(id, methodId, caller.actor);
    const method = contactMethods.find((each) => each.id === methodId);
    return { channel: method?.channel, address: method?.address, until };
  }

  /** For the person themselves, who types the code on a page of ours. The link is shown this once. */
  @Post('link')
  async link(@ZodParams(contactMethodParams) { id, methodId }: ContactMethodParams, @Caller() caller: Principal) {
    await this.desk.responder(id, caller, 'responder.change');
    const { link, until, sentBy } = await this.inviting.invite(id, methodId, caller.actor);
    return { link, until, ...(sentBy === null ? {} : { sentBy }) };
  }

  @Post('confirm')
  @HttpCode(200)
  async confirm(
    @ZodParams(contactMethodParams) { id, methodId }: ContactMethodParams,
    @ZodBody(confirmationBody) { code }: ConfirmationBody,
    @Caller() caller: Principal,
  ) {
    await this.desk.responder(id, caller, 'responder.change');
    const confirmed = await this.confirming.confirm(id, methodId, code, caller.actor);
    if (confirmed !== 'right') throw refusalOf(confirmed);
    return toResponderView(await this.desk.responder(id, caller, 'responder.change'));
  }
}

export function refusalOf(confirmed: 'wrong' | 'spent' | 'gone'): AppError {
  switch (confirmed) {
    case 'wrong':
      return new AppError({
        kind: 'unprocessable',
        code: 'wrong_code',
        message: 'These are not the digits. Look again.',
      });
    case 'spent':
      return conflict('code_spent', 'The code was typed wrong five times. Ask for another.');
    case 'gone':
      return conflict('code_gone', 'A code lasts 15 minutes and works once. Ask for another.');
  }
}
