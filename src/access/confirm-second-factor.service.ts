import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import { conflict } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Sealing } from '../platform/crypto/sealing.js';
import { acceptedStep } from './second-factor.js';
import { enrolmentSecret, invitedAccount } from './set-up.js';
import { CLEAN } from './sign-in-attempt.js';
import { TOTP_FIELD } from './user.js';
import { Users } from './users.repository.js';

/**
 * Last step of set-up: a code shows that the app knows the secret. From then on the person can sign in and the link is
 * dead. The code still opens the first sign-in: it was not used for one. Returns false for a wrong code. Throws AppError
 * `set_up_link_old`, `password_first`.
 */
@Injectable()
export class ConfirmSecondFactorService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly journal: Journal,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  confirm(token: string, code: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      const { id, passwordHash } = await invitedAccount(tx, this.users, token, now);
      if (passwordHash === null) throw conflict('password_first', 'Choose a password first.');
      const secret = enrolmentSecret(this.sealing, token);
      if (acceptedStep(secret, code, now, null) === null) return false;
      await this.users.change(tx, id, {
        status: 'active',
        totpSealed: this.sealing.seal({ field: TOTP_FIELD, id }, secret),
        totpLastStep: null,
        setupTokenHash: null,
        setupExpiresAt: null,
        ...CLEAN,
      });
      await this.journal.append(tx, { kind: 'user.set_up', actor: { type: 'user', id }, data: { userId: id } });
      return true;
    });
  }
}
