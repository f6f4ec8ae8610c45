import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Clock, HOUR, plus } from '../kernel/clock.js';
import { newToken, tokenHash } from './secret-token.js';

/** How long a set-up link works. */
export const SETUP_LIFETIME = 72 * HOUR;

export interface Invitation {
  readonly issuedAt: Date;
  /** Shown once. */
  readonly setupLink: string;
  readonly setupTokenHash: string;
  readonly setupExpiresAt: Date;
}

/** Makes set-up links: 256 random bits, of which only the hash is kept. */
@Injectable()
export class InvitationMint {
  constructor(
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  issue(): Invitation {
    const token = newToken();
    const issuedAt = this.clock.now();
    return {
      issuedAt,
      setupLink: `${this.settings.web.publicUrl}/console/set-up/${token}`,
      setupTokenHash: tokenHash(token),
      setupExpiresAt: plus(issuedAt, SETUP_LIFETIME),
    };
  }
}
