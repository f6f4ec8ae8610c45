import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { AddressThrottle } from './address-throttle.js';
import { type GivenProof, SecondFactorProofs } from './second-factor-proofs.js';
import { Sessions, type SessionId } from './sessions.repository.js';
import { Users } from './users.repository.js';

export interface ProofAgain {
  readonly sessionId: SessionId;
  /** Whose session it is. */
  readonly userId: string;
  readonly given: GivenProof;
  /** The caller's network address; kept as a keyed hash only. */
  readonly address: string;
}

/**
 * The second factor again, before something grave. Wrong codes count and lock as at sign-in. @returns false when it was
 * wrong. Throws AppError `too_many_sign_ins`.
 */
@Injectable()
export class ProveAgainService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly proofs: SecondFactorProofs,
    private readonly throttle: AddressThrottle,
    private readonly clock: Clock,
  ) {}

  async prove({ sessionId, userId, given, address }: ProofAgain): Promise<boolean> {
    await this.throttle.check(address);
    const proven = await this.unitOfWork.run(async (tx) => {
      const account = await this.users.lock(tx, userId);
      if (account?.status !== 'active' || !(await this.proofs.hold(tx, account, given))) return false;
      await this.sessions.prove(tx, sessionId, this.clock.now());
      return true;
    });
    if (!proven) await this.throttle.failed(address);
    return proven;
  }
}
