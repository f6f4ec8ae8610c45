import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { InvitedUser } from './create-user.service.js';
import { InvitationMint } from './invitation-mint.js';
import { Sessions } from './sessions.repository.js';
import { CLEAN } from './sign-in-attempt.js';
import { userOf } from './user.js';
import { Users } from './users.repository.js';

/**
 * A new set-up link for somebody who lost the phone, the password or the first link. What they had stops working at
 * once. Throws AppError `not_found`.
 */
@Injectable()
export class ReinviteUserService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly journal: Journal,
    private readonly mint: InvitationMint,
  ) {}

  reinvite(userId: string, actor: Actor): Promise<InvitedUser> {
    const { issuedAt, setupLink, setupTokenHash, setupExpiresAt } = this.mint.issue();
    return this.unitOfWork.run(async (tx) => {
      const account = await this.users.lock(tx, userId);
      if (account === null) throw notFound('person');
      const nothing = { passwordHash: null, totpSealed: null, totpLastStep: null, ...CLEAN };
      await this.users.change(tx, account.id, { ...nothing, status: 'invited', setupTokenHash, setupExpiresAt });
      await this.sessions.revokeAllOf(tx, account.id, issuedAt);
      await this.journal.append(tx, { kind: 'user.reinvited', actor, data: { userId: account.id } });
      return { user: { ...userOf(account), status: 'invited' }, setupLink };
    });
  }
}
