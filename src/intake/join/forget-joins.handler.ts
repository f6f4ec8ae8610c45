import { Injectable } from '@nestjs/common';
import { isToForget, KEPT } from '../../directory/joining/decide-joining.js';
import { SWEEP_JOINS } from '../../directory/joining/join-sweep.job.js';
import { JoinRequests } from '../../directory/joining/join-requests.repository.js';
import { SYSTEM } from '../../kernel/actor.js';
import { Clock, plus } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { JobHandler } from '../../platform/queue/job.js';
import { CODES_KEPT } from './join-code.js';
import { JoinCodes } from './join-codes.repository.js';
import { JoinRecords } from './join-records.service.js';

/** In one transaction; as many as there are follow each other. */
const MOST_AT_ONCE = 200;

/** Once an hour: deletes offers that came to nothing or have become people in the list, and codes of long ago. */
@Injectable()
export class ForgetJoinsHandler extends JobHandler<object> {
  readonly job = SWEEP_JOINS;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly requests: JoinRequests,
    private readonly codes: JoinCodes,
    private readonly records: JoinRecords,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(): Promise<void> {
    const now = this.clock.now();
    const shortest = plus(now, -Math.min(...Object.values(KEPT)));
    let after: string | null = null;
    do after = await this.forget(now, shortest, after);
    while (after !== null);
    await this.uow.run((tx) => this.codes.forget(tx, plus(now, -CODES_KEPT)));
  }

  /** @returns the last that was looked at, or null when it was the last of all. */
  private async forget(now: Date, touchedBefore: Date, after: string | null): Promise<string | null> {
    return this.uow.run(async (tx) => {
      const found = await this.requests.oldest(tx, touchedBefore, { after, limit: MOST_AT_ONCE });
      for (const request of found.filter((each) => isToForget(each, now))) {
        await this.requests.remove(tx, request.id);
        await this.records.note(tx, 'join.deleted', request, SYSTEM, { status: request.status, reason: 'time_up' });
      }
      return found.length === MOST_AT_ONCE ? (found.at(-1)?.id ?? null) : null;
    });
  }
}
