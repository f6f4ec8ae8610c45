import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { RefuseNamedByPolicyService } from '../../../escalation/refuse-named-by-policy.service.js';
import { notFound } from '../../../kernel/app-error.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { KeepWebhooksService } from '../../../webhook/keep-webhooks.service.js';
import { RetryDeliveryService } from '../../../webhook/retry-delivery.service.js';
import type { Delivery, Webhook, WebhookInput } from '../../../webhook/webhook.js';
import { Webhooks } from '../../../webhook/webhooks.repository.js';

const PAGE = 50;

interface Part<T> {
  readonly rows: readonly T[];
  /** The id after which the next part begins; null at the end. */
  readonly next: string | null;
}

/** What the pages about webhooks read and do; the same as the API does. */
@Injectable()
export class WebhookDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly webhooks: Webhooks,
    private readonly keeping: KeepWebhooksService,
    private readonly retrying: RetryDeliveryService,
    private readonly policies: RefuseNamedByPolicyService,
  ) {}

  async list(after: string | null): Promise<Part<Webhook>> {
    return part(await this.unitOfWork.run((tx) => this.webhooks.list(tx, { after, limit: PAGE + 1 })));
  }

  /** Throws AppError `not_found`. */
  async one(id: string): Promise<Webhook> {
    const webhook = await this.unitOfWork.run((tx) => this.webhooks.byId(tx, id));
    if (webhook === null) throw notFound('webhook');
    return webhook;
  }

  async deliveries({ id }: Webhook, after: string | null): Promise<Part<Delivery>> {
    return part(await this.unitOfWork.run((tx) => this.webhooks.deliveries(tx, id, { after, limit: PAGE + 1 })));
  }

  /** @returns its secret, which nobody can look up again. */
  async create(input: WebhookInput, by: Actor): Promise<string> {
    return (await this.keeping.create(input, by)).secret;
  }

  async change(id: string, input: WebhookInput, by: Actor): Promise<void> {
    await this.keeping.change(id, () => input, by);
  }

  /** @returns the new secret. */
  async rotate(id: string, by: Actor): Promise<string> {
    return (await this.keeping.rotate(id, by)).secret;
  }

  /** Throws AppError where a policy names it. */
  async remove(id: string, by: Actor): Promise<void> {
    await this.policies.refuse(id);
    await this.keeping.remove(id, by);
  }

  async again(id: string, deliveryId: string): Promise<void> {
    await this.retrying.retry(id, deliveryId);
  }
}

function part<T extends { readonly id: string }>(found: readonly T[]): Part<T> {
  const rows = found.slice(0, PAGE);
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null };
}
