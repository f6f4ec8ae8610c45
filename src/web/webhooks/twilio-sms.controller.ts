import { Controller, Header, HttpCode, Post, UseGuards } from '@nestjs/common';
import { HandleTextService } from '../../answer/handle-text.service.js';
import { ZodBody } from '../../platform/http/zod-body.js';
import { replyTwiml } from './twiml.js';
import { TwilioSignatureGuard } from './twilio-signature.guard.js';
import { type InboundSms, inboundSms } from './twilio.schema.js';

/** A person texts our number; the answer is a text back, or none. */
@Controller('webhooks/twilio')
@UseGuards(TwilioSignatureGuard)
export class TwilioSmsController {
  constructor(private readonly texts: HandleTextService) {}

  @Post('sms')
  @HttpCode(200)
  @Header('Content-Type', 'text/xml; charset=utf-8')
  async receive(@ZodBody(inboundSms) body: InboundSms): Promise<string> {
    const { MessageSid: providerSid, From: from, Body: text } = body;
    const reply = await this.texts.handle({ provider: 'twilio', providerSid, from, text });
    return replyTwiml(reply?.text ?? null);
  }
}
