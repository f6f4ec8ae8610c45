import { Controller, Header, HttpCode, Post, UseGuards } from '@nestjs/common';
import { AnswerCallService } from '../../answer/answer-call.service.js';
import { ZodBody, ZodParams } from '../../platform/http/zod-body.js';
import { farewellTwiml, gatherTwiml } from './twiml.js';
import { TwilioSignatureGuard } from './twilio-signature.guard.js';
import { type Gathered, gathered, type VoiceParams, voiceParams } from './twilio.schema.js';

/** A call of ours was picked up: what it says, and what a pressed key means. A voicemail presses nothing. */
@Controller('webhooks/twilio/voice')
@UseGuards(TwilioSignatureGuard)
export class TwilioVoiceController {
  constructor(private readonly calls: AnswerCallService) {}

  @Post(':messageId')
  @HttpCode(200)
  @Header('Content-Type', 'text/xml; charset=utf-8')
  async say(@ZodParams(voiceParams) { messageId }: VoiceParams): Promise<string> {
    const call = await this.calls.read(messageId);
    const spoken = { text: call.text, language: call.locale };
    return call.asksForKey ? gatherTwiml(spoken, call.gatherUrl) : farewellTwiml(spoken);
  }

  @Post(':messageId/gather')
  @HttpCode(200)
  @Header('Content-Type', 'text/xml; charset=utf-8')
  async pressed(
    @ZodParams(voiceParams) { messageId }: VoiceParams,
    @ZodBody(gathered) { Digits: key }: Gathered,
  ): Promise<string> {
    const { text, locale } = await this.calls.press(messageId, key);
    return farewellTwiml({ text, language: locale });
  }
}
