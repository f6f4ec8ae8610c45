import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { Sealing } from '../platform/crypto/sealing.js';
import { acceptedStep } from './second-factor.js';
import { TOTP_FIELD, type Account } from './user.js';

/** Opens the sealed secret of an account to check a code against it. */
@Injectable()
export class SecondFactorCheck {
  constructor(
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  /** The step that the code uses up; null when it is wrong or was used. */
  step(account: Account, code: string): number | null {
    if (account.totpSealed === null) return null;
    const secret = this.sealing.open({ field: TOTP_FIELD, id: account.id }, account.totpSealed);
    return acceptedStep(secret, code, this.clock.now(), account.totpLastStep);
  }
}
