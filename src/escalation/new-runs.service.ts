import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { Journal } from '../journal/journal.js';
import type { JournalKind } from '../journal/journal-kinds.js';
import { type StoredPolicy } from './policies.repository.js';
import type { Trigger } from './route.js';
import { newRun, type Run } from './run.js';
import { Runs } from './runs.repository.js';

@Injectable()
export class NewRuns {
  constructor(
    private readonly runs: Runs,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  async insert(tx: Tx, incident: Incident, trigger: Trigger, policy: StoredPolicy): Promise<Run> {
    const { id: policyId, version: policyVersion, ...snapshot } = policy;
    const level = trigger === 'verified' ? incident.alertLevel : null;
    const of = { id: this.ids.next<'run'>(), incidentId: incident.id, trigger, level };
    const run = newRun({ ...of, policyId, policyVersion, snapshot }, this.clock.now());
    await this.runs.insert(tx, run);
    await this.log(tx, incident, 'run.started', { runId: run.id, trigger, policyId, policyVersion });
    return run;
  }

  /** A place that only the last route fits is shown to coordinators; one that none fits is shown in red. */
  async logRouting(tx: Tx, incident: Incident, trigger: Trigger, found: number, fallback: boolean): Promise<void> {
    if (found > 0 && !(fallback && trigger === 'verified')) return;
    await this.log(tx, incident, found === 0 ? 'run.no_policy' : 'run.fallback_used', { trigger });
  }

  private async log(
    tx: Tx,
    incident: Incident,
    kind: JournalKind,
    data: Record<string, string | number>,
  ): Promise<void> {
    const { id: incidentId, regionCode } = incident;
    await this.journal.append(tx, { kind, actor: SYSTEM, incidentId, regionCode, data });
  }
}
