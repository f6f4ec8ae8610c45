import { Injectable } from '@nestjs/common';
import { Clock, plus } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import type { Webhook, WebhookInput } from './webhook.js';
import { WebhookSecrets } from './webhook-secrets.service.js';

export interface ShownSecret {
  readonly webhook: Webhook;
  /** Shown this once. */
  readonly secret: string;
}

@Injectable()
export class NewWebhooks {
  constructor(
    private readonly secrets: WebhookSecrets,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  make(input: WebhookInput): ShownSecret {
    const id = this.ids.next<'webhook'>();
    const { secret, sealed } = this.secrets.make(id);
    const none = { previousSecretSealed: null, previousUntil: null, failingSince: null };
    return { webhook: { ...input, id, secretSealed: sealed, ...none, createdAt: this.clock.now() }, secret };
  }

  until(milliseconds: number): Date {
    return plus(this.clock.now(), milliseconds);
  }
}
