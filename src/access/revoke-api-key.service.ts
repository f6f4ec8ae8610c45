import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { ApiKeys } from './api-keys.repository.js';

/** Withdraws a key at once and for good. Twice does no harm. Throws AppError `not_found`. */
@Injectable()
export class RevokeApiKeyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: ApiKeys,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  revoke(keyId: string, actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const key = await this.keys.byId(tx, keyId);
      if (key === null) throw notFound('key');
      if (!(await this.keys.revoke(tx, key.id, this.clock.now()))) return;
      await this.journal.append(tx, { kind: 'key.revoked', actor, data: { keyId: key.id } });
    });
  }
}
