import { HOUR, plus } from '../kernel/clock.js';
import { newToken, tokenHash } from './secret-token.js';

/** How long a set-up link works. */
export const SETUP_LIFETIME = 72 * HOUR;

export interface Invitation {
  /** Shown once. */
  readonly setupLink: string;
  readonly setupTokenHash: string;
  readonly setupExpiresAt: Date;
}

export function newInvitation(publicUrl: string, now: Date): Invitation {
  const token = newToken();
  return {
    setupLink: `${publicUrl}/console/set-up/${token}`,
    setupTokenHash: tokenHash(token),
    setupExpiresAt: plus(now, SETUP_LIFETIME),
  };
}
