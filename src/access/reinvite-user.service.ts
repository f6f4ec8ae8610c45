import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { conflict, notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { AccountRestart } from './account-restart.js';
import type { InvitedUser } from './create-user.service.js';
import { Users } from './users.repository.js';

/**
 * A new set-up link for somebody who lost the first one. Of an account that was set up one person alone could make it
 * theirs by that: there it takes two (`AskRecoveryService`), or who runs the server. Throws AppError `not_found`,
 * `recovery_takes_two`.
 */
@Injectable()
export class ReinviteUserService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly restart: AccountRestart,
  ) {}

  reinvite(userId: string, actor: Actor): Promise<InvitedUser> {
    return this.unitOfWork.run(async (tx) => {
      const account = await this.users.lock(tx, userId);
      if (account === null) throw notFound('person');
      if (account.passwordHash !== null && account.status !== 'invited' && actor.type !== 'operator') throw takesTwo();
      return this.restart.restart(tx, account, actor);
    });
  }
}

function takesTwo() {
  return conflict(
    'recovery_takes_two',
    'This person has signed in before. Letting them in again takes two people: ask for it in the console under Access.',
  );
}
