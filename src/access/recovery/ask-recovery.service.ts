import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { conflict, notFound } from '../../kernel/app-error.js';
import { Clock, plus } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import type { Principal } from '../principal.js';
import { Users } from '../users.repository.js';
import { mayAsk } from './judge-recovery.js';
import { peerOf, peerOfAccount, refuse } from './peers.js';
import { Recoveries } from './recoveries.repository.js';
import { RECOVERY_LIFETIME } from './recovery.js';

/**
 * Asks that somebody who lost the phone or the password is let in again. Nothing changes for them until a second person
 * agrees, and it runs out after a day. Throws AppError `not_found`, `own_account`, `not_their_region`, `recovery_waits`,
 * `not_set_up` (a new invitation does).
 */
@Injectable()
export class AskRecoveryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly recoveries: Recoveries,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  ask(userId: string, caller: Principal): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const account = await this.users.lock(tx, userId);
      if (account === null) throw notFound('person');
      refuse(mayAsk(peerOf(caller), peerOfAccount(account)));
      if (account.status === 'invited') throw conflict('not_set_up', 'This person never signed in: invite them again.');
      if (account.status === 'disabled')
        throw conflict('disabled', 'This person was disabled. An admin enables them first.');
      const now = this.clock.now();
      if ((await this.recoveries.waitingOf(tx, account.id, now)) !== null) throw waits();
      const id = this.ids.next<'account-recovery'>();
      const times = { askedAt: now, expiresAt: plus(now, RECOVERY_LIFETIME) };
      await this.recoveries.insert(tx, { id, userId: account.id, askedBy: caller.personId, ...times });
      const data = { userId: account.id };
      await this.journal.append(tx, { kind: 'user.recovery_asked', actor: caller.actor, data });
    });
  }
}

function waits() {
  return conflict('recovery_waits', 'Somebody asked for this already. It waits for a second person to agree.');
}
