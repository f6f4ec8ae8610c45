import { Injectable } from '@nestjs/common';
import { invalid, notFound } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { planChannels } from '../delivery/channel-plan.js';
import { FacilityRegister } from '../directory/facility-register.js';
import type { ResponderRole } from '../directory/responder-role.js';
import type { AlertLevel } from '../incident/incident-values.js';
import { Incidents } from '../incident/incidents.repository.js';
import { FindPeople, type FoundPeople } from './find-people.service.js';
import { matchRoutes } from './match-route.js';
import { newRun, planRun, type RunPlan, type StepPeople } from './plan-run.js';
import { Policies } from './policies.repository.js';
import { type RunView, type StartStep } from './decide-escalation.js';
import type { RoutedEvent } from './route.js';
import { Runs } from './runs.repository.js';

export interface Simulation {
  readonly facilityCode: string;
  readonly topics?: readonly string[] | undefined;
  readonly at?: Date | undefined;
  readonly level?: AlertLevel | undefined;
}

/** Who would be asked, when, by which channel, and who would be left out and why: the engine itself, sending nothing. */
@Injectable()
export class PlanIncidentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly runs: Runs,
    private readonly planner: RunPlanner,
    private readonly clock: Clock,
  ) {}

  /** What happens next to this incident if nobody answers. */
  async plan(ref: string): Promise<{ readonly runs: readonly RunPlan[] }> {
    return this.uow.run(async (tx) => {
      const incident = await this.incidents.lockByRef(tx, ref);
      if (incident === null) throw notFound('incident');
      const plans: RunPlan[] = [];
      for (const run of await this.runs.lockOfIncident(tx, incident.id)) {
        if (run.state !== 'running') continue;
        const view: RunView = { ...run, policy: run.snapshot, alerts: await this.runs.alertsOf(tx, run.id) };
        plans.push(await this.planner.plan(tx, view, incident.regionCode, this.clock.now()));
      }
      return { runs: plans };
    });
  }

  /** The same for an alert that has not happened: as if it were released at `at`. */
  async simulate(simulation: Simulation): Promise<{ readonly runs: readonly RunPlan[] }> {
    return this.uow.run((tx) => this.planner.simulate(tx, simulation, simulation.at ?? this.clock.now()));
  }

  /** What a release at this level would do now. */
  async preview(ref: string, level: AlertLevel): Promise<{ readonly runs: readonly RunPlan[] }> {
    return this.uow.run(async (tx) => {
      const incident = await this.incidents.lockByRef(tx, ref);
      if (incident === null) throw notFound('incident');
      const childrenAffected = !['unknown', 'none_known'].includes(incident.childrenAffected);
      const event: RoutedEvent = { ...incident, trigger: 'verified', level, childrenAffected };
      return this.planner.planEvent(tx, event, this.clock.now());
    });
  }
}

@Injectable()
export class RunPlanner {
  constructor(
    private readonly facilities: FacilityRegister,
    private readonly policies: Policies,
    private readonly finder: FindPeople,
  ) {}

  async simulate(tx: Tx, simulation: Simulation, at: Date): Promise<{ readonly runs: readonly RunPlan[] }> {
    const facility = await this.facilities.find(simulation.facilityCode);
    if (facility === null) {
      throw invalid('unknown_facility', 'facilityCode', 'Give the code of a place in the register.');
    }
    return this.planEvent(
      tx,
      {
        trigger: 'verified',
        regionCode: facility.regionCode,
        setting: facility.setting,
        facilityCode: facility.code,
        topics: simulation.topics ?? [],
        childrenAffected: false,
        level: simulation.level ?? 'region_verified',
      },
      at,
    );
  }

  async planEvent(tx: Tx, event: RoutedEvent, at: Date): Promise<{ readonly runs: readonly RunPlan[] }> {
    const match = matchRoutes(await this.policies.routes(tx), event);
    const runs: RunPlan[] = [];
    for (const policy of await this.policies.find(tx, match.policyIds)) {
      runs.push(await this.plan(tx, newRun(policy, at), event.regionCode, at));
    }
    return { runs };
  }

  async plan(tx: Tx, view: RunView, regionCode: string | null, now: Date): Promise<RunPlan> {
    return planRun(view, now, async (start: StartStep, at: Date, seen: RunView) => {
      const found = await this.finder.find(tx, { ...start, policy: seen.policy }, regionCode, seen.alerts, at);
      return toStepPeople(found, seen, start, at);
    });
  }
}

function toStepPeople(found: FoundPeople, view: RunView, start: StartStep, at: Date): StepPeople {
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
    excluded: found.leaveOut.map(({ person, reason }) => ({ responderId: person.id, name: person.name, reason })),
  };
}
