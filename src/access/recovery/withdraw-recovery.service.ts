import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import type { Principal } from '../principal.js';
import { Users } from '../users.repository.js';
import { Recoveries } from './recoveries.repository.js';

/**
 * Ends what was asked for: every coordinator may, the person themselves too, for it may be somebody else who wants their
 * account. Twice does no harm. Throws AppError `not_found`.
 */
@Injectable()
export class WithdrawRecoveryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly recoveries: Recoveries,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  withdraw(userId: string, caller: Principal): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const account = await this.users.lock(tx, userId);
      if (account === null) throw notFound('person');
      const now = this.clock.now();
      const recovery = await this.recoveries.waitingOf(tx, account.id, now);
      if (recovery === null) return;
      await this.recoveries.end(tx, recovery.id, { outcome: 'withdrawn', by: caller.personId, at: now });
      const data = { userId: account.id };
      await this.journal.append(tx, { kind: 'user.recovery_withdrawn', actor: caller.actor, data });
    });
  }
}
