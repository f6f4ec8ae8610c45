import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { Clock, plus } from '../kernel/clock.js';
import { IdSource, type MessageId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import { messageDue, messageKey } from './delivery-facts.js';
import type { NewMessage } from './message.js';
import { Messages } from './messages.repository.js';
import { lifetimeOf, priorityOf } from './order.js';

/** Puts messages into the ledger and the outbox, in the caller's transaction; and takes queued ones back. */
@Injectable()
export class QueueMessagesService {
  constructor(
    private readonly messages: Messages,
    private readonly outbox: Outbox,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** All of one incident, or all of none. @returns their ids, in this order. */
  async queue(tx: Tx, incidentId: string | null, planned: readonly NewMessage[]): Promise<readonly MessageId[]> {
    if (planned.length === 0) return [];
    const taken = new Map(incidentId === null ? [] : await this.messages.waitingByClass(tx, incidentId));
    const now = this.clock.now();
    const rows = planned.map((message) => {
      const turn = taken.get(message.orderClass) ?? 0;
      taken.set(message.orderClass, turn + 1);
      return {
        ...message,
        id: this.ids.next<'message'>(),
        priority: priorityOf(message.orderClass, turn),
        expiresAt: plus(message.dueAt, lifetimeOf(message)),
        queuedAt: now,
      };
    });
    await this.messages.insert(tx, rows);
    await this.outbox.add(tx, rows.map(messageDue));
    return rows.map(({ id }) => id);
  }

  /** What still waits for this receiver is not sent: it has lost its sense. */
  async withdraw(tx: Tx, responderId: string, code: string): Promise<void> {
    await this.messages.cancelTo(tx, responderId, this.clock.now(), code);
  }

  /** What still waits for these alerts is not sent; one log entry an alert says how many that were, and why. */
  async cancel(
    tx: Tx,
    of: { readonly incidentId: string; readonly regionCode: string | null; readonly alertIds: readonly string[] },
    code: string,
    actor: Actor,
  ): Promise<void> {
    const cancelled = await this.messages.cancelQueued(tx, { alertIds: of.alertIds }, this.clock.now(), code);
    if (cancelled.length === 0) return;
    await this.outbox.take(
      tx,
      cancelled.flatMap(({ id }) => [messageKey(id), `${messageKey(id)}-sooner`]),
    );
    const counts = new Map<string, number>();
    for (const { alertId } of cancelled) counts.set(alertId ?? '', (counts.get(alertId ?? '') ?? 0) + 1);
    await this.journal.appendAll(
      tx,
      [...counts].map(([alertId, messages]) => ({
        kind: 'message.cancelled',
        actor,
        incidentId: of.incidentId,
        regionCode: of.regionCode,
        data: { alertId, messages, reason: code },
      })),
    );
  }
}
