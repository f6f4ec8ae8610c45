import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { invalid, type AppError } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { newApiKey } from './api-key-text.js';
import { ApiKeys, type ApiKey } from './api-keys.repository.js';
import { parseName } from './person-name.js';
import type { Role } from './role.js';
import { tokenHash } from './secret-token.js';

export interface NewApiKey {
  readonly name: string;
  readonly role: Role;
  /** Codes of regions that exist, checked at the door. Empty: all regions. */
  readonly regionCodes: readonly string[];
  /** Address of the person whose key it is; absent: its own person. */
  readonly userEmail?: string;
}

/** The key itself is not kept: this is the only time that anybody sees it. */
export interface CreatedApiKey {
  readonly apiKey: ApiKey;
  readonly key: string;
}

/** Throws AppError `invalid_name`, `unknown_user`. */
@Injectable()
export class CreateApiKeyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeys,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  async create(wanted: NewApiKey, actor: Actor): Promise<CreatedApiKey> {
    const name = parseName(wanted.name);
    const { role, regionCodes, userEmail } = wanted;
    const key = newApiKey();
    return this.unitOfWork.run(async (tx) => {
      const userId = userEmail === undefined ? null : await this.keys.ownerByEmail(tx, userEmail);
      if (userEmail !== undefined && userId === null) throw unknownUser();
      const times = { createdAt: this.clock.now(), lastUsedAt: null, revokedAt: null };
      const apiKey: ApiKey = { id: this.ids.next<'api-key'>(), name, role, regionCodes, userId, ...times };
      await this.keys.insert(tx, { ...apiKey, keyHash: tokenHash(key) });
      await this.journal.append(tx, {
        kind: 'key.created',
        actor,
        data: { keyId: apiKey.id, role, regionCodes, userId },
      });
      return { apiKey, key };
    });
  }
}

function unknownUser(): AppError {
  return invalid('unknown_user', 'user', 'Nobody signs in with this address. Create the person first.');
}
