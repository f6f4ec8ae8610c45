import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { onDuty } from '../../../directory/duty-rota.js';
import type { RotaRecord } from '../../../directory/rota-book.repository.js';
import { PolicyBook } from '../../../escalation/policy-book.repository.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { RotaDesk } from '../../api/directory/rota-desk.service.js';
import { ReadCrew } from './read-crew.service.js';
import type { RemoveView } from './remove.page.js';

/** What goes with a rota, and what stands in the way. */
@Injectable()
export class ReadRemoval {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: RotaDesk,
    private readonly crews: ReadCrew,
    private readonly policies: PolicyBook,
    private readonly clock: Clock,
  ) {}

  /** A rota that the caller may change. Throws AppError `not_found`, `region_forbidden`. */
  rota(id: string, caller: Principal): Promise<RotaRecord> {
    return this.desk.rota(id, caller, 'rota.change');
  }

  async read(id: string, caller: Principal): Promise<RemoveView> {
    const rota = await this.rota(id, caller);
    const [plan, swaps] = await Promise.all([this.desk.plan(rota), this.desk.swaps(rota)]);
    const { crew } = await this.crews.of(rota, plan, swaps, caller);
    const now = this.clock.now();
    const current = [...plan.overrides, ...plan.schedules, ...swaps].filter(({ to }) => to > now);
    return {
      rota,
      policies: await this.unitOfWork.run((tx) => this.policies.naming(tx, id)),
      on: onDuty(plan, now).responderIds.map(crew.nameOf),
      changes: current.length,
      problems: [],
    };
  }
}
