import { Injectable } from '@nestjs/common';
import { invalid } from '../kernel/app-error.js';
import { type Tx } from '../kernel/unit-of-work.js';
import { planChannels } from '../delivery/channel-plan.js';
import { FacilityRegister } from '../directory/facility-register.js';
import type { ResponderRole } from '../directory/responder-role.js';
import { FindPeople, type FoundPeople, type Place } from './find-people.service.js';
import { matchRoutes } from './match-route.js';
import { newRun, type PlannableRun, planRuns, type RunPlan, type StepPeople } from './plan-run.js';
import { type Policy, together } from './policy.js';
import type { Incident } from '../incident/incident.js';
import { holdOf } from './maintenance/maintenance.js';
import { Maintenances } from './maintenance/maintenances.repository.js';
import { Policies } from './policies.repository.js';
import type { StartStep } from './decide-escalation.js';
import type { RoutedEvent } from './route.js';
import type { Run } from './run.js';
import { Simulation } from './simulation.js';

@Injectable()
export class RunPlanner {
  constructor(
    private readonly facilities: FacilityRegister,
    private readonly policies: Policies,
    private readonly finder: FindPeople,
    private readonly maintenances: Maintenances,
  ) {}

  async simulate(tx: Tx, simulation: Simulation, at: Date): Promise<{ readonly runs: readonly RunPlan[] }> {
    return this.planEvent(tx, await this.eventOf(simulation), at);
  }

  /** The same for one policy, which need not be kept anywhere, whatever the routes say. */
  async simulatePolicy(tx: Tx, policy: Policy, simulation: Simulation, at: Date): Promise<RunPlan | null> {
    const [plan] = await this.planPolicies(tx, [policy], await this.eventOf(simulation), at);
    return plan ?? null;
  }

  private async eventOf(simulation: Simulation): Promise<RoutedEvent> {
    const facility = await this.facilities.find(simulation.facilityCode);
    if (facility === null) {
      throw invalid('unknown_facility', 'facilityCode', 'Give the code of a place in the register.');
    }
    return {
      trigger: 'verified',
      regionCode: facility.regionCode,
      setting: facility.setting,
      facilityCode: facility.code,
      topics: simulation.topics ?? [],
      childrenAffected: false,
      level: simulation.level ?? 'region_verified',
    };
  }

  async planEvent(tx: Tx, event: RoutedEvent, at: Date): Promise<{ readonly runs: readonly RunPlan[] }> {
    const match = matchRoutes(await this.policies.routes(tx), event);
    const policies = together(await this.policies.find(tx, match.policyIds));
    return { runs: await this.planPolicies(tx, policies, event, at) };
  }

  private async planPolicies(
    tx: Tx,
    policies: readonly Policy[],
    event: RoutedEvent,
    at: Date,
  ): Promise<readonly RunPlan[]> {
    const { regionCode, level } = event;
    const maintenance = regionCode === null ? null : await this.maintenances.find(tx, regionCode);
    const hold = maintenance === null ? null : holdOf(maintenance, at, at);
    const begun = policies.map((policy) => ({ ...newRun(policy, at, level), hold }));
    return this.plan(tx, begun, event, at);
  }

  /** What comes next of runs that have begun. */
  async planRuns(
    tx: Tx,
    incident: Incident,
    runs: readonly (PlannableRun & Pick<Run, 'id' | 'startedAt'>)[],
    now: Date,
  ): Promise<RunPlan[]> {
    const { id, regionCode } = incident;
    const maintenance = regionCode === null ? null : await this.maintenances.find(tx, regionCode);
    if (maintenance === null) return this.plan(tx, runs, incident, now);
    const held = await Promise.all(runs.map((run) => this.maintenances.heldUntil(tx, id, run.id)));
    const holds = runs.map((run, index) => {
      return { ...run, hold: held[index] === null ? null : holdOf(maintenance, run.startedAt, now) };
    });
    return this.plan(tx, holds, incident, now);
  }

  /** All of one incident together. */
  private async plan(tx: Tx, runs: readonly PlannableRun[], place: Place, now: Date): Promise<RunPlan[]> {
    return planRuns(runs, now, async (start, at, run, planned) => {
      const asking = { ...start, policy: run.policy, place, before: run.alerts, planned };
      return toStepPeople(await this.finder.find(tx, asking, at), run, start, at);
    });
  }
}

function toStepPeople(found: FoundPeople, view: PlannableRun, start: StartStep, at: Date): StepPeople {
  const stepChannels = view.policy.steps[start.step - 1]?.channels;
  return {
    people: found.ask.map((person) => ({
      responderId: person.id,
      name: person.name,
      roles: person.roles as readonly ResponderRole[],
      channels: planChannels({ rules: person.rules, stepChannels, methods: person.methods }, at).map((each) => ({
        channel: each.channel,
        at: each.at,
      })),
    })),
    webhooks: found.webhooks,
    excluded: found.leaveOut.map(({ person, reason }) => ({ responderId: person.id, name: person.name, reason })),
  };
}
