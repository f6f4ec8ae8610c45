import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { AccountRestart } from '../account-restart.js';
import type { InvitedUser } from '../create-user.service.js';
import type { Principal } from '../principal.js';
import { Users } from '../users.repository.js';
import { mayAgree } from './judge-recovery.js';
import { peerOf, peerOfAccount, refuse } from './peers.js';
import { Recoveries } from './recoveries.repository.js';

/**
 * The second person agrees: what the account had stops working, and its new set-up link is shown to this person, once, to
 * hand it over themselves. Throws AppError `not_found`, `no_recovery`, and the problems of `mayAgree`.
 */
@Injectable()
export class AgreeRecoveryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly recoveries: Recoveries,
    private readonly restart: AccountRestart,
    private readonly clock: Clock,
  ) {}

  agree(userId: string, caller: Principal): Promise<InvitedUser> {
    return this.unitOfWork.run(async (tx) => {
      const account = await this.users.lock(tx, userId);
      if (account === null) throw notFound('person');
      const now = this.clock.now();
      const recovery = await this.recoveries.waitingOf(tx, account.id, now);
      if (recovery === null || account.status !== 'active') throw none();
      const asker = await this.users.byId(tx, recovery.askedBy);
      if (asker?.status !== 'active') throw none();
      refuse(mayAgree(peerOf(caller), peerOfAccount(asker), peerOfAccount(account)));
      await this.recoveries.end(tx, recovery.id, { outcome: 'agreed', by: caller.personId, at: now });
      return this.restart.restart(tx, account, caller.actor);
    });
  }
}

function none() {
  return conflict(
    'no_recovery',
    'Nothing waits for this person any more: it was asked for more than a day ago, or ended.',
  );
}
