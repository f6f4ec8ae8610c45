import { Injectable } from '@nestjs/common';
import { assertNever } from '../kernel/assert-never.js';
import { Clock } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { afterStart, decideEscalation, type StartStep as Start } from './decide-escalation.js';
import { type Ending, EndRun } from './end-run.service.js';
import { lookWhenHeld, whileHeld } from './maintenance/maintenance.js';
import { Maintenances } from './maintenance/maintenances.repository.js';
import type { Run } from './run.js';
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
    // While many are still being asked, only answers can come between, and one look after another reads them.
    const which = run.unasked > 0 && first === undefined ? 'answered' : 'all';
    const alerts = await this.progress.alertsOf(tx, incident, run, this.clock.now(), which);
    const from = { before: run, run, alerts };
    await this.go(tx, incident, first === undefined ? from : await this.askAll(tx, incident, from), first);
  }

  /** A run that has just been written, in the same transaction: nobody has been asked yet. */
  async begin(tx: Tx, incident: Incident, run: Run): Promise<void> {
    await this.go(tx, incident, { before: run, run, alerts: [] });
  }

  /** Nobody whom the present step has found is passed over for the next. */
  private async askAll(tx: Tx, incident: Incident, from: Ending): Promise<Ending> {
    let { run, alerts } = from;
    while (run.unasked > 0) {
      const part = await this.steps.askNext(tx, incident, run, alerts, this.clock.now());
      alerts = [...alerts, ...part.alerts];
      run = { ...run, unasked: part.unasked };
    }
    return { ...from, run, alerts };
  }

  private async go(tx: Tx, incident: Incident, from: Ending, first?: Start): Promise<void> {
    const now = this.clock.now();
    const { before } = from;
    const held = await this.maintenances.heldUntil(tx, incident.id, before.id);
    let { alerts, run: current } = from;
    let forced = first;
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const decided = forced ?? decideEscalation({ ...current, policy: current.snapshot, alerts }, now);
      const action = held === null ? decided : whileHeld(decided, current.state, lookWhenHeld(held, now));
      forced = undefined;
      switch (action.kind) {
        case 'start_step': {
          current = { ...current, ...afterStart({ ...current, policy: current.snapshot }, action, now) };
          const part = await this.steps.start(tx, incident, current, alerts, now);
          alerts = [...alerts, ...part.alerts];
          current = { ...current, unasked: part.unasked };
          if (part.unasked > 0) return this.timers.waitUntil(tx, before, current, now);
          break;
        }
        case 'ask_rest': {
          const { unasked } = await this.steps.askNext(tx, incident, current, alerts, now);
          // The next look is another transaction: what was asked so far can leave.
          return this.timers.waitUntil(tx, before, { ...current, unasked }, now);
        }
        case 'pass_step':
          current = { ...current, ...afterStart({ ...current, policy: current.snapshot }, action, now) };
          await this.steps.pass(tx, incident, current, action.reason);
          break;
        case 'wait':
          if (action.nobodyLeft) await this.ending.nobodyLeft(tx, incident, current);
          await this.timers.waitUntil(tx, before, current, action.until);
          return;
        case 'satisfied':
        case 'exhausted':
          if (current.unasked > 0) alerts = await this.progress.alertsOf(tx, incident, current, now, 'all');
          await this.ending.end(tx, incident, { before, run: current, alerts }, action.kind);
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
