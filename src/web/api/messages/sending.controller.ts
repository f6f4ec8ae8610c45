import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import type { SendingStop } from '../../../delivery/sending-stop.js';
import { SendingStops } from '../../../delivery/sending-stops.repository.js';
import { SwitchSendingService } from '../../../delivery/switch-sending.service.js';

/** Whether texts leave, and the switch for all of them. */
@Controller('api/v1/sending')
export class SendingController {
  constructor(
    private readonly stops: SendingStops,
    private readonly switching: SwitchSendingService,
  ) {}

  @Get()
  @Requires('message.read')
  async show() {
    return toView(await this.stops.current('sms'));
  }

  @Post('stop')
  @HttpCode(200)
  @Requires('sending.stop')
  async stop(@Caller() caller: Principal) {
    return toView(await this.switching.switch('stop', caller.actor));
  }

  @Post('resume')
  @HttpCode(200)
  @Requires('sending.stop')
  async resume(@Caller() caller: Principal) {
    return toView(await this.switching.switch('resume', caller.actor));
  }
}

function toView(stop: SendingStop | null) {
  return { sms: stop === null ? {} : { stopped: { at: stop.at, by: stop.by } } };
}
