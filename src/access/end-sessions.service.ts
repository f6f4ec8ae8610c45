import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import type { UserId } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Sessions, type Session } from './sessions.repository.js';

/** Signs a person out elsewhere; their tokens are worth nothing from then on. */
@Injectable()
export class EndSessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** Of the person's open sessions those that `which` takes. @returns how many. Nobody's but theirs can be named. */
  end(userId: UserId, which: (session: Session) => boolean, actor: Actor): Promise<number> {
    const now = this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const open = (await this.sessions.openOf(tx, userId, now)).filter(which);
      for (const session of open) await this.sessions.revoke(tx, session.id, now);
      if (open.length > 0) {
        const data = { userId, count: open.length };
        await this.journal.append(tx, { kind: 'user.signed_out_elsewhere', actor, data });
      }
      return open.length;
    });
  }
}
