import { Injectable } from '@nestjs/common';
import { Clock, MINUTE, plus } from '../kernel/clock.js';
import { ApiKeys } from './api-keys.repository.js';
import { keyPrincipal, type Principal } from './principal.js';
import { tokenHash } from './secret-token.js';

/** A use is written down at most this often. */
const TOUCH_EVERY = 5 * MINUTE;

/** Who calls with this key; null when it is unknown or withdrawn, or its owner is disabled. */
@Injectable()
export class AuthenticateKeyService {
  constructor(
    private readonly keys: ApiKeys,
    private readonly clock: Clock,
  ) {}

  async authenticate(key: string): Promise<Principal | null> {
    const apiKey = await this.keys.working(tokenHash(key));
    if (apiKey === null) return null;
    const at = this.clock.now();
    const since = plus(at, -TOUCH_EVERY);
    if (apiKey.lastUsedAt === null || apiKey.lastUsedAt <= since) await this.keys.touch(apiKey.id, { at, since });
    return keyPrincipal(apiKey);
  }
}
