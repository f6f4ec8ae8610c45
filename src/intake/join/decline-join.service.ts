import { Injectable } from '@nestjs/common';
import { JoinRequests } from '../../directory/joining/join-requests.repository.js';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { ConsideredJoin } from './considered-join.service.js';
import { JoinRecords } from './join-records.service.js';

/** Declines an offer: the person is thanked, without a reason, and what they wrote is deleted in time. */
@Injectable()
export class DeclineJoinService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly considered: ConsideredJoin,
    private readonly requests: JoinRequests,
    private readonly records: JoinRecords,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `not_found`, and 409 with what is in the way. */
  async decline(id: string, actor: Actor): Promise<void> {
    await this.uow.run(async (tx) => {
      const request = await this.considered.lock(tx, id, 'decline');
      const details = await this.requests.detailsOf(tx, request.id);
      await this.requests.change(tx, request.id, { status: 'declined', decidedAt: this.clock.now() });
      await this.records.note(tx, 'join.declined', request, actor);
      await this.records.tellDeclined(tx, request, details?.quietHours ?? null);
    });
  }
}
