import { LockRun } from './lock-run.service.js';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import type { AlertId } from '../kernel/ids.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { Journal } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import { JobHandler } from '../platform/queue/job.js';
import { AdvanceRun } from './advance-run.service.js';
import { UNREACHABLE, type UnreachableData } from './escalation.job.js';
import { Runs } from './runs.repository.js';

@Injectable()
export class UnreachableRecords {
  constructor(
    private readonly runs: Runs,
    private readonly journal: Journal,
  ) {}

  async write(tx: Tx, incident: Incident, alertId: AlertId): Promise<boolean> {
    const ended = await this.runs.endWaiting(tx, [alertId], 'unreachable', 'all_channels_failed');
    if (ended.length === 0) return false;
    await this.journal.append(tx, {
      kind: 'alert.unreachable',
      actor: SYSTEM,
      incidentId: incident.id,
      regionCode: incident.regionCode,
      data: { alertId },
    });
    return true;
  }
}

/** Every way to one person has failed: that is written down, and the run looks whether it can still be met. */
@Injectable()
export class UnreachableHandler extends JobHandler<UnreachableData> {
  readonly job = UNREACHABLE;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly locks: LockRun,
    private readonly advance: AdvanceRun,
    private readonly records: UnreachableRecords,
  ) {
    super();
  }

  async handle({ alertId, runId }: UnreachableData, key: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const mine = await this.outbox.take(tx, [key]);
      if (mine.length === 0) return;
      const locked = await this.locks.lock(tx, runId);
      if (locked === null) return;
      const changed = await this.records.write(tx, locked.incident, alertId as AlertId);
      if (changed) await this.advance.advance(tx, locked.incident, locked.run);
    });
  }
}
