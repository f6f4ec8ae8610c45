import { Simulation } from './simulation.js';
import { RunPlanner } from './run-planner.service.js';
import { Injectable } from '@nestjs/common';
import { notFound } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { AlertLevel } from '../incident/incident-values.js';
import { Incidents } from '../incident/incidents.repository.js';
import { alertToCome, type PlannableRun, type RunPlan } from './plan-run.js';
import type { Policy } from './policy.js';
import type { RoutedEvent } from './route.js';
import { asksCoordinators, type Run } from './run.js';
import { Runs } from './runs.repository.js';

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
      const runs = (await this.runs.lockOfIncident(tx, incident.id)).filter(mayGoOn);
      const views = await Promise.all(runs.map((run) => this.view(tx, run)));
      const plans = await this.planner.planRuns(tx, incident, views, this.clock.now());
      // A run that has found its people goes on only when they are silent from now on.
      return { runs: plans.filter(({ steps }, index) => runs[index]?.state === 'running' || steps.length > 0) };
    });
  }

  private async view(tx: Tx, run: Run): Promise<PlannableRun & Run> {
    // Nobody asks a coordinator who took the report whether they are on the way.
    const { reminderSeconds, ...rest } = run.snapshot;
    const policy = asksCoordinators(run.trigger) ? rest : { ...rest, reminderSeconds };
    const asked = await this.runs.alertsOf(tx, run.id);
    const unasked = run.unasked === 0 ? [] : await this.runs.unaskedOf(tx, run.id);
    return { ...run, policy, alerts: [...asked, ...unasked.map((person) => alertToCome(run, person))], unasked: 0 };
  }

  /** The same for an alert that has not happened: as if it were released at `at`. */
  async simulate(simulation: Simulation): Promise<{ readonly runs: readonly RunPlan[] }> {
    return this.uow.run((tx) => this.planner.simulate(tx, simulation, simulation.at ?? this.clock.now()));
  }

  /** The same for one policy as it might be: nothing of it is kept. */
  async simulatePolicy(policy: Policy, simulation: Simulation): Promise<RunPlan | null> {
    return this.uow.run((tx) => this.planner.simulatePolicy(tx, policy, simulation, simulation.at ?? this.clock.now()));
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

function mayGoOn({ state, trigger }: Run): boolean {
  return state === 'running' || (state === 'satisfied' && !asksCoordinators(trigger));
}
