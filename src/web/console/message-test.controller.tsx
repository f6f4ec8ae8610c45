import { Controller, Get, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { SendTestService } from '../../delivery/test-message/send-test.service.js';
import { AppError } from '../../kernel/app-error.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { PageAnswer, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { deskOf } from './desk-of.js';
import { OwnWays } from './messages/own-ways.repository.js';
import { TestPage } from './messages/test.page.js';

const testForm = z.object({ way: z.uuid({ error: 'Choose one of your numbers or addresses.' }) });
type TestForm = z.output<typeof testForm>;

/** `/console/messages/test`: a test to one's own number or address; the message's own page shows what becomes of it. */
@Controller('console/messages/test')
@Requires('message.retry')
export class MessageTestController {
  constructor(
    private readonly ways: OwnWays,
    private readonly sending: SendTestService,
  ) {}

  @Get()
  show(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    return this.page(frame, caller, null, 200);
  }

  @Post()
  async send(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(testForm) form: FormReading<TestForm>,
  ): Promise<PageResult> {
    if (!form.ok) return this.page(frame, caller, 'Choose one of your numbers or addresses.', 422);
    try {
      const id = await this.sending.send(caller.personId, form.value.way, caller.actor);
      return seeOther(localHref(frame, `/console/messages/${id}`));
    } catch (error) {
      if (!(error instanceof AppError) || !['conflict', 'too_many'].includes(error.kind)) throw error;
      return this.page(frame, caller, error.message, error.kind === 'conflict' ? 409 : 429);
    }
  }

  private async page(frame: PageFrame, caller: Principal, problem: string | null, status: number) {
    const ways = await this.ways.of(caller.personId);
    return new PageAnswer(status, <TestPage desk={deskOf(frame, caller)} ways={ways} problem={problem} />);
  }
}
