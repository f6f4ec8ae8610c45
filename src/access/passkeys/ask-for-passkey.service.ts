import { Injectable } from '@nestjs/common';
import type { UserId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { type CeremonyOptions, PasskeyCeremony } from './passkey-ceremony.js';
import { PasskeyChallenges } from './passkey-challenges.js';
import { Passkeys } from './passkeys.repository.js';

/** What a page asks an authenticator for. Looking stores nothing. */
@Injectable()
export class AskForPasskeyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passkeys: Passkeys,
    private readonly ceremony: PasskeyCeremony,
    private readonly challenges: PasskeyChallenges,
  ) {}

  toSignIn(): Promise<CeremonyOptions> {
    return this.ceremony.askToProve(this.challenges.issue('sign_in'));
  }

  /** Null: the person has none. */
  async toProve(userId: UserId): Promise<CeremonyOptions | null> {
    const theirs = await this.unitOfWork.run((tx) => this.passkeys.of(tx, userId));
    return theirs.length === 0 ? null : this.ceremony.askToProve(this.challenges.issue(`prove:${userId}`), theirs);
  }

  async toAdd(owner: { readonly userId: UserId; readonly email: string; readonly name: string }) {
    const known = await this.unitOfWork.run((tx) => this.passkeys.of(tx, owner.userId));
    return this.ceremony.askToAdd(this.challenges.issue(`add:${owner.userId}`), { ...owner, known });
  }
}
