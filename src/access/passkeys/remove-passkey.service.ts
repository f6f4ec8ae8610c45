import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { notFound } from '../../kernel/app-error.js';
import type { UserId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Passkeys } from './passkeys.repository.js';

/** Takes a key from a person's own account: it opens nothing from then on. Throws AppError `not_found`. */
@Injectable()
export class RemovePasskeyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passkeys: Passkeys,
    private readonly journal: Journal,
  ) {}

  remove(userId: UserId, id: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await this.passkeys.remove(tx, userId, id))) throw notFound('passkey');
      const actor = { type: 'user', id: userId } as const;
      await this.journal.append(tx, { kind: 'user.passkey_removed', actor, data: { userId } });
    });
  }
}
