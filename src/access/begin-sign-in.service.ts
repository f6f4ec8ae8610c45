import { Injectable } from '@nestjs/common';
import { parseEmail } from '../kernel/email-address.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { AddressThrottle } from './address-throttle.js';
import { PasswordHasher } from './password-hasher.js';
import { SessionDesk } from './session-desk.js';
import type { Account } from './user.js';
import { Users } from './users.repository.js';

export interface SignInTry {
  readonly email: string;
  readonly password: string;
  /** The caller's network address; kept in memory as a keyed hash only. */
  readonly address: string;
}

/**
 * First step: e-mail and password. Returns the token of a session that waits for the second factor, or null; null says
 * nothing about why, and takes as long for an account that is not there. Throws AppError `too_many_sign_ins`.
 */
@Injectable()
export class BeginSignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly hasher: PasswordHasher,
    private readonly throttle: AddressThrottle,
    private readonly desk: SessionDesk,
  ) {}

  async begin({ email, password, address }: SignInTry): Promise<string | null> {
    await this.throttle.check(address);
    const account = await this.accountOf(email);
    const right = await this.hasher.verify(account?.passwordHash ?? null, password);
    const token = account === null ? null : await this.judge(account, right);
    if (token === null) await this.throttle.failed(address);
    return token;
  }

  private async accountOf(typed: string): Promise<Account | null> {
    const email = parseEmail(typed);
    return email === null ? null : this.unitOfWork.run((tx) => this.users.byEmail(tx, email));
  }

  private judge(account: Account, right: boolean): Promise<string | null> {
    return this.unitOfWork.run(async (tx) => {
      const locked = await this.users.lock(tx, account.id);
      if (locked?.status !== 'active' || locked.passwordHash !== account.passwordHash) return null;
      const accepted = await this.desk.judge(tx, locked, right, 'password');
      return accepted ? this.desk.openPending(tx, locked.id) : null;
    });
  }
}
