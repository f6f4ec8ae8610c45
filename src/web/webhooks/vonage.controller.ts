import { Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { z } from 'zod';
import { HandleTextService } from '../../answer/handle-text.service.js';
import { RecordReceiptService } from '../../delivery/record-receipt.service.js';
import { codeOf } from '../../delivery/sms/vonage-client.js';
import { vonageStatusOf } from '../../delivery/sms/vonage-status.js';
import { ZodBody } from '../../platform/http/zod-body.js';
import { VonageReplies } from './vonage-replies.service.js';
import { VonageSignatureGuard } from './vonage-signature.guard.js';
import { type VonageInbound, vonageInbound, type VonageReceipt, vonageReceipt } from './vonage.schema.js';

const uuid = z.guid();

/** Texts that come in by the second provider, and what it says became of ours: the same as by the first. */
@Controller('webhooks/vonage')
@UseGuards(VonageSignatureGuard)
export class VonageController {
  constructor(
    private readonly texts: HandleTextService,
    private readonly receipts: RecordReceiptService,
    private readonly replies: VonageReplies,
  ) {}

  /** Its answer cannot hold a text, so ours goes as a message of its own; once, however often the text is delivered. */
  @Post('sms')
  @HttpCode(200)
  async receive(@ZodBody(vonageInbound) { message_uuid: providerSid, from, text }: VonageInbound): Promise<void> {
    const reply = await this.texts.handle({ provider: 'vonage', providerSid, from, text });
    if (reply !== null && !reply.repeated) await this.replies.send(from, reply.text);
  }

  /** Unknown texts and words are taken in silence: they would only be repeated. */
  @Post('status')
  @HttpCode(204)
  async status(@ZodBody(vonageReceipt) body: VonageReceipt): Promise<void> {
    const status = vonageStatusOf(body.status);
    if (status === null) return;
    const code = codeOf(body.error ?? null);
    await this.receipts.record({
      messageId: uuid.safeParse(body.client_ref).data ?? null,
      provider: 'vonage',
      providerId: body.message_uuid,
      status,
      failureCode: code === null ? null : String(code),
    });
  }
}
