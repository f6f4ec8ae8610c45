import { Injectable } from '@nestjs/common';
import { assertNever } from '../kernel/assert-never.js';
import { Clock } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { afterStart, decideEscalation, type StartStep as Start } from './decide-escalation.js';
import { EndRun } from './end-run.service.js';
import { lookWhenHeld, whileHeld } from './maintenance/maintenance.js';
import { Maintenances } from './maintenance/maintenances.repository.js';
import type { Run, StoredAlert } from './run.js';
import { RunProgress } from './run-progress.service.js';
import { RunTimers } from './run-timers.service.js';
import { StartStep } from './start-step.service.js';

/** Far more than the steps of the longest policy in all its rounds: beyond it the decision does not terminate. */
const MOST_TURNS = 500;

/** The shell around the decision: asks it, does what it says, and asks again until the run waits or is over. */
@Injectable()
export class AdvanceRun {
  constructor(
    private readonly progress: RunProgress,
    private readonly steps: StartStep,
    private readonly timers: RunTimers,
    private readonly ending: EndRun,
    private readonly maintenances: Maintenances,
    private readonly clock: Clock,
  ) {}

  /** The caller holds the locks on incident and run. `first`: a step that a coordinator wants now. */
  async advance(tx: Tx, incident: Incident, run: Run, first?: Start): Promise<void> {
    const alerts = await this.progress.alertsOf(tx, incident, run, this.clock.now());
    await this.go(tx, incident, run, alerts, first);
  }

  /** A run that has just been written, in the same transaction: nobody has been asked yet. */
  async begin(tx: Tx, incident: Incident, run: Run): Promise<void> {
    await this.go(tx, incident, run, []);
  }

  private async go(tx: Tx, incident: Incident, run: Run, before: readonly StoredAlert[], first?: Start): Promise<void> {
    const now = this.clock.now();
    const held = await this.maintenances.heldUntil(tx, incident.id, run.id);
    let alerts = before;
    let current = run;
    let forced = first;
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const decided = forced ?? decideEscalation({ ...current, policy: current.snapshot, alerts }, now);
      const action = held === null ? decided : whileHeld(decided, current.state, lookWhenHeld(held, now));
      forced = undefined;
      switch (action.kind) {
        case 'start_step':
          current = { ...current, ...afterStart({ ...current, policy: current.snapshot }, action, now) };
          alerts = [...alerts, ...(await this.steps.start(tx, incident, current, alerts, now))];
          break;
        case 'pass_step':
          current = { ...current, ...afterStart({ ...current, policy: current.snapshot }, action, now) };
          await this.steps.pass(tx, incident, current, action.reason);
          break;
        case 'wait':
          if (action.nobodyLeft) await this.ending.nobodyLeft(tx, incident, current);
          await this.timers.waitUntil(tx, run, current, action.until);
          return;
        case 'satisfied':
        case 'exhausted':
          await this.ending.end(tx, incident, { before: run, run: current, alerts }, action.kind);
          return;
        case 'stopped':
          return;
        default:
          assertNever(action);
      }
    }
    throw new Error('The escalation decision did not come to an end');
  }
}
