import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { AddressThrottle } from '../address-throttle.js';
import { deviceWords } from '../device-words.js';
import { type OpenedSession, SessionDesk } from '../session-desk.js';
import { Users } from '../users.repository.js';
import { PasskeyCheck } from './passkey-check.js';

export interface PasskeyTry {
  /** JSON, as the page's script posted it. */
  readonly answer: string;
  /** The caller's network address; kept as a keyed hash only. */
  readonly address: string;
  readonly userAgent: string | undefined;
  /** What the cookie of the browser holds by which it is known again. */
  readonly marks: string | null;
}

/**
 * Sign-in with a passkey alone: the authenticator has the key, and has asked its owner for a finger, a face or a PIN, so
 * both factors are there. Returns the session, or null, which says nothing about why. A lock that wrong
 * passwords put on an account does not hold a key up. Throws AppError `too_many_sign_ins`.
 */
@Injectable()
export class SignInByPasskeyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly check: PasskeyCheck,
    private readonly throttle: AddressThrottle,
    private readonly desk: SessionDesk,
  ) {}

  async signIn({ answer, address, userAgent, marks }: PasskeyTry): Promise<OpenedSession | null> {
    await this.throttle.check(address);
    const opened = await this.unitOfWork.run(async (tx) => {
      const owner = await this.check.owner(tx, answer, 'sign_in');
      const account = owner === null ? null : await this.users.lock(tx, owner);
      if (account?.status !== 'active') return null;
      return this.desk.openProven(tx, account.id, { by: 'passkey', device: deviceWords(userAgent), marks });
    });
    if (opened === null) await this.throttle.failed(address);
    return opened;
  }
}
