import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import { PasskeyCheck } from './passkeys/passkey-check.js';
import { SecondFactorCheck } from './second-factor-check.js';
import { SessionDesk } from './session-desk.js';
import { CLEAN } from './sign-in-attempt.js';
import type { Account } from './user.js';
import { Users } from './users.repository.js';

/** Six digits, or the answer of a passkey as JSON. */
export type GivenProof = { readonly code: string } | { readonly passkey: string };

/** Whether what somebody who is signed in gives proves that they are who they were. */
@Injectable()
export class SecondFactorProofs {
  constructor(
    private readonly users: Users,
    private readonly codes: SecondFactorCheck,
    private readonly passkeys: PasskeyCheck,
    private readonly desk: SessionDesk,
  ) {}

  /** The account must be locked. Wrong codes count, are logged and lock as at sign-in; a code is used up. */
  async hold(tx: Tx, account: Account, given: GivenProof): Promise<boolean> {
    if ('passkey' in given) return (await this.passkeys.owner(tx, given.passkey, `prove:${account.id}`)) === account.id;
    const step = this.codes.step(account, given.code);
    const accepted = await this.desk.judge(tx, account, step !== null, 'second_factor');
    if (!accepted || step === null) return false;
    await this.users.change(tx, account.id, { totpLastStep: step, ...CLEAN });
    return true;
  }
}
