import { Injectable } from '@nestjs/common';
import { type Tx } from '../kernel/unit-of-work.js';
import type { Incident } from '../incident/incident.js';
import { isOver } from '../incident/incident-values.js';
import { People } from '../directory/people.repository.js';
import { Incidents } from '../incident/incidents.repository.js';
import { claimStands } from './claim-stands.js';
import type { Run } from './run.js';
import { Runs } from './runs.repository.js';

/**
 * The run and its incident under lock, incident first as everywhere; null when there is nothing to look at: it is over,
 * or a coordinator has taken the report. Answers that come after that do not set it going again.
 */
@Injectable()
export class LockRun {
  constructor(
    private readonly incidents: Incidents,
    private readonly runs: Runs,
    private readonly people: People,
  ) {}

  async lock(tx: Tx, runId: string): Promise<{ readonly incident: Incident; readonly run: Run } | null> {
    const incidentId = await this.runs.incidentOf(tx, runId);
    if (incidentId === null) return null;
    const [incident, run] = await Promise.all([this.incidents.lock(tx, incidentId), this.runs.lock(tx, runId)]);
    if (incident === null || run === null || isOver(incident.status) || run.state === 'stopped') return null;
    return (await this.isTaken(tx, incident, run)) ? null : { incident, run };
  }

  private async isTaken(tx: Tx, incident: Incident, run: Run): Promise<boolean> {
    if (incident.assigneeId === null || run.state !== 'satisfied' || run.endReason !== 'claimed') return false;
    const taker = await this.people.responderOf(tx, incident.assigneeId);
    return claimStands(await this.runs.alertsOf(tx, run.id), taker);
  }
}
