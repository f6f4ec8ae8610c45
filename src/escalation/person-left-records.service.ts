import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { QueueMessagesService } from '../delivery/queue-messages.service.js';
import type { Incident } from '../incident/incident.js';
import { Journal } from '../journal/journal.js';
import type { Run } from './run.js';
import { Runs } from './runs.repository.js';

const REASON = 'left';

@Injectable()
export class PersonLeftRecords {
  constructor(
    private readonly runs: Runs,
    private readonly queue: QueueMessagesService,
    private readonly journal: Journal,
  ) {}

  runsWaitingFor(tx: Tx, responderId: string): Promise<readonly string[]> {
    return this.runs.waitingFor(tx, responderId);
  }

  /** Their messages are not sent, and nobody waits for their answer any more. */
  async write(tx: Tx, { id: incidentId, regionCode }: Incident, run: Run, responderId: string): Promise<void> {
    const theirs = (await this.runs.alertsOf(tx, run.id)).filter(
      (alert) => alert.responderId === responderId && alert.status === 'waiting',
    );
    const alertIds = theirs.map(({ id }) => id);
    await this.queue.cancel(tx, { incidentId, regionCode, alertIds }, REASON, SYSTEM);
    const ended = await this.runs.endWaiting(tx, alertIds, 'unreachable', REASON);
    await this.journal.appendAll(
      tx,
      ended.map((alertId) => ({
        kind: 'alert.unreachable',
        actor: SYSTEM,
        incidentId,
        regionCode,
        data: { alertId, responderId, reason: REASON },
      })),
    );
  }
}
