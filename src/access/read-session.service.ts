import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { userPrincipal, type Principal } from './principal.js';
import { tokenHash } from './secret-token.js';
import { isAlive, isProven, TOUCH_EVERY } from './session-lifetime.js';
import { Sessions, type SessionId } from './sessions.repository.js';
import { Users } from './users.repository.js';

export interface SignedIn {
  readonly sessionId: SessionId;
  readonly principal: Principal;
  /** Whether the second factor was given lately enough for what is grave. */
  readonly proven: boolean;
}

/**
 * Who signed in with this token; null when nobody did, or no longer. Role and regions are read each time, so that a
 * change holds at once.
 */
@Injectable()
export class ReadSessionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly users: Users,
    private readonly clock: Clock,
  ) {}

  read(token: string): Promise<SignedIn | null> {
    return this.unitOfWork.run(async (tx) => {
      const session = await this.sessions.byToken(tx, tokenHash(token));
      const now = this.clock.now();
      if (session === null || session.secondFactorAt === null || !isAlive(session, now)) return null;
      const account = await this.users.byId(tx, session.userId);
      if (account?.status !== 'active') return null;
      const unseen = now.getTime() - session.lastSeenAt.getTime();
      if (unseen >= TOUCH_EVERY) await this.sessions.touch(tx, session.id, now);
      return { sessionId: session.id, principal: userPrincipal(account), proven: isProven(session, now) };
    });
  }
}
