import { Controller, Delete, Get, HttpCode, Patch, Post, Put } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { RefuseNamedByPolicyService } from '../../../escalation/refuse-named-by-policy.service.js';
import { notFound } from '../../../kernel/app-error.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { KeepWebhooksService } from '../../../webhook/keep-webhooks.service.js';
import { RetryDeliveryService } from '../../../webhook/retry-delivery.service.js';
import type { Delivery, Webhook, WebhookInput } from '../../../webhook/webhook.js';
import { Webhooks } from '../../../webhook/webhooks.repository.js';
import { type Changes, withChanges } from '../changes.js';
import { type IdParams, idParams, type ListQuery, listQuery } from '../common.schema.js';
import { idPage, toIdPage } from '../cursor.js';
import {
  type DeliveryParams,
  deliveryParams,
  type NewWebhookBody,
  newWebhookBody,
  type WebhookBody,
  webhookBody,
  webhookChanges,
} from './webhooks.schema.js';

/** Other systems that hear what happens: ids and states, signed. */
@Controller('api/v1/webhooks')
@Requires('webhook.change')
export class WebhooksController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: Webhooks,
    private readonly keeping: KeepWebhooksService,
    private readonly retrying: RetryDeliveryService,
    private readonly policies: RefuseNamedByPolicyService,
  ) {}

  @Get()
  @Requires('webhook.read')
  async list(@ZodQuery(listQuery) query: ListQuery) {
    const rows = await this.unitOfWork.run((tx) => this.webhooks.list(tx, idPage(query)));
    return toIdPage(rows, query.limit, toWebhookView);
  }

  /** The secret is shown this once. */
  @Post()
  async create(@ZodBody(newWebhookBody) body: NewWebhookBody, @Caller() caller: Principal) {
    const { webhook, secret } = await this.keeping.create(body, caller.actor);
    return { ...toWebhookView(webhook), secret };
  }

  @Get(':id')
  @Requires('webhook.read')
  async show(@ZodParams(idParams) { id }: IdParams) {
    return toWebhookView(await this.find(id));
  }

  @Patch(':id')
  async change(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(webhookChanges) changes: Changes,
    @Caller() caller: Principal,
  ) {
    const wanted = (present: Webhook) => inputOf(withChanges(webhookBody, toWebhookView(present), changes));
    return toWebhookView(await this.keeping.change(id, wanted, caller.actor));
  }

  @Put(':id')
  async replace(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(webhookBody) body: WebhookBody,
    @Caller() caller: Principal,
  ) {
    return toWebhookView(await this.keeping.change(id, () => inputOf(body), caller.actor));
  }

  @Delete(':id')
  @HttpCode(204)
  async remove(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal): Promise<void> {
    await this.policies.refuse(id);
    await this.keeping.remove(id, caller.actor);
  }

  /** The old secret signs beside the new one for a day. */
  @Post(':id/rotate-secret')
  async rotate(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    const { webhook, secret } = await this.keeping.rotate(id, caller.actor);
    return { ...toWebhookView(webhook), secret };
  }

  @Get(':id/deliveries')
  @Requires('webhook.read')
  async deliveries(@ZodParams(idParams) { id }: IdParams, @ZodQuery(listQuery) query: ListQuery) {
    const { id: webhookId } = await this.find(id);
    const rows = await this.unitOfWork.run((tx) => this.webhooks.deliveries(tx, webhookId, idPage(query)));
    return toIdPage(rows, query.limit, toDeliveryView);
  }

  @Post(':id/deliveries/:deliveryId/retry')
  @HttpCode(200)
  async retry(@ZodParams(deliveryParams) { id, deliveryId }: DeliveryParams) {
    return toDeliveryView(await this.retrying.retry(id, deliveryId));
  }

  private async find(id: string): Promise<Webhook> {
    const webhook = await this.unitOfWork.run((tx) => this.webhooks.byId(tx, id));
    if (webhook === null) throw notFound('webhook');
    return webhook;
  }
}

function toWebhookView({ id, url, events, regionCode, enabled, failingSince, createdAt }: Webhook) {
  return { id, url, events, regionCode, enabled, failingSince, createdAt };
}

function inputOf({ url, events, regionCode, enabled }: WebhookBody): WebhookInput {
  return { url, events, regionCode, enabled };
}

function toDeliveryView(delivery: Delivery) {
  const { id, kind, status, attempts, createdAt, triedAt, deliveredAt, answerStatus, failure } = delivery;
  return { id, kind, status, attempts, createdAt, triedAt, deliveredAt, answerStatus, failure };
}
