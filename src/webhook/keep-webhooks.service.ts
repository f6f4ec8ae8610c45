import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { DAY } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { sameJson } from '../kernel/same-json.js';
import { NewWebhooks, type ShownSecret } from './new-webhooks.service.js';
import type { Webhook, WebhookInput } from './webhook.js';
import { WebhookLog } from './webhook-log.service.js';
import { WebhookSecrets } from './webhook-secrets.service.js';
import { type WebhookChange, Webhooks } from './webhooks.repository.js';

/** How long the old secret signs beside the new one. */
const ROTATION = DAY;

/** Makes, changes and removes webhooks. Throws AppError `not_found`. */
@Injectable()
export class KeepWebhooksService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly webhooks: Webhooks,
    private readonly secrets: WebhookSecrets,
    private readonly log: WebhookLog,
    private readonly making: NewWebhooks,
  ) {}

  create(input: WebhookInput, actor: Actor): Promise<ShownSecret> {
    return this.uow.run(async (tx) => {
      const made = this.making.make(input);
      await this.webhooks.insert(tx, made.webhook);
      await this.log.changed(tx, made.webhook, 'created', actor);
      return made;
    });
  }

  change(id: string, change: (present: Webhook) => WebhookInput, actor: Actor): Promise<Webhook> {
    return this.uow.run(async (tx) => {
      const present = await this.present(tx, id);
      const wanted = change(present);
      const fields = (Object.keys(wanted) as (keyof WebhookInput)[]).filter(
        (field) => !sameJson(wanted[field], present[field]),
      );
      if (fields.length === 0) return present;
      await this.webhooks.change(tx, present.id, wanted);
      await this.log.changed(tx, { ...present, ...wanted }, 'changed', actor, fields);
      return { ...present, ...wanted };
    });
  }

  /** A new secret; the old one signs as well for a day, so that the other side can change over. */
  rotate(id: string, actor: Actor): Promise<ShownSecret> {
    return this.uow.run(async (tx) => {
      const present = await this.present(tx, id);
      const { secret, sealed } = this.secrets.make(present.id);
      const change: WebhookChange = {
        secretSealed: sealed,
        previousSecretSealed: present.secretSealed,
        previousUntil: this.making.until(ROTATION),
      };
      await this.webhooks.change(tx, present.id, change);
      await this.log.changed(tx, present, 'rotated', actor);
      return { webhook: { ...present, ...change }, secret };
    });
  }

  remove(id: string, actor: Actor): Promise<void> {
    return this.uow.run(async (tx) => {
      const present = await this.present(tx, id);
      await this.webhooks.remove(tx, present.id);
      await this.log.changed(tx, present, 'removed', actor);
    });
  }

  private async present(tx: Tx, id: string): Promise<Webhook> {
    const present = await this.webhooks.lock(tx, id);
    if (present === null) throw notFound('webhook');
    return present;
  }
}
