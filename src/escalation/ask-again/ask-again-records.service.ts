import { Injectable } from '@nestjs/common';
import type { Message, NewMessage } from '../../delivery/message.js';
import { QueueMessagesService } from '../../delivery/queue-messages.service.js';
import type { Incident } from '../../incident/incident.js';
import { Journal, type JournalEvent } from '../../journal/journal.js';
import { SYSTEM } from '../../kernel/actor.js';
import type { AlertId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Runs } from '../runs.repository.js';

/** What is said once more, in place of what. */
export interface Again {
  readonly failed: Message;
  readonly message: NewMessage;
}

/** Writes down who is asked again, and queues what is said. */
@Injectable()
export class AskAgainRecords {
  constructor(
    private readonly queue: QueueMessagesService,
    private readonly runs: Runs,
    private readonly journal: Journal,
  ) {}

  /** The caller holds the lock on the incident. */
  async write(tx: Tx, incident: Incident, again: readonly Again[]): Promise<void> {
    // Whoever is told that it is over is asked nothing.
    const asked = again.filter(({ message }) => message.orderClass !== 'stand_down');
    const alertIds = asked.flatMap(({ message: { alertId } }) => (alertId === null ? [] : [alertId]));
    const revived = new Set<AlertId | null>(await this.runs.waitAgain(tx, alertIds));
    const ids = await this.queue.queue(
      tx,
      incident.id,
      again.map(({ message }) => message),
    );
    const events = again.map(({ failed, message }, index): JournalEvent => ({
      kind: revived.has(message.alertId) ? 'alert.asked_again' : 'message.retried',
      actor: SYSTEM,
      incidentId: incident.id,
      regionCode: incident.regionCode,
      data: {
        alertId: message.alertId,
        responderId: message.responderId,
        channel: message.channel,
        messageId: failed.id,
        newMessageId: ids[index] ?? null,
        reason: 'provider_failed',
      },
    }));
    await this.journal.appendAll(tx, events);
  }
}
