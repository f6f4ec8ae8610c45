import { NewRuns } from './new-runs.service.js';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { AdvanceRun } from './advance-run.service.js';
import { EndDrill } from './drill/end-drill.service.js';
import { matchRoutes } from './match-route.js';
import { together } from './policy.js';
import { Policies } from './policies.repository.js';
import type { RoutedEvent, Trigger } from './route.js';
import { regionsOf } from './start-step.service.js';

/** Leads what happened to its policies, and starts a run with each, frozen as it is now. */
@Injectable()
export class StartRuns {
  constructor(
    private readonly policies: Policies,
    private readonly records: NewRuns,
    private readonly advance: AdvanceRun,
    private readonly drills: EndDrill,
  ) {}

  /** The caller holds the lock on the incident. */
  async start(tx: Tx, incident: Incident, trigger: Trigger): Promise<void> {
    const match = matchRoutes(await this.policies.routes(tx), routedEvent(incident, trigger));
    const policies = together(await this.policies.find(tx, match.policyIds));
    if (trigger !== 'reported') await this.drills.giveWay(tx, regionsOf(incident));
    await this.records.logRouting(tx, incident, trigger, policies.length, match.usedFallback);
    for (const policy of policies) {
      const run = await this.records.insert(tx, incident, trigger, policy);
      await this.advance.begin(tx, incident, run);
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
