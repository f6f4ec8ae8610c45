import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Sealing } from '../platform/crypto/sealing.js';
import { invitedAccount, setUpOf, type SetUp } from './set-up.js';
import { Users } from './users.repository.js';

/** What the set-up page shows; changes nothing. Throws AppError `set_up_link_old`. */
@Injectable()
export class ReadSetUpService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: Users,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
  ) {}

  read(token: string): Promise<SetUp> {
    return this.unitOfWork.run(async (tx) =>
      setUpOf(await invitedAccount(tx, this.users, token, this.clock.now()), this.sealing, token),
    );
  }
}
