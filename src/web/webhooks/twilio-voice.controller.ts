import { Controller, Header, HttpCode, Post, UseGuards } from '@nestjs/common';
import { RecordReceiptService } from '../../delivery/record-receipt.service.js';
import { ANSWERING_MACHINE, isMachine } from '../../delivery/voice/answering-machine.js';
import { AnswerCallService } from '../../answer/answer-call.service.js';
import { ZodBody, ZodParams } from '../../platform/http/zod-body.js';
import { farewellTwiml, gatherTwiml, hangUpTwiml } from './twiml.js';
import { TwilioSignatureGuard } from './twilio-signature.guard.js';
import { type Gathered, gathered, type PickedUp, pickedUp, type VoiceParams, voiceParams } from './twilio.schema.js';

/** A call of ours was picked up: what it says, and what a pressed key means. A voicemail hears nothing. */
@Controller('webhooks/twilio/voice')
@UseGuards(TwilioSignatureGuard)
export class TwilioVoiceController {
  constructor(
    private readonly calls: AnswerCallService,
    private readonly receipts: RecordReceiptService,
  ) {}

  @Post(':messageId')
  @HttpCode(200)
  @Header('Content-Type', 'text/xml; charset=utf-8')
  async say(
    @ZodParams(voiceParams) { messageId }: VoiceParams,
    @ZodBody(pickedUp) { CallSid: providerId, AnsweredBy: who }: PickedUp,
  ): Promise<string> {
    const call = await this.calls.read(messageId);
    if (isMachine(who)) {
      const what = { status: 'undelivered', failureCode: ANSWERING_MACHINE } as const;
      await this.receipts.record({ messageId, provider: 'twilio', providerId, ...what });
      return hangUpTwiml();
    }
    const spoken = { text: call.text, voice: call.voice };
    if (!call.asksForKey) return farewellTwiml(spoken);
    return gatherTwiml(spoken, call.gatherUrl, { text: call.noKey, voice: call.voice });
  }

  @Post(':messageId/gather')
  @HttpCode(200)
  @Header('Content-Type', 'text/xml; charset=utf-8')
  async pressed(
    @ZodParams(voiceParams) { messageId }: VoiceParams,
    @ZodBody(gathered) { Digits: key }: Gathered,
  ): Promise<string> {
    const { text, voice } = await this.calls.press(messageId, key);
    return farewellTwiml({ text, voice });
  }
}
