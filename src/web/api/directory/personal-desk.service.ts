import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { type LeaveRecord, Leaves } from '../../../directory/leaves.repository.js';
import { People } from '../../../directory/people.repository.js';
import type { ResponderId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { DirectoryDesk } from './directory-desk.service.js';

/** What belongs to one person: they may change it themselves, and so may whoever keeps the list of people. */
@Injectable()
export class PersonalDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: DirectoryDesk,
    private readonly people: People,
    private readonly leaves: Leaves,
  ) {}

  /** The record in the list of people that belongs to whoever asks, or null. */
  async ownRecord(caller: Principal): Promise<ResponderId | null> {
    const own = await this.unitOfWork.run((tx) => this.people.responderOf(tx, caller.personId));
    return own as ResponderId | null;
  }

  /** Throws AppError `not_found`, `role_forbidden`, `region_forbidden`. */
  async requireOwn(caller: Principal, responderId: string): Promise<void> {
    if ((await this.ownRecord(caller)) === responderId) return;
    await this.directory.responder(responderId, caller, 'responder.change');
  }

  leave(responderId: string): Promise<readonly LeaveRecord[]> {
    return this.unitOfWork.run((tx) => this.leaves.of(tx, responderId as ResponderId));
  }
}
