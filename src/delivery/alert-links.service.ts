import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Sealing } from '../platform/crypto/sealing.js';

/** Characters of a token: 22 of base64url are 132 keyed bits. */
const TOKEN_LENGTH = 22;

/**
 * The signed link of an alert. Its token follows from the alert's id and the secret, so that a later text can carry the
 * same link; the database holds only a hash of it.
 */
@Injectable()
export class AlertLinks {
  constructor(
    private readonly sealing: Sealing,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Hash to store beside a new alert. */
  hashFor(alertId: string): string {
    return this.hashOf(token(this.sealing.mac('alert.link', alertId)));
  }

  hashOf(token: string): string {
    return createHash('sha256').update(token).digest('hex');
  }

  /** The link whose hash was stored; under a previous secret when that was the one in use then. */
  urlOf(alertId: string, linkHash: string): string {
    const current = token(this.sealing.mac('alert.link', alertId));
    const candidates = [current, ...this.sealing.previousMacs('alert.link', alertId).map(token)];
    const right = candidates.find((each) => this.hashOf(each) === linkHash) ?? current;
    return `${this.settings.web.publicUrl}/r/${right}`;
  }
}

function token(mac: Buffer): string {
  return mac.toString('base64url').slice(0, TOKEN_LENGTH);
}
