import { Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import { z } from 'zod';
import { bounceCode, BOUNCE_TYPES, mailMessageId } from '../../delivery/email/bounce.js';
import { RecordReceiptService } from '../../delivery/record-receipt.service.js';
import { ZodBody } from '../../platform/http/zod-body.js';
import { BounceSignatureGuard } from './bounce-signature.guard.js';

const bounce = z.object({
  /** Ours, or the `Message-ID` of the mail. */
  messageId: z.string().min(1).max(320),
  type: z.enum(BOUNCE_TYPES),
  /** Not kept: it may repeat the address. */
  reason: z.string().max(2_000).optional(),
});
type Bounce = z.output<typeof bounce>;

/** A mail came back after the mail server had taken it. Unknown mails are taken in silence. */
@Controller('webhooks/email')
@UseGuards(BounceSignatureGuard)
export class BounceController {
  constructor(private readonly receipts: RecordReceiptService) {}

  @Post('bounce')
  @HttpCode(204)
  async bounced(@ZodBody(bounce) { messageId: named, type }: Bounce): Promise<void> {
    const messageId = mailMessageId(named);
    if (messageId === null) return;
    const providerId = named.includes('@') ? named.trim() : null;
    const failureCode = bounceCode(type);
    await this.receipts.record({ messageId, provider: 'smtp', providerId, status: 'undelivered', failureCode });
  }
}
