import { LockRun } from './lock-run.service.js';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';
import { JobHandler } from '../platform/queue/job.js';
import { AdvanceRun } from './advance-run.service.js';
import { StepLateness } from './step-lateness.service.js';
import { LOOK_AT_RUN, type LookAtRunData } from './escalation.job.js';

/** A timer has run out, or somebody answered: what now? A timer with an old token does nothing. */
@Injectable()
export class LookAtRunHandler extends JobHandler<LookAtRunData> {
  readonly job = LOOK_AT_RUN;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly locks: LockRun,
    private readonly advance: AdvanceRun,
    private readonly lateness: StepLateness,
  ) {
    super();
  }

  async handle({ runId, token }: LookAtRunData, key: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const mine = await this.outbox.take(tx, [key]);
      if (mine.length === 0) return;
      const locked = await this.locks.lock(tx, runId);
      if (locked === null || (token !== undefined && token !== locked.run.token)) return;
      if (token !== undefined && locked.run.unasked === 0) this.lateness.observe(locked.run);
      await this.advance.advance(tx, locked.incident, locked.run);
    });
  }
}
