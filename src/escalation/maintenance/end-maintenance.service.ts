import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { Outbox } from '../../outbox/outbox.js';
import { JobHandler } from '../../platform/queue/job.js';
import { runLookNow } from '../escalation-facts.js';
import type { Maintenance } from './maintenance.js';
import { END_MAINTENANCE, type EndMaintenanceData, maintenanceEndsFact } from './maintenance.job.js';
import { MaintenanceTrail } from './maintenance-trail.service.js';
import { Maintenances } from './maintenances.repository.js';

/** Ends the maintenance mode of a region: what was held goes on, at once. */
@Injectable()
export class EndMaintenanceService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly maintenances: Maintenances,
    private readonly outbox: Outbox,
    private readonly trail: MaintenanceTrail,
    private readonly clock: Clock,
  ) {}

  /** Before its time. Does nothing where there is none. */
  async end(regionCode: string, actor: Actor): Promise<void> {
    await this.uow.run(async (tx) => {
      const maintenance = await this.maintenances.lock(tx, regionCode);
      if (maintenance === null) return;
      await this.outbox.take(tx, [maintenanceEndsFact(maintenance).key]);
      await this.finish(tx, maintenance, actor);
    });
  }

  /** Its time is up, unless it has been given another since. */
  async timeUp(regionCode: string, key: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const mine = await this.outbox.take(tx, [key]);
      const maintenance = mine.length === 0 ? null : await this.maintenances.lock(tx, regionCode);
      if (maintenance === null) return;
      if (maintenance.until > this.clock.now()) await this.outbox.add(tx, [maintenanceEndsFact(maintenance)]);
      else await this.finish(tx, maintenance, SYSTEM);
    });
  }

  private async finish(tx: Tx, maintenance: Maintenance, actor: Actor): Promise<void> {
    const { since } = maintenance;
    const runs = await this.maintenances.end(tx, maintenance, this.clock.now());
    const because = `maintenance-${String(since.getTime())}`;
    await this.outbox.add(
      tx,
      runs.map((id) => runLookNow(id, because)),
    );
    await this.trail.ended(tx, maintenance, runs.length, actor);
  }
}

@Injectable()
export class EndMaintenanceHandler extends JobHandler<EndMaintenanceData> {
  readonly job = END_MAINTENANCE;

  constructor(private readonly ending: EndMaintenanceService) {
    super();
  }

  async handle({ regionCode }: EndMaintenanceData, key: string): Promise<void> {
    await this.ending.timeUp(regionCode, key);
  }
}
