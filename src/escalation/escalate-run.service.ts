import { Injectable } from '@nestjs/common';
import { conflict } from '../kernel/app-error.js';
import { assertNever } from '../kernel/assert-never.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { lockOpen } from '../incident/change-incident.js';
import type { DecisionMaker } from '../incident/decision-maker.js';
import { Incidents } from '../incident/incidents.repository.js';
import { Journal } from '../journal/journal.js';
import { AdvanceRun } from './advance-run.service.js';
import { escalateByHand } from './decide-escalation.js';
import { Maintenances } from './maintenance/maintenances.repository.js';
import { Runs } from './runs.repository.js';

/** A coordinator does not want to wait for the next step. Pressed twice, it moves one step. */
@Injectable()
export class EscalateRunService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly runs: Runs,
    private readonly advance: AdvanceRun,
    private readonly maintenances: Maintenances,
    private readonly journal: Journal,
  ) {}

  /** @param expectedStep the step (from 1) the caller saw. 409 `stale_step` when the run has moved on since. */
  async escalate(ref: string, expectedStep: number, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      const running = (await this.runs.lockOfIncident(tx, incident.id)).filter((run) => run.state === 'running');
      const run = running.find((each) => each.trigger === 'verified') ?? running[0];
      if (run === undefined) throw conflict('run_over', 'No plan is running for this incident.');
      if ((await this.maintenances.heldUntil(tx, incident.id, run.id)) !== null) {
        throw conflict(
          'region_maintenance',
          'The region is in maintenance mode: end that first, and the plan goes on.',
        );
      }
      const alerts = await this.runs.alertsOf(tx, run.id);
      const decided = escalateByHand({ ...run, policy: run.snapshot, alerts }, expectedStep);
      if (decided.kind === 'refused') throw refused(decided.code, run.step);
      await this.journal.append(tx, {
        kind: 'run.escalated_by_hand',
        actor: by.actor,
        incidentId: incident.id,
        regionCode: incident.regionCode,
        data: { runId: run.id, fromStep: expectedStep },
      });
      await this.advance.advance(tx, incident, run, decided);
    });
  }
}

function refused(code: 'run_over' | 'stale_step' | 'no_next_step', step: number) {
  switch (code) {
    case 'run_over':
      return conflict(code, 'The plan of this incident is over.');
    case 'stale_step':
      return conflict(code, `The plan is at step ${String(step)} now. Look again before you escalate.`);
    case 'no_next_step':
      return conflict(
        code,
        'This was the last step. The next round, or the page to all coordinators, comes by itself.',
      );
    default:
      return assertNever(code);
  }
}
