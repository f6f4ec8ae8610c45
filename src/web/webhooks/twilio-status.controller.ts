import { Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { RecordReceiptService } from '../../delivery/record-receipt.service.js';
import { ANSWERING_MACHINE, isMachine } from '../../delivery/voice/answering-machine.js';
import { statusOfWord } from '../../delivery/message-status.js';
import { ZodBody, ZodQuery } from '../../platform/http/zod-body.js';
import { TwilioSignatureGuard } from './twilio-signature.guard.js';
import { statusCallback, type StatusCallback, statusQuery, type StatusQuery } from './twilio.schema.js';

/** What the provider says became of a message. Unknown messages and words are taken in silence: it would only repeat. */
@Controller('webhooks/twilio')
@UseGuards(TwilioSignatureGuard)
export class TwilioStatusController {
  constructor(private readonly receipts: RecordReceiptService) {}

  @Post('status')
  @HttpCode(204)
  async status(
    @ZodQuery(statusQuery) query: StatusQuery,
    @ZodBody(statusCallback) body: StatusCallback,
  ): Promise<void> {
    const status = statusOfWord(body.MessageStatus ?? body.SmsStatus ?? body.CallStatus ?? '');
    const providerId = body.MessageSid ?? body.SmsSid ?? body.CallSid;
    if (status === null || providerId === undefined) return;
    const messageId = query.m ?? null;
    // A voicemail that picked up was no answer: the call counts as not delivered, and the next channel goes.
    const machine = body.CallSid !== undefined && status === 'delivered' && isMachine(body.AnsweredBy);
    const what = machine
      ? ({ status: 'undelivered', failureCode: ANSWERING_MACHINE } as const)
      : { status, failureCode: body.ErrorCode ?? null };
    await this.receipts.record({ messageId, provider: 'twilio', providerId, ...what });
  }
}
