import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Sealing } from '../platform/crypto/sealing.js';
import { secretText } from './sign-webhook.js';
import type { Webhook, WebhookId } from './webhook.js';

/** The secrets that sign: shown once, sealed from then on. */
@Injectable()
export class WebhookSecrets {
  constructor(private readonly sealing: Sealing) {}

  make(id: WebhookId): { readonly secret: string; readonly sealed: string } {
    const secret = secretText(randomBytes(32));
    return { secret, sealed: this.sealing.seal(placeOf(id), secret) };
  }

  /** The newest first. */
  of({ id, secretSealed, previousSecretSealed, previousUntil }: Webhook, now: Date): readonly string[] {
    const old = previousUntil !== null && now < previousUntil ? previousSecretSealed : null;
    return [secretSealed, ...(old === null ? [] : [old])].map((sealed) => this.sealing.open(placeOf(id), sealed));
  }
}

function placeOf(id: WebhookId): { readonly field: string; readonly id: string } {
  return { field: 'webhook.secret', id };
}
