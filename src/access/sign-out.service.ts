import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Sessions, type SessionId } from './sessions.repository.js';

/** Ends a session; its token is worth nothing from then on. Doing it twice does no harm. */
@Injectable()
export class SignOutService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  signOut(sessionId: SessionId): Promise<void> {
    return this.unitOfWork.run((tx) => this.sessions.revoke(tx, sessionId, this.clock.now()));
  }
}
