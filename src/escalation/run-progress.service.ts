import { Injectable } from '@nestjs/common';
import type { AlertId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { Outbox } from '../outbox/outbox.js';
import { decideProgress, withProgress } from './decide-progress.js';
import { progressLook } from './escalation-facts.js';
import { ProgressRecords } from './progress-records.service.js';
import { asksCoordinators, type Run, type StoredAlert } from './run.js';
import { Runs } from './runs.repository.js';

/** The shell around `decideProgress`: before every look at a run, those who said yes and went silent are dealt with. */
@Injectable()
export class RunProgress {
  constructor(
    private readonly runs: Runs,
    private readonly records: ProgressRecords,
    private readonly outbox: Outbox,
  ) {}

  /** All alerts of the run or those answered, as they are after that. */
  async alertsOf(
    tx: Tx,
    incident: Incident,
    run: Run,
    now: Date,
    which: 'all' | 'answered',
  ): Promise<readonly StoredAlert[]> {
    const alerts = which === 'all' ? await this.runs.alertsOf(tx, run.id) : await this.runs.answeredOf(tx, run.id);
    if (asksCoordinators(run.trigger)) return alerts;
    const progress = decideProgress(run.snapshot, alerts, now);
    const { remind, lapse, lookAt } = progress;
    const those = (ids: readonly AlertId[]) => alerts.filter(({ id }) => ids.includes(id));
    await this.records.remind(tx, incident, run, those(remind), now);
    await this.records.lapse(tx, incident, run, those(lapse));
    if (lookAt !== null) await this.outbox.add(tx, [progressLook(run.id, lookAt)]);
    return alerts.map((alert) => withProgress(alert, progress, now));
  }
}
