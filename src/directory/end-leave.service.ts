import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Leaves } from './leaves.repository.js';
import { Responders } from './responders.repository.js';

/** Takes a break of somebody away: it counts as never written down. Throws AppError `not_found`. */
@Injectable()
export class EndLeaveService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly responders: Responders,
    private readonly leaves: Leaves,
    private readonly journal: Journal,
  ) {}

  end(responderId: string, leaveId: string, actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const person = await this.responders.lock(tx, responderId);
      if (person === null || !(await this.leaves.remove(tx, person.id, leaveId))) throw notFound('leave');
      const data = { responderId: person.id, change: 'leave_removed', leaveId };
      await this.journal.append(tx, { kind: 'responder.changed', actor, regionCode: person.regionCode, data });
    });
  }
}
