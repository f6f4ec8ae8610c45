import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { DealWithTextService } from './inbox/deal-with-text.service.js';
import { InboxPage } from './inbox/inbox.page.js';
import { ReadInboxService } from './inbox/read-inbox.service.js';

/** `/console/inbox`: texts that the program could not place. */
@Controller('console/inbox')
@Requires('incident.act')
export class InboxController {
  constructor(
    private readonly inbox: ReadInboxService,
    private readonly dealing: DealWithTextService,
  ) {}

  @Get()
  async show(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    return <InboxPage desk={deskOf(frame, caller)} view={await this.inbox.read()} />;
  }

  @Post(':id/handled')
  async handled(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    await this.dealing.dealWith(id, caller);
    return seeOther(localHref(frame, '/console/inbox'));
  }
}
