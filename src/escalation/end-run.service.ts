import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { Journal } from '../journal/journal.js';
import { PageCoordinators } from './page-coordinators.service.js';
import type { Run, StoredAlert } from './run.js';
import { asksCoordinators } from './run.js';
import { RunTimers } from './run-timers.service.js';
import { Runs } from './runs.repository.js';
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
    if (ending.before.state === state) return;
    await this.records.write(tx, incident, ending.run, state, state, SYSTEM);
    if (state === 'satisfied') await this.enough(tx, incident, ending);
    else await this.nobody(tx, incident, ending);
  }

  private async enough(tx: Tx, incident: Incident, { run, alerts }: Ending): Promise<void> {
    const notNeeded = alerts.filter((alert) => alert.status !== 'excluded' && !helps(alert));
    await this.over.silence(tx, incident, notNeeded, 'enough', SYSTEM);
    const template = asksCoordinators(run.trigger) ? 'triage-taken' : 'stand-down-enough';
    await this.over.tell(tx, incident, run, notNeeded, template);
  }

  private async nobody(tx: Tx, incident: Incident, { run }: Ending): Promise<void> {
    await this.coordinators.page(tx, incident, run);
  }
}

/** The row and the log entry of a run that ends. */
@Injectable()
export class EndingOfRuns {
  constructor(
    private readonly runs: Runs,
    private readonly timers: RunTimers,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async write(
    tx: Tx,
    incident: Incident,
    run: Run,
    state: 'satisfied' | 'exhausted' | 'stopped',
    reason: string,
    actor: Actor,
  ): Promise<void> {
    const { step, round, roundStartedAt, stepStartedAt } = run;
    const endedAt = this.clock.now();
    const place = { step, round, roundStartedAt, stepStartedAt };
    await this.timers.stop(tx, run);
    await this.runs.change(tx, run.id, {
      ...place,
      state,
      nextStepAt: null,
      token: run.token + 1,
      endedAt,
      endReason: reason,
    });
    await this.journal.append(tx, {
      kind: `run.${state}`,
      actor,
      incidentId: incident.id,
      regionCode: incident.regionCode,
      data: { runId: run.id, trigger: run.trigger, step, round, reason },
    });
  }
}
