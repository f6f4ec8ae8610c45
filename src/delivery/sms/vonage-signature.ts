import { createHash, createHmac } from 'node:crypto';
import { Clock, DAY, HOUR, MINUTE, SECOND } from '../../kernel/clock.js';
import { sameBytes } from '../../platform/crypto/same-bytes.js';
import type { VonageSettings } from './vonage-client.js';

export interface SignedJson {
  /** The `Authorization` header: `Bearer` and a JSON web token. Absent counts as wrong. */
  readonly authorization: string | undefined;
  /** The bytes as they came. */
  readonly body: Buffer;
}

/** A webhook that was not taken is repeated for a day. */
const OLDEST = DAY + HOUR;
const CLOCK_SKEW = 5 * MINUTE;

/**
 * Tells whether a webhook comes from Vonage: a JSON web token, HS256 under the signature secret of the account, over the
 * SHA-256 of the body (https://developer.vonage.com/en/messages/concepts/signed-webhooks, checked November 2026). Vonage
 * calls the hash optional; here a token without it is refused, since it could be put before any body.
 */
export class VonageSignature {
  constructor(
    /** Null where it is not set: then nothing is valid. */
    private readonly settings: Pick<VonageSettings, 'apiKey' | 'signatureSecret'> | null,
    private readonly clock: Clock,
  ) {}

  isValid({ authorization, body }: SignedJson): boolean {
    if (this.settings === null) return false;
    const [, head = '', claims = '', signature = ''] =
      /^Bearer ([\w-]{1,2000})\.([\w-]{1,4000})\.([\w-]{20,100})$/i.exec(authorization ?? '') ?? [];
    const right = createHmac('sha256', this.settings.signatureSecret).update(`${head}.${claims}`).digest('base64url');
    if (!sameBytes(right, signature) || read(head)?.['alg'] !== 'HS256') return false;
    return this.fits(read(claims), body);
  }

  private fits(claims: Readonly<Record<string, unknown>> | null, body: Buffer): boolean {
    const { payload_hash: hash, api_key: key, iat } = claims ?? {};
    if (typeof hash !== 'string' || typeof iat !== 'number' || key !== this.settings?.apiKey) return false;
    const age = this.clock.now().getTime() - iat * SECOND;
    if (age > OLDEST || age < -CLOCK_SKEW) return false;
    return sameBytes(createHash('sha256').update(body).digest('hex'), hash.toLowerCase());
  }
}

function read(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}
