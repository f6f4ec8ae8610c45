import { Injectable } from '@nestjs/common';
import { Clock, MINUTE } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { ApiKeys } from './api-keys.repository.js';
import { keyPrincipal, type Principal } from './principal.js';
import { tokenHash } from './secret-token.js';

/** A use is written down at most this often. */
const TOUCH_EVERY = 5 * MINUTE;

/** Who calls with this key; null when it is unknown or withdrawn, or its owner is disabled. */
@Injectable()
export class AuthenticateKeyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeys,
    private readonly clock: Clock,
  ) {}

  authenticate(key: string): Promise<Principal | null> {
    return this.unitOfWork.run(async (tx) => {
      const apiKey = await this.keys.working(tx, tokenHash(key));
      if (apiKey === null) return null;
      const now = this.clock.now();
      const unused = now.getTime() - (apiKey.lastUsedAt?.getTime() ?? 0);
      if (unused >= TOUCH_EVERY) await this.keys.touch(tx, apiKey.id, now);
      return keyPrincipal(apiKey);
    });
  }
}
