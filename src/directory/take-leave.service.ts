import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { Period } from './duty-plan.js';
import { type LeaveRecord, Leaves } from './leaves.repository.js';
import { Responders } from './responders.repository.js';

/** Writes down a break of somebody: neither on duty nor asked until it ends. Throws AppError `not_found`. */
@Injectable()
export class TakeLeaveService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly responders: Responders,
    private readonly leaves: Leaves,
    private readonly journal: Journal,
  ) {}

  take(responderId: string, { from, to }: Period, actor: Actor): Promise<LeaveRecord> {
    return this.unitOfWork.run(async (tx) => {
      const person = await this.responders.lock(tx, responderId);
      if (person === null) throw notFound('responder');
      const present = await this.leaves.of(tx, person.id);
      const same = present.find((each) => +each.from === +from && +each.to === +to);
      if (same !== undefined) return same;
      const id = await this.leaves.add(tx, person.id, { from, to });
      const data = { responderId: person.id, change: 'leave_added', leaveId: id };
      await this.journal.append(tx, { kind: 'responder.changed', actor, regionCode: person.regionCode, data });
      return { id, from, to };
    });
  }
}
