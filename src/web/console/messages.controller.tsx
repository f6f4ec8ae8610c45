import { Controller, Get, Post, Query } from '@nestjs/common';
import { may } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { RetryMessageService } from '../../delivery/retry-message.service.js';
import { AppError } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { PageAnswer, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { readMessageFilters } from './messages/message-filters.js';
import { MessagePage } from './messages/message.page.js';
import { MessagesPage } from './messages/messages.page.js';
import { ReadMessageList } from './messages/read-message-list.service.js';
import { ReadOneMessage } from './messages/read-one-message.service.js';

/** `/console/messages`: what was sent, what became of it, and sending it once more. */
@Controller('console/messages')
@Requires('message.read')
export class MessagesController {
  constructor(
    private readonly reading: ReadMessageList,
    private readonly one: ReadOneMessage,
    private readonly retrying: RetryMessageService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<PageResult> {
    const { cursor } = query;
    const filters = readMessageFilters(query, this.clock.now());
    const view = await this.reading.read(filters, typeof cursor === 'string' ? cursor : undefined, caller);
    return <MessagesPage desk={deskOf(frame, caller)} view={view} maySwitch={may(caller, 'sending.stop')} />;
  }

  @Get(':id')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    return <MessagePage desk={deskOf(frame, caller)} view={await this.one.read(id, caller, null)} />;
  }

  @Post(':id/retry')
  @Requires('message.retry')
  async retry(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    await this.one.find(id, caller, 'message.retry');
    try {
      const again = await this.retrying.retry(id, caller.actor);
      return seeOther(localHref(frame, `/console/messages/${again}`));
    } catch (error) {
      if (!(error instanceof AppError) || error.kind !== 'conflict') throw error;
      const view = await this.one.read(id, caller, error.message);
      return new PageAnswer(409, <MessagePage desk={deskOf(frame, caller)} view={view} />);
    }
  }
}
