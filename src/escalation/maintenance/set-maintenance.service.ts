import { Injectable } from '@nestjs/common';
import { findRegion } from '../../directory/region-register.js';
import { type Actor, actorText } from '../../kernel/actor.js';
import { invalid, notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Outbox } from '../../outbox/outbox.js';
import { type Maintenance, whyNotUntil } from './maintenance.js';
import { maintenanceEndsFact } from './maintenance.job.js';
import { MaintenanceTrail } from './maintenance-trail.service.js';
import { Maintenances } from './maintenances.repository.js';

/**
 * Stops the paging of a region until a time, at most 24 hours away: a test of equipment, a fault, a meeting of everybody.
 * Runs and what waits to leave stand still and go on at its end. Set again, it gets another end.
 *
 * Throws AppError `not_found` for no region, `invalid_request` for the time.
 */
@Injectable()
export class SetMaintenanceService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly maintenances: Maintenances,
    private readonly outbox: Outbox,
    private readonly trail: MaintenanceTrail,
    private readonly clock: Clock,
  ) {}

  async set(
    regionCode: string,
    wish: { readonly until: Date; readonly reason: string },
    actor: Actor,
  ): Promise<Maintenance> {
    if (findRegion(regionCode) === null) throw notFound('region');
    const now = this.clock.now();
    const problem = whyNotUntil(wish.until, now);
    if (problem !== null) throw invalid('invalid_request', 'until', problem);
    return this.uow.run(async (tx) => {
      const before = await this.maintenances.lock(tx, regionCode);
      const { until } = wish;
      const maintenance = { regionCode, since: before?.since ?? now, until, by: actorText(actor) };
      await this.maintenances.set(tx, maintenance, wish.reason);
      await this.outbox.add(tx, [maintenanceEndsFact(maintenance)]);
      await this.trail.set(tx, maintenance, actor);
      return maintenance;
    });
  }
}
