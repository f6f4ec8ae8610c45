import { Injectable } from '@nestjs/common';
import type { JoinRequest } from '../../directory/joining/join-request.js';
import { JoinRequests } from '../../directory/joining/join-requests.repository.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { JoinRecords, NEWCOMER } from './join-records.service.js';

/** An offer for the one who made it and has its page open. */
@Injectable()
export class HeldJoins {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly requests: JoinRequests,
    private readonly records: JoinRecords,
  ) {}

  /** Null when it is gone. Shows no word of what was written. */
  async held(id: string | null): Promise<JoinRequest | null> {
    return id === null ? null : this.uow.run((tx) => this.requests.byId(tx, id));
  }

  /** Deletes it, unless somebody has decided about it. @returns whether it was there. */
  async takeBack(id: string): Promise<boolean> {
    return this.uow.run(async (tx) => {
      const request = await this.requests.lock(tx, id);
      if (request === null || request.decidedAt !== null) return false;
      await this.requests.remove(tx, request.id);
      await this.records.note(tx, 'join.deleted', request, NEWCOMER, { status: request.status, reason: 'taken_back' });
      return true;
    });
  }
}
