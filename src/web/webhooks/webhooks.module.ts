import { Module } from '@nestjs/common';
import { AnswerModule } from '../../answer/answer.module.js';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { TwilioSmsController } from './twilio-sms.controller.js';
import { TwilioStatusController } from './twilio-status.controller.js';
import { BounceController } from './bounce.controller.js';
import { VonageController } from './vonage.controller.js';
import { VonageReplies } from './vonage-replies.service.js';
import { TwilioVoiceController } from './twilio-voice.controller.js';

@Module({
  imports: [AnswerModule, DeliveryModule],
  controllers: [BounceController, TwilioSmsController, TwilioStatusController, TwilioVoiceController, VonageController],
  providers: [VonageReplies],
})
export class WebhooksModule {}
