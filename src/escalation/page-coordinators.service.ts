import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { SYSTEM } from '../kernel/actor.js';
import { IdSource } from '../kernel/ids.js';
import { Journal } from '../journal/journal.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { Outbox } from '../outbox/outbox.js';
import { runLookNow } from './escalation-facts.js';
import type { Policy } from './policy.js';
import { newRun, type Run } from './run.js';
import { Runs } from './runs.repository.js';

/** When a run has found nobody: every coordinator of the region, by every channel, quiet hours or not. */
const EVERY_COORDINATOR: Policy = {
  name: 'Coordinators, by every channel',
  repeat: 0,
  steps: [
    {
      delaySeconds: 0,
      targets: [{ type: 'coordinators' }],
      channels: ['sms', 'email', 'voice'],
      ignoresQuietHours: true,
    },
  ],
};

@Injectable()
export class PageCoordinators {
  constructor(
    private readonly runs: Runs,
    private readonly outbox: Outbox,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Once in the time of a run, while it waits for its next round and nobody is left to ask before. Not where another run
   * of the incident has had them told since.
   */
  async pageEarly(tx: Tx, incident: Incident, waiting: Run): Promise<void> {
    const runs = await this.runs.lockOfIncident(tx, incident.id);
    const told = runs.some(({ trigger, startedAt }) => trigger === 'exhausted' && startedAt >= waiting.startedAt);
    if (told) return;
    const { id: incidentId, regionCode } = incident;
    const { id: runId, trigger, step, round } = waiting;
    const data = { runId, trigger, step, round };
    await this.journal.append(tx, { kind: 'run.nobody_left', actor: SYSTEM, incidentId, regionCode, data });
    await this.page(tx, incident, waiting);
  }

  /** Starts the built-in page after `exhausted`; not after itself, since then everybody has been told already. */
  async page(tx: Tx, incident: Incident, exhausted: Run): Promise<void> {
    if (exhausted.trigger === 'exhausted') return;
    await this.start(tx, incident);
  }

  /** For a task that stays undone. @returns false where they are being paged already. */
  async pageAll(tx: Tx, incident: Incident): Promise<boolean> {
    const runs = await this.runs.lockOfIncident(tx, incident.id);
    if (runs.some(({ trigger, state }) => trigger === 'exhausted' && state === 'running')) return false;
    await this.start(tx, incident);
    return true;
  }

  private async start(tx: Tx, incident: Incident): Promise<void> {
    const of = { id: this.ids.next<'run'>(), incidentId: incident.id, trigger: 'exhausted', level: null } as const;
    const plan = { policyId: null, policyVersion: 0, snapshot: EVERY_COORDINATOR };
    await this.runs.insert(tx, newRun({ ...of, ...plan }, this.clock.now()));
    await this.outbox.add(tx, [runLookNow(of.id, 'start')]);
  }
}
