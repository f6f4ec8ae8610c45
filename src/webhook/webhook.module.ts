import { Module } from '@nestjs/common';
import { DeliverWebhookHandler } from './deliver-webhook.handler.js';
import { HttpWebhookSender } from './http-webhook.sender.js';
import { KeepWebhooksService } from './keep-webhooks.service.js';
import { NewWebhooks } from './new-webhooks.service.js';
import { PrismaWebhooks } from './prisma-webhooks.repository.js';
import { RetryDeliveryService } from './retry-delivery.service.js';
import { SweepWebhooksHandler } from './sweep-webhooks.handler.js';
import { WebhookLedger } from './webhook-ledger.service.js';
import { WebhookLog } from './webhook-log.service.js';
import { WebhookSecrets } from './webhook-secrets.service.js';
import { WebhookSender } from './webhook.sender.js';
import { Webhooks } from './webhooks.repository.js';

/** Outgoing webhooks. Needs, globally: SETTINGS, Clock, IdSource, UnitOfWork, Sealing, Journal, Outbox. */
@Module({
  providers: [
    DeliverWebhookHandler,
    KeepWebhooksService,
    NewWebhooks,
    RetryDeliveryService,
    SweepWebhooksHandler,
    WebhookLedger,
    WebhookLog,
    WebhookSecrets,
    { provide: WebhookSender, useClass: HttpWebhookSender },
    { provide: Webhooks, useClass: PrismaWebhooks },
  ],
  exports: [DeliverWebhookHandler, KeepWebhooksService, RetryDeliveryService, SweepWebhooksHandler, Webhooks],
})
export class WebhookModule {}
