import { Injectable } from '@nestjs/common';
import type { RunPlan } from '../../../escalation/plan-run.js';
import { PlanIncidentService } from '../../../escalation/plan-incident.service.js';
import type { Incident } from '../../../incident/incident.js';
import { ReadJournal } from '../../../journal/read-journal.repository.js';
import { Names } from '../records/names.repository.js';
import { Responses, type RunRecord } from '../records/responses.repository.js';
import { targetIds } from '../words/target-words.js';
import type { IncidentView } from './incident.view.js';
import { runView } from './run-views.js';

const STEP_KINDS = ['run.step_started', 'run.step_empty', 'run.step_passed'];
/** Twenty steps in six rounds are 120; a page with more is no plan. */
const MOST_STEPS = 500;

/** What was done by plan, and what happens next by itself. */
@Injectable()
export class ReadRuns {
  constructor(
    private readonly responses: Responses,
    private readonly plans: PlanIncidentService,
    private readonly journal: ReadJournal,
    private readonly names: Names,
  ) {}

  async read(incident: Incident, runs: readonly RunRecord[]): Promise<IncidentView['runs']> {
    if (runs.length === 0) return [];
    const [alerts, started, plans, nameOf] = await Promise.all([
      this.responses.alerts([incident.id]),
      this.journal.after(0, { incidentId: incident.id, kinds: STEP_KINDS, limit: MOST_STEPS }),
      this.plansOf(incident, runs),
      this.names.of(runs.flatMap((run) => run.snapshot.steps.flatMap((step) => targetIds(step.targets)))),
    ]);
    const running = runs.filter(({ state }) => state === 'running');
    const escalates = running.find(({ trigger }) => trigger === 'verified') ?? running[0];
    return runs.map((run) =>
      runView(
        {
          run,
          alerts: alerts.filter(({ runId }) => runId === run.id),
          started: started.filter(({ data }) => data['runId'] === run.id),
          plan: plans.get(run.id) ?? null,
          mayEscalate: run === escalates,
        },
        nameOf,
      ),
    );
  }

  /** By run. */
  private async plansOf(incident: Incident, runs: readonly RunRecord[]): Promise<ReadonlyMap<string, RunPlan>> {
    if (runs.every(({ state }) => state === 'exhausted' || state === 'stopped')) return new Map();
    const { runs: plans } = await this.plans.plan(incident.ref);
    return new Map(plans.flatMap((plan) => (plan.runId === undefined ? [] : [[plan.runId, plan] as const])));
  }
}
