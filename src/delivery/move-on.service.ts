import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import { alertUnreachable, messageDueSooner } from './delivery-facts.js';
import { chooseNext } from './choose-next.js';
import { messageEntry } from './message-entry.js';
import type { Message } from './message.js';
import type { MessageStatus } from './message-status.js';
import { Messages } from './messages.repository.js';

/** A failed message moves on by itself: to the person's next channel at once, and when there is none, to the run. */
@Injectable()
export class MoveOn {
  constructor(
    private readonly messages: Messages,
    private readonly outbox: Outbox,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** After `failed` has ended without reaching the person; its row says so already. */
  async toNextChannel(tx: Tx, failed: Message): Promise<void> {
    if (failed.orderClass === 'stand_down') return;
    const now = this.clock.now();
    for (const { alertId, runId } of await this.saidFor(tx, failed)) {
      const next = chooseNext(failed, await this.messages.ofAlert(tx, alertId), now);
      if (next === 'still_hope') continue;
      if (next === 'unreachable') await this.outbox.add(tx, [alertUnreachable(alertId, runId)]);
      else await this.bringForward(tx, next, now);
    }
  }

  /** The alerts that a message is about: its own, and those that it carries. */
  private async saidFor(tx: Tx, message: Message): Promise<readonly { alertId: string; runId: string }[]> {
    const carried = message.params.bundle === undefined ? [] : await this.messages.carriedBy(tx, message.id);
    const alerts = new Map([message, ...carried].map(({ alertId, runId }) => [alertId, runId]));
    return [...alerts].flatMap(([alertId, runId]) => (alertId === null || runId === null ? [] : [{ alertId, runId }]));
  }

  /**
   * Nobody knows whether `silent` left: the next channel goes at once beside it. Where there is none, nothing follows;
   * the message may have reached its person all the same.
   */
  async nextChannelToo(tx: Tx, silent: Message): Promise<void> {
    const now = this.clock.now();
    for (const { alertId } of await this.saidFor(tx, silent)) {
      const next = chooseNext(silent, await this.messages.ofAlert(tx, alertId), now);
      const hurried = typeof next === 'string' ? null : next;
      if (hurried !== null) await this.bringForward(tx, hurried, now);
      await this.logSilence(tx, silent, alertId, hurried);
    }
  }

  private async logSilence(tx: Tx, silent: Message, alertId: string, hurried: Message | null): Promise<void> {
    // An entry of the log belongs to one incident: what the text said for others stands with its own.
    const incidentId = alertId === silent.alertId ? silent.incidentId : (hurried?.incidentId ?? null);
    await this.journal.append(tx, {
      kind: 'message.no_receipt',
      actor: SYSTEM,
      ...(incidentId === null ? {} : { incidentId }),
      regionCode: (hurried ?? silent).params.regionCode,
      data: {
        messageId: silent.id,
        alertId,
        responderId: silent.responderId,
        channel: silent.channel,
        ...(hurried === null ? {} : { nextMessageId: hurried.id, nextChannel: hurried.channel }),
      },
    });
  }

  /** What was planned for later goes now. */
  async bringForward(tx: Tx, next: Message, now: Date): Promise<void> {
    await this.messages.change(tx, next.id, { dueAt: now });
    await this.outbox.add(tx, [messageDueSooner(next, now)]);
  }

  /** One log entry for a message that ended. `code` is stable; a provider's own number where it has one. */
  async log(
    tx: Tx,
    message: Message,
    status: MessageStatus | 'held' | 'possible_duplicate',
    code: string,
    provider?: string,
  ): Promise<void> {
    const actor: Actor = provider === undefined ? SYSTEM : { type: 'provider', name: provider };
    await this.journal.append(tx, messageEntry(message, `message.${status}`, actor, { code }));
  }
}
