import { Injectable } from '@nestjs/common';
import { Clock, HOUR } from '../../kernel/clock.js';
import { sameBytes } from '../crypto/same-bytes.js';
import { Sealing } from '../crypto/sealing.js';

/** A public form may stay open this long; somebody in shock writes slowly. */
export const PUBLIC_FORM_LIFETIME = 24 * HOUR;

const PURPOSE = 'form-token';

/**
 * Proof that a form came from this site. In the console bound to the session; on public pages signed and limited in
 * time, so that nothing is stored and no cookie is needed.
 */
@Injectable()
export class FormTokens {
  constructor(
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  issue(sessionId: string | null): string {
    if (sessionId !== null) return this.sealing.mac(PURPOSE, `session:${sessionId}`).toString('base64url');
    const expires = (this.clock.now().getTime() + PUBLIC_FORM_LIFETIME).toString(36);
    return `${expires}.${this.sealing.mac(PURPOSE, `public:${expires}`).toString('base64url')}`;
  }

  isValid(sessionId: string | null, token: string): boolean {
    if (sessionId !== null) return this.isMac(`session:${sessionId}`, token);
    const [expires = '', mac = ''] = token.split('.');
    const left = Number.parseInt(expires, 36) - this.clock.now().getTime();
    return left > 0 && left <= PUBLIC_FORM_LIFETIME && this.isMac(`public:${expires}`, mac);
  }

  private isMac(value: string, given: string): boolean {
    const bytes = Buffer.from(given, 'base64url');
    const known = [this.sealing.mac(PURPOSE, value), ...this.sealing.previousMacs(PURPOSE, value)];
    return known.some((mac) => sameBytes(mac, bytes));
  }
}
