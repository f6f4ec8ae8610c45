import { Injectable } from '@nestjs/common';
import { LONGEST_POSTPONED } from '../../directory/joining/decide-joining.js';
import { JoinRequests } from '../../directory/joining/join-requests.repository.js';
import type { Actor } from '../../kernel/actor.js';
import { invalid } from '../../kernel/app-error.js';
import { Clock, DAY, plus } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { ConsideredJoin } from './considered-join.service.js';
import { JoinRecords } from './join-records.service.js';

/** Puts an offer off: it needs nobody until then. Vouches stay. */
@Injectable()
export class PostponeJoinService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly considered: ConsideredJoin,
    private readonly requests: JoinRequests,
    private readonly records: JoinRecords,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `not_found`, `bad_time`, and 409 with what is in the way. */
  async postpone(id: string, until: Date, actor: Actor): Promise<void> {
    const now = this.clock.now();
    if (until <= now || until > plus(now, LONGEST_POSTPONED)) {
      const days = String(LONGEST_POSTPONED / DAY);
      throw invalid('bad_time', 'until', `Give a time that is still to come, at most ${days} days from now.`);
    }
    await this.uow.run(async (tx) => {
      const request = await this.considered.lock(tx, id, 'postpone');
      await this.requests.change(tx, request.id, { postponedUntil: until });
      await this.records.note(tx, 'join.postponed', request, actor, { until: until.toISOString() });
    });
  }
}
