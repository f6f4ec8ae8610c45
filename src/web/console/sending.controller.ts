import { Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { SwitchSendingService } from '../../delivery/switch-sending.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { ZodBody } from '../../platform/http/zod-body.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';

/** Where the press was made. */
const switchForm = z.object({ back: z.literal('messages').optional().catch(undefined) });
type SwitchForm = z.output<typeof switchForm>;

/** Stops all texts, and lets them leave again: one press each. */
@Controller('console/sending')
@Requires('sending.stop')
export class SendingController {
  constructor(private readonly switching: SwitchSendingService) {}

  @Post('stop')
  async stop(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodBody(switchForm) form: SwitchForm,
  ): Promise<PageResult> {
    await this.switching.switch('stop', caller.actor);
    return seeOther(localHref(frame, form.back === undefined ? '/console' : '/console/messages'));
  }

  @Post('resume')
  async resume(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodBody(switchForm) form: SwitchForm,
  ): Promise<PageResult> {
    await this.switching.switch('resume', caller.actor);
    return seeOther(localHref(frame, form.back === undefined ? '/console' : '/console/messages'));
  }
}
