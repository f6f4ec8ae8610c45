import { Controller, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { SwitchSendingService } from '../../delivery/switch-sending.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';

/** Stops all texts, and lets them leave again: one press each. */
@Controller('console/sending')
@Requires('sending.stop')
export class SendingController {
  constructor(private readonly switching: SwitchSendingService) {}

  @Post('stop')
  async stop(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    await this.switching.switch('stop', caller.actor);
    return seeOther(localHref(frame, '/console'));
  }

  @Post('resume')
  async resume(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    await this.switching.switch('resume', caller.actor);
    return seeOther(localHref(frame, '/console'));
  }
}
