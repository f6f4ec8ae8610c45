import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { MessageTemplate } from '../delivery/message.js';
import type { Incident } from '../incident/incident.js';

import { EndingOfRuns } from './ending-of-runs.service.js';
import { asksCoordinators, type Run } from './run.js';
import { Runs } from './runs.repository.js';
import type { RunAlert } from './standing.js';
import { TellOver } from './tell-over.service.js';

export interface StopOrder {
  readonly which: (run: Run) => boolean;
  readonly state: 'satisfied' | 'stopped';
  readonly reason: string;
  readonly template: (run: Run) => MessageTemplate;
  /** Who need not be told: they did it themselves. */
  readonly except: string | null;
  readonly actor: Actor;
}

/** Stops runs of an incident from outside: nothing more leaves, and those who were paged are told, once. */
@Injectable()
export class StopRuns {
  constructor(
    private readonly runs: Runs,
    private readonly over: TellOver,
    private readonly records: EndingOfRuns,
  ) {}

  /** The caller holds the lock on the incident. */
  async stop(tx: Tx, incident: Incident, order: StopOrder): Promise<void> {
    for (const run of await this.runs.lockOfIncident(tx, incident.id)) {
      // Who was stood down before hears it too when the alert turns out to have been wrong (R16).
      if (!order.which(run) || (run.state === 'stopped' && order.reason !== 'wrong')) continue;
      const alerts = await this.runs.alertsOf(tx, run.id);
      await this.over.silence(tx, incident, alerts, order.reason, order.actor);
      const spares = asksCoordinators(run.trigger) ? isComing : () => false;
      await this.over.tell(tx, incident, run, alerts, { template: order.template(run), spares, except: order.except });
      if (run.state === 'running' || (order.state === 'stopped' && run.state !== 'stopped')) {
        await this.records.write(tx, incident, run, order.state, order.reason, order.actor);
      }
    }
  }
}

/** A coordinator who took the report needs no text that a colleague took it. */
function isComing({ answer }: RunAlert): boolean {
  return answer === 'attending';
}
