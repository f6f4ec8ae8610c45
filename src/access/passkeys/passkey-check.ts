import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import type { UserId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { Credential } from './passkey.js';
import { PasskeyCeremony } from './passkey-ceremony.js';
import { type ChallengeFor, PasskeyChallenges } from './passkey-challenges.js';
import { Passkeys } from './passkeys.repository.js';

/** Whose key answered a challenge, with its counter written on; and which key was made for one. */
@Injectable()
export class PasskeyCheck {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly ceremony: PasskeyCeremony,
    private readonly challenges: PasskeyChallenges,
    private readonly clock: Clock,
  ) {}

  /** `answer`: JSON as the page's script posted it, anything at all. @returns null when it proves nothing. */
  async owner(tx: Tx, answer: string, purpose: ChallengeFor): Promise<UserId | null> {
    const response = parsed(answer);
    const claimed = this.ceremony.claimed(response);
    const passkey = claimed === null ? null : await this.passkeys.lock(tx, claimed);
    if (passkey === null) return null;
    const counter = await this.ceremony.proven(response, passkey, (challenge) =>
      this.challenges.answer(tx, challenge, purpose),
    );
    if (counter === null) return null;
    await this.passkeys.used(tx, passkey.id, { at: this.clock.now(), counter });
    return passkey.userId;
  }

  /** The key that an authenticator made for somebody; null when the answer proves none. */
  added(tx: Tx, answer: string, userId: UserId): Promise<Credential | null> {
    return this.ceremony.added(parsed(answer), (challenge) => this.challenges.answer(tx, challenge, `add:${userId}`));
  }
}

/** Undefined where it is no JSON: then it is no answer of an authenticator either. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
