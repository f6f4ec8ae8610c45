import { Injectable } from '@nestjs/common';
import { vouchesMissing } from '../../directory/joining/decide-joining.js';
import { JoinRequests } from '../../directory/joining/join-requests.repository.js';
import type { DecisionMaker } from '../../incident/decision-maker.js';
import { Clock } from '../../kernel/clock.js';
import type { PersonId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { ConsideredJoin } from './considered-join.service.js';
import { JoinRecords } from './join-records.service.js';

/** Somebody says that they know the person and would stand beside them. Two different people have to. */
@Injectable()
export class VouchForJoinService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly considered: ConsideredJoin,
    private readonly requests: JoinRequests,
    private readonly records: JoinRecords,
    private readonly clock: Clock,
  ) {}

  /** The same person twice is one. Throws AppError `not_found`, and 409 with what is in the way. */
  async vouch(id: string, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const request = await this.considered.lock(tx, id, 'vouch');
      const personId = by.personId as PersonId;
      if (request.vouchedBy.includes(personId)) return;
      await this.requests.vouch(tx, request.id, personId, this.clock.now());
      const missing = vouchesMissing({ vouchedBy: [...request.vouchedBy, personId] });
      await this.records.note(tx, 'join.vouched', request, by.actor, { vouchesMissing: missing });
    });
  }
}
