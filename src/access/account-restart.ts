import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { InvitedUser } from './create-user.service.js';
import { InvitationMint } from './invitation-mint.js';
import { KnownDevices } from './devices/known-devices.repository.js';
import { Passkeys } from './passkeys/passkeys.repository.js';
import { Sessions } from './sessions.repository.js';
import { CLEAN } from './sign-in-attempt.js';
import { type Account, userOf } from './user.js';
import { Users } from './users.repository.js';

/** Lets an account begin anew: what its person had stops working at once, and a new set-up link is there. */
@Injectable()
export class AccountRestart {
  constructor(
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly passkeys: Passkeys,
    private readonly devices: KnownDevices,
    private readonly journal: Journal,
    private readonly mint: InvitationMint,
  ) {}

  /** The account must be locked. */
  async restart(tx: Tx, account: Account, actor: Actor): Promise<InvitedUser> {
    const { issuedAt, setupLink, setupTokenHash, setupExpiresAt } = this.mint.issue();
    const nothing = { passwordHash: null, totpSealed: null, totpLastStep: null, ...CLEAN };
    await this.users.change(tx, account.id, { ...nothing, status: 'invited', setupTokenHash, setupExpiresAt });
    await this.sessions.revokeAllOf(tx, account.id, issuedAt);
    await this.passkeys.removeAllOf(tx, account.id);
    await this.devices.forget(tx, account.id, []);
    await this.journal.append(tx, { kind: 'user.reinvited', actor, data: { userId: account.id } });
    return { user: { ...userOf(account), status: 'invited' }, setupLink };
  }
}
