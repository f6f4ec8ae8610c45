import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '../../kernel/actor.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Outbox } from '../../outbox/outbox.js';
import { JobHandler } from '../../platform/queue/job.js';
import { END_DRILL, type EndDrillData } from './drill.job.js';
import { Drills } from './drills.repository.js';
import { EndDrill } from './end-drill.service.js';

/** Somebody ends a drill before its time. One that is over stays as it is. */
@Injectable()
export class StopDrillService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drills: Drills,
    private readonly ending: EndDrill,
  ) {}

  async stop(id: string, actor: Actor): Promise<void> {
    await this.uow.run(async (tx) => {
      const drill = await this.drills.lock(tx, id);
      if (drill !== null) await this.ending.end(tx, drill, 'stopped', actor);
    });
  }
}

/** After an hour a drill is over by itself. */
@Injectable()
export class EndDrillHandler extends JobHandler<EndDrillData> {
  readonly job = END_DRILL;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly drills: Drills,
    private readonly ending: EndDrill,
  ) {
    super();
  }

  async handle({ drillId }: EndDrillData, key: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const mine = await this.outbox.take(tx, [key]);
      const drill = mine.length === 0 ? null : await this.drills.lock(tx, drillId);
      if (drill !== null) await this.ending.end(tx, drill, 'time_up', SYSTEM);
    });
  }
}
