import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { QueueMessagesService } from '../delivery/queue-messages.service.js';
import type { Incident } from '../incident/incident.js';
import { Journal } from '../journal/journal.js';
import type { JournalKind } from '../journal/journal-kinds.js';
import { followUpMessage } from './follow-up-message.js';
import type { Run, StoredAlert } from './run.js';
import { Runs } from './runs.repository.js';

/** What is written when somebody who said yes is asked whether they are on the way, and when they count as not coming. */
@Injectable()
export class ProgressRecords {
  constructor(
    private readonly runs: Runs,
    private readonly queue: QueueMessagesService,
    private readonly journal: Journal,
  ) {}

  /** One message each, by what reached them. */
  async remind(tx: Tx, incident: Incident, run: Run, alerts: readonly StoredAlert[], now: Date): Promise<void> {
    if (alerts.length === 0) return;
    const ids = alerts.map(({ id }) => id);
    const reached = new Map((await this.runs.reachedBy(tx, ids)).map((by) => [by.alertId, by]));
    const messages = alerts.flatMap((alert) => {
      const by = reached.get(alert.id);
      return by === undefined
        ? []
        : [followUpMessage(incident, run, alert, by, { template: 'progress', orderClass: 'reminder', dueAt: now })];
    });
    await this.queue.queue(tx, incident.id, messages);
    await this.runs.markReminded(tx, ids, now);
    await this.log(tx, 'alert.reminded', incident, run, alerts);
  }

  async lapse(tx: Tx, incident: Incident, run: Run, alerts: readonly StoredAlert[]): Promise<void> {
    if (alerts.length === 0) return;
    const ids = alerts.map(({ id }) => id);
    await this.runs.lapse(tx, ids);
    await this.log(tx, 'alert.lapsed', incident, run, alerts);
  }

  private async log(
    tx: Tx,
    kind: JournalKind,
    incident: Incident,
    run: Run,
    alerts: readonly StoredAlert[],
  ): Promise<void> {
    await this.journal.appendAll(
      tx,
      alerts.map((alert) => ({
        kind,
        actor: SYSTEM,
        incidentId: incident.id,
        regionCode: incident.regionCode,
        data: { runId: run.id, alertId: alert.id, responderId: alert.responderId },
      })),
    );
  }
}
