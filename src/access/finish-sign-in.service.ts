import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { AddressThrottle } from './address-throttle.js';
import { deviceWords } from './device-words.js';
import { SecondFactorCheck } from './second-factor-check.js';
import { type OpenedSession, SessionDesk } from './session-desk.js';

/** `start_again`: the first step is too long ago, or was used. */
export type FinishedSignIn =
  | { readonly outcome: 'signed_in'; readonly session: OpenedSession }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'start_again' };

export interface CodeTry {
  /** Of the first step. */
  readonly token: string;
  readonly code: string;
  /** The caller's network address; kept in memory as a keyed hash only. */
  readonly address: string;
  /** Of the browser, as it names itself; kept as `deviceWords`. */
  readonly userAgent?: string | undefined;
  /** What the cookie of the browser holds by which it is known again. */
  readonly marks: string | null;
}

/** Second step: the code of the authenticator app. Throws AppError `too_many_sign_ins`. */
@Injectable()
export class FinishSignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly check: SecondFactorCheck,
    private readonly throttle: AddressThrottle,
    private readonly desk: SessionDesk,
  ) {}

  async finish(given: CodeTry): Promise<FinishedSignIn> {
    await this.throttle.check(given.address);
    const result = await this.judge(given);
    if (result.outcome === 'refused') await this.throttle.failed(given.address);
    return result;
  }

  private judge({ token, code, userAgent, marks }: CodeTry): Promise<FinishedSignIn> {
    return this.unitOfWork.run(async (tx) => {
      const pending = await this.desk.pending(tx, token);
      if (pending === null) return { outcome: 'start_again' };
      const step = this.check.step(pending.account, code);
      const accepted = await this.desk.judge(tx, pending.account, step !== null, 'second_factor');
      if (!accepted || step === null) return { outcome: 'refused' };
      const proof = { step, device: deviceWords(userAgent), marks };
      return { outcome: 'signed_in', session: await this.desk.openFull(tx, pending.session, proof) };
    });
  }
}
