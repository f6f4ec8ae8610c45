import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { SendersOfTexts } from '../../../delivery/estimate/senders-of-texts.service.js';
import { TextEstimates } from '../../../delivery/estimate/text-estimates.service.js';
import type { SendingStop } from '../../../delivery/sending-stop.js';
import { SendingStops } from '../../../delivery/sending-stops.repository.js';
import { SwitchSendingService } from '../../../delivery/switch-sending.service.js';

/** Whether texts leave, and the switch for all of them. */
@Controller('api/v1/sending')
export class SendingController {
  constructor(
    private readonly stops: SendingStops,
    private readonly switching: SwitchSendingService,
    private readonly senders: SendersOfTexts,
    private readonly estimates: TextEstimates,
  ) {}

  @Get()
  @Requires('message.read')
  async show() {
    return this.view(await this.stops.current('sms'));
  }

  @Post('stop')
  @HttpCode(200)
  @Requires('sending.stop')
  async stop(@Caller() caller: Principal) {
    return this.view(await this.switching.switch('stop', caller.actor));
  }

  @Post('resume')
  @HttpCode(200)
  @Requires('sending.stop')
  async resume(@Caller() caller: Principal) {
    return this.view(await this.switching.switch('resume', caller.actor));
  }

  private async view(stop: SendingStop | null) {
    const { texts: waiting, lastLeavesAt } = await this.estimates.all();
    const pausedUntil = await this.senders.pausedUntil();
    return {
      sms: {
        ...(stop === null ? {} : { stopped: { at: stop.at, by: stop.by } }),
        ...(pausedUntil === null ? {} : { pausedUntil }),
        ...(waiting === 0 ? {} : { waiting }),
        ...(waiting === 0 || stop !== null ? {} : { lastLeavesAt }),
      },
    };
  }
}
