import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import type { AlertId } from '../kernel/ids.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { isOver } from '../incident/incident-values.js';
import { Incidents } from '../incident/incidents.repository.js';
import { Journal } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import { JobHandler } from '../platform/queue/job.js';
import { AdvanceRun } from './advance-run.service.js';
import { LOOK_AT_RUN, type LookAtRunData, UNREACHABLE, type UnreachableData } from './escalation.job.js';
import type { Run } from './run.js';
import { Runs } from './runs.repository.js';

/** The run and its incident under lock, incident first as everywhere; null when there is nothing to look at. */
@Injectable()
export class LockRun {
  constructor(
    private readonly incidents: Incidents,
    private readonly runs: Runs,
  ) {}

  async lock(tx: Tx, runId: string): Promise<{ readonly incident: Incident; readonly run: Run } | null> {
    const incidentId = await this.runs.incidentOf(tx, runId);
    const incident = incidentId === null ? null : await this.incidents.lock(tx, incidentId);
    const run = await this.runs.lock(tx, runId);
    if (incident === null || run === null || isOver(incident.status) || run.state === 'stopped') return null;
    return { incident, run };
  }
}

/** A timer has run out, or somebody answered: what now? A timer with an old token does nothing. */
@Injectable()
export class LookAtRunHandler extends JobHandler<LookAtRunData> {
  readonly job = LOOK_AT_RUN;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly locks: LockRun,
    private readonly advance: AdvanceRun,
  ) {
    super();
  }

  async handle({ runId, token }: LookAtRunData, key: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const mine = await this.outbox.take(tx, [key]);
      if (mine.length === 0) return;
      const locked = await this.locks.lock(tx, runId);
      if (locked === null || (token !== undefined && token !== locked.run.token)) return;
      await this.advance.advance(tx, locked.incident, locked.run);
    });
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
