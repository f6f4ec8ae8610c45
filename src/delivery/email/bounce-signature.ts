import { createHmac } from 'node:crypto';
import { type Clock, MINUTE, SECOND } from '../../kernel/clock.js';
import { sameBytes } from '../../platform/crypto/same-bytes.js';

export interface SignedBounce {
  readonly id: string | undefined;
  /** Seconds since 1970. */
  readonly timestamp: string | undefined;
  /** `v1,BASE64`; several, separated by spaces, while a secret is changed. */
  readonly signature: string | undefined;
  readonly body: Buffer;
}

const OLDEST = 5 * MINUTE;

/** Standard Webhooks (https://www.standardwebhooks.com): HMAC-SHA256 over id, time and body, not older than five minutes. */
export class BounceSignature {
  constructor(
    /** Null where none is set: then nothing is valid. */
    private readonly secret: Buffer | null,
    private readonly clock: Clock,
  ) {}

  isValid({ id, timestamp, signature, body }: SignedBounce): boolean {
    if (this.secret === null || id === undefined || signature === undefined) return false;
    if (timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
    if (Math.abs(this.clock.now().getTime() - Number(timestamp) * SECOND) > OLDEST) return false;
    const right = createHmac('sha256', this.secret).update(`${id}.${timestamp}.`).update(body).digest('base64');
    const given = signature.split(' ', 10);
    return given.filter((each) => sameBytes(each, `v1,${right}`)).length > 0;
  }
}
