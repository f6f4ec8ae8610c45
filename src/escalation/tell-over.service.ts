import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { QueueMessagesService } from '../delivery/queue-messages.service.js';
import type { Incident } from '../incident/incident.js';
import { Journal } from '../journal/journal.js';
import { followUpMessage } from './follow-up-message.js';
import type { Run, StoredAlert } from './run.js';
import { type TellOrder, whomToTell } from './whom-to-tell.js';
import { Runs } from './runs.repository.js';

/** Silence when it is over: what waits is cancelled, and those who were paged are told, once, by what reached them. */
@Injectable()
export class TellOver {
  constructor(
    private readonly runs: Runs,
    private readonly queue: QueueMessagesService,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** Cancels queued messages and closes the alerts that still wait for an answer. */
  async silence(
    tx: Tx,
    incident: Incident,
    alerts: readonly StoredAlert[],
    reason: string,
    actor: Actor,
  ): Promise<void> {
    const { id: incidentId, regionCode } = incident;
    const alertIds = alerts.map((alert) => alert.id);
    await this.queue.cancel(tx, { incidentId, regionCode, alertIds }, reason, actor);
    const ended = await this.runs.endWaiting(tx, alertIds, 'stood_down', reason);
    await this.journal.appendAll(
      tx,
      ended.map((alertId) => ({
        kind: 'alert.stood_down',
        actor,
        incidentId,
        regionCode,
        data: { alertId, reason, responderId: alerts.find((alert) => alert.id === alertId)?.responderId ?? '' },
      })),
    );
  }

  /**
   * One message to each person whom a page reached, and who neither said no nor was told since they were asked last. A
   * correction goes to everybody who got the page (R16). Somebody asked in several rounds is one person, and what they
   * said last counts.
   */
  async tell(tx: Tx, incident: Incident, run: Run, alerts: readonly StoredAlert[], order: TellOrder): Promise<void> {
    const reached = await this.runs.reachedBy(
      tx,
      alerts.filter(({ status }) => status !== 'excluded').map(({ id }) => id),
    );
    const now = this.clock.now();
    const told = whomToTell(alerts, reached, order);
    await this.queue.queue(
      tx,
      incident.id,
      told.map(({ alert, by }) =>
        followUpMessage(incident, run, alert, by, { template: order.template, orderClass: 'stand_down', dueAt: now }),
      ),
    );
    await this.runs.markTold(
      tx,
      told.map(({ alert }) => alert.id),
      now,
    );
  }
}
