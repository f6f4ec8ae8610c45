import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { Outbox } from '../outbox/outbox.js';
import { runLookNow } from './escalation-facts.js';
import type { Policy } from './policy.js';
import type { Run } from './run.js';
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
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** Starts the built-in page after `exhausted`; not after itself, since then everybody has been told already. */
  async page(tx: Tx, incident: Incident, exhausted: Run): Promise<void> {
    if (exhausted.trigger === 'exhausted') return;
    const now = this.clock.now();
    const id = this.ids.next<'run'>();
    await this.runs.insert(tx, {
      id,
      incidentId: incident.id,
      trigger: 'exhausted',
      level: null,
      policyId: null,
      policyVersion: 0,
      snapshot: EVERY_COORDINATOR,
      state: 'running',
      step: 0,
      round: 1,
      roundStartedAt: now,
      stepStartedAt: null,
      nextStepAt: null,
      token: 0,
      startedAt: now,
      endReason: null,
    });
    await this.outbox.add(tx, [runLookNow(id, 'start')]);
  }
}
