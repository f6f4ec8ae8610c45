import { EndingOfRuns } from './ending-of-runs.service.js';
import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { PageCoordinators } from './page-coordinators.service.js';
import type { Run, StoredAlert } from './run.js';
import { asksCoordinators } from './run.js';
import { helps } from './standing.js';
import { TellOver } from './tell-over.service.js';

export interface Ending {
  /** As it was when the look began. */
  readonly before: Run;
  readonly run: Run;
  readonly alerts: readonly StoredAlert[];
}

/** A run that has found enough people, or nobody. */
@Injectable()
export class EndRun {
  constructor(
    private readonly over: TellOver,
    private readonly coordinators: PageCoordinators,
    private readonly records: EndingOfRuns,
  ) {}

  async end(tx: Tx, incident: Incident, ending: Ending, state: 'satisfied' | 'exhausted'): Promise<void> {
    // Nothing to write where nothing was done; but a satisfied run that went on may be satisfied again by the step it began.
    if (ending.before.state === state && ending.run === ending.before) return;
    const isTold = ending.run.snapshot.beside === true && state === 'satisfied';
    await this.records.write(tx, incident, ending.run, state, isTold ? 'told' : state, SYSTEM);
    if (state === 'satisfied') await this.enough(tx, incident, ending);
    else await this.nobody(tx, incident, ending);
  }

  /** The run only waits for its next round: coordinators hear it now, not at its end. */
  async nobodyLeft(tx: Tx, incident: Incident, run: Run): Promise<void> {
    await this.coordinators.pageEarly(tx, incident, run);
  }

  private async enough(tx: Tx, incident: Incident, { run, alerts }: Ending): Promise<void> {
    const notNeeded = alerts.filter((alert) => alert.status !== 'excluded' && !helps(alert));
    await this.over.silence(tx, incident, notNeeded, 'enough', SYSTEM);
    const template = asksCoordinators(run.trigger) ? 'triage-taken' : 'stand-down-enough';
    await this.over.tell(tx, incident, run, alerts, { template, spares: helps });
  }

  private async nobody(tx: Tx, incident: Incident, { run }: Ending): Promise<void> {
    await this.coordinators.page(tx, incident, run);
  }
}
