import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { SYSTEM } from '../kernel/actor.js';
import { Clock, DAY, plus } from '../kernel/clock.js';
import { IdSource, type MessageId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import { makeAlertCode } from './alert-code.js';
import { Bundles } from './bundles.repository.js';
import type { Company } from './bundle.js';
import { messageDue } from './delivery-facts.js';
import { type Message, paramsAlone } from './message.js';
import { messageEntry } from './message-entry.js';
import { Messages } from './messages.repository.js';

/** A code is not used again for the same phone within this time. */
const CODE_REST = 30 * DAY;

interface Released {
  readonly mayHaveLeft: boolean;
  /** The carrier itself is tried once more, alone or with what is due then. */
  readonly goesAgain: boolean;
}

/**
 * Messages that leave in another one. Each ends in a state that says which carries it, and goes by itself after all when
 * that one does not leave.
 */
@Injectable()
export class CarriedRecords {
  constructor(
    private readonly messages: Messages,
    private readonly bundles: Bundles,
    private readonly outbox: Outbox,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** `message` is about to leave with others. @returns it as it leaves. */
  async depart(tx: Tx, message: Message, { carries, rest }: Company & { kind: 'go' }): Promise<Message> {
    for (const each of carries) await this.end(tx, each, message);
    for (const each of rest) await this.messages.change(tx, each.id, { params: { ...each.params, rest: true } });
    const others = carries.filter(({ alertId }) => alertId !== message.alertId);
    return others.length === 0 ? message : this.bundle(tx, message, others);
  }

  /** It does not leave: `by`, which is due too, says the same. */
  async carried(tx: Tx, message: Message, by: MessageId): Promise<void> {
    await this.end(tx, message, { id: by, alertId: message.alertId });
  }

  /**
   * The text that several alerts share did not leave, or nobody knows whether it did: those of the others that still
   * wait go by themselves.
   */
  async release(tx: Tx, carrier: Message, at: Date, as: Released): Promise<void> {
    if (carrier.params.bundle === undefined) return;
    const released = await this.bundles.release(tx, carrier.id, at, as.mayHaveLeft);
    // A code that somebody may have been given goes on working.
    if (!as.mayHaveLeft) await this.bundles.remove(tx, carrier.id);
    if (as.goesAgain) await this.messages.change(tx, carrier.id, { params: paramsAlone(carrier.params) });
    await this.outbox.add(tx, released.map(messageDue));
  }

  private async bundle(tx: Tx, message: Message, others: readonly Message[]): Promise<Message> {
    const now = this.clock.now();
    const taken = await this.bundles.codesSince(tx, message.responderId, plus(now, -CODE_REST));
    const all = makeAlertCode(randomBytes, taken);
    const together = [message, ...others];
    const alertIds = [...new Set(together.flatMap(({ alertId }) => alertId ?? []))];
    const { responderId, id: messageId } = message;
    await this.bundles.insert(tx, { id: this.ids.next(), messageId, responderId, code: all, alertIds, createdAt: now });
    const codes = [...new Set(together.map(({ params }) => params.code))];
    const severalRegions = new Set(together.map(({ params }) => params.regionCode)).size > 1;
    const params = { ...paramsAlone(message.params), bundle: { codes, all, severalRegions } };
    await this.messages.change(tx, message.id, { params });
    return { ...message, params };
  }

  private async end(tx: Tx, message: Message, carrier: Pick<Message, 'id' | 'alertId'>): Promise<void> {
    const failureCode = carrier.alertId === message.alertId ? 'caught_up' : 'bundled';
    await this.messages.change(tx, message.id, {
      status: 'suppressed',
      endedAt: this.clock.now(),
      carriedBy: carrier.id,
      failureCode,
      failureReason: null,
    });
    const said = { code: failureCode, carriedBy: carrier.id };
    await this.journal.append(tx, messageEntry(message, 'message.bundled', SYSTEM, said));
  }
}
