import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import type { UserId } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { KnownDevices, type SignInNotice } from './devices/known-devices.repository.js';
import { Sessions, type Session } from './sessions.repository.js';

export interface SignIns {
  /** The last used first. */
  readonly sessions: readonly Session[];
  /** Those on new devices of which they have not said yet whose they were, the newest first. */
  readonly newDevices: readonly SignInNotice[];
}

/** Where somebody is signed in. */
@Injectable()
export class ListSessionsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly clock: Clock,
  ) {}

  list(userId: UserId): Promise<SignIns> {
    return this.unitOfWork.run(async (tx) => ({
      sessions: await this.sessions.openOf(tx, userId, this.clock.now()),
      newDevices: await this.devices.waiting(tx, userId),
    }));
  }
}
