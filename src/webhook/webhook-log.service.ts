import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Webhook } from './webhook.js';

/** The log of a webhook has ids and names of fields, never an address. */
@Injectable()
export class WebhookLog {
  constructor(private readonly journal: Journal) {}

  async changed(tx: Tx, webhook: Webhook, change: string, actor: Actor, fields?: readonly string[]): Promise<void> {
    const { id: webhookId, regionCode } = webhook;
    const data = { webhookId, change, ...(fields === undefined ? {} : { fields }) };
    await this.journal.append(tx, { kind: 'webhook.changed', actor, regionCode, data });
  }
}
