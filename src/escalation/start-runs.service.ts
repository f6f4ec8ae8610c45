import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { IdSource, type IncidentId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { Journal } from '../journal/journal.js';
import { AdvanceRun } from './advance-run.service.js';
import { matchRoutes } from './match-route.js';
import { Policies, type StoredPolicy } from './policies.repository.js';
import type { RoutedEvent, Trigger } from './route.js';
import type { Run } from './run.js';
import { Runs } from './runs.repository.js';

/** Leads what happened to its policies, and starts a run with each, frozen as it is now. */
@Injectable()
export class StartRuns {
  constructor(
    private readonly policies: Policies,
    private readonly records: NewRuns,
    private readonly advance: AdvanceRun,
  ) {}

  /** The caller holds the lock on the incident. */
  async start(tx: Tx, incident: Incident, trigger: Trigger): Promise<void> {
    const match = matchRoutes(await this.policies.routes(tx), routedEvent(incident, trigger));
    const policies = await this.policies.find(tx, match.policyIds);
    await this.records.logRouting(tx, incident, trigger, policies.length, match.usedFallback);
    for (const policy of policies) {
      const run = await this.records.insert(tx, incident, trigger, policy);
      await this.advance.advance(tx, incident, run);
    }
  }
}

export function routedEvent(
  incident: Pick<Incident, 'regionCode' | 'setting' | 'facilityCode' | 'topics' | 'childrenAffected' | 'alertLevel'>,
  trigger: Trigger,
): RoutedEvent {
  return {
    trigger,
    regionCode: incident.regionCode,
    setting: incident.setting,
    facilityCode: incident.facilityCode,
    topics: incident.topics,
    childrenAffected: !['unknown', 'none_known'].includes(incident.childrenAffected),
    level: trigger === 'verified' ? incident.alertLevel : null,
  };
}

@Injectable()
export class NewRuns {
  constructor(
    private readonly runs: Runs,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  async insert(tx: Tx, incident: Incident, trigger: Trigger, policy: StoredPolicy): Promise<Run> {
    const now = this.clock.now();
    const { id: policyId, version: policyVersion, ...snapshot } = policy;
    const run: Run = {
      id: this.ids.next(),
      incidentId: incident.id as IncidentId,
      trigger,
      level: trigger === 'verified' ? incident.alertLevel : null,
      policyId,
      policyVersion,
      snapshot,
      state: 'running',
      step: 0,
      round: 1,
      roundStartedAt: now,
      stepStartedAt: null,
      nextStepAt: null,
      token: 0,
      startedAt: now,
    };
    await this.runs.insert(tx, run);
    await this.log(tx, incident, 'run.started', { runId: run.id, trigger, policyId, policyVersion });
    return run;
  }

  /** A place that only the last route fits is shown to coordinators; one that none fits is shown in red. */
  async logRouting(tx: Tx, incident: Incident, trigger: Trigger, found: number, fallback: boolean): Promise<void> {
    if (found > 0 && !(fallback && trigger === 'verified')) return;
    await this.log(tx, incident, found === 0 ? 'run.no_policy' : 'run.fallback_used', { trigger });
  }

  private async log(tx: Tx, incident: Incident, kind: string, data: Record<string, string | number>): Promise<void> {
    const { id: incidentId, regionCode } = incident;
    await this.journal.append(tx, { kind, actor: SYSTEM, incidentId, regionCode, data });
  }
}
