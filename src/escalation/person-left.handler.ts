import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';
import { JobHandler } from '../platform/queue/job.js';
import { AdvanceRun } from './advance-run.service.js';
import { PERSON_LEFT, type PersonLeftData } from './escalation.job.js';
import { LockRun } from './lock-run.service.js';
import { PersonLeftRecords } from './person-left-records.service.js';

/** Somebody whose answer a run waits for has left the network: the run looks at once who is asked instead. */
@Injectable()
export class PersonLeftHandler extends JobHandler<PersonLeftData> {
  readonly job = PERSON_LEFT;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly locks: LockRun,
    private readonly advance: AdvanceRun,
    private readonly records: PersonLeftRecords,
  ) {
    super();
  }

  async handle({ responderId }: PersonLeftData, key: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const mine = await this.outbox.take(tx, [key]);
      if (mine.length === 0) return;
      for (const runId of await this.records.runsWaitingFor(tx, responderId)) {
        const locked = await this.locks.lock(tx, runId);
        if (locked === null) continue;
        await this.records.write(tx, locked.incident, locked.run, responderId);
        await this.advance.advance(tx, locked.incident, locked.run);
      }
    });
  }
}
