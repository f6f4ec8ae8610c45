import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Recoveries } from './recoveries.repository.js';
import type { WaitingRecovery } from './recovery.js';

/** Who waits to be let in again, the oldest first. */
@Injectable()
export class ListRecoveriesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recoveries: Recoveries,
    private readonly clock: Clock,
  ) {}

  list(): Promise<readonly WaitingRecovery[]> {
    return this.unitOfWork.run((tx) => this.recoveries.waiting(tx, this.clock.now()));
  }
}
