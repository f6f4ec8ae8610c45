import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import type { UserId } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Sessions, type Session } from './sessions.repository.js';

/** Where somebody is signed in, the last used first. */
@Injectable()
export class ListSessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  list(userId: UserId): Promise<readonly Session[]> {
    return this.unitOfWork.run((tx) => this.sessions.openOf(tx, userId, this.clock.now()));
  }
}
