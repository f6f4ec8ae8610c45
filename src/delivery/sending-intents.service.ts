import { Injectable } from '@nestjs/common';
import { People, type Recipient } from '../directory/people.repository.js';
import { prefixOf } from '../kernel/phone-number.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Message } from './message.js';
import { type LockedMessage, type MessageChange, Messages } from './messages.repository.js';
import type { SenderStateView } from './sender-states.repository.js';
import { SmsRoutes } from './sms/routing/sms-routes.service.js';

export interface Intent {
  readonly message: Message;
  /** Null: the contact method is gone. */
  readonly recipient: Recipient | 'unreadable' | null;
}

/** The intent to send, committed before a provider is called: that it is sent now, by whom, and to which address. */
@Injectable()
export class SendingIntents {
  constructor(
    private readonly messages: Messages,
    private readonly people: People,
    private readonly routes: SmsRoutes,
  ) {}

  /** What the providers are chosen by; before the transaction. */
  look(): Promise<SenderStateView> {
    return this.routes.look();
  }

  /** All of them are under lock. By the ids of their messages. */
  async begin(
    tx: Tx,
    view: SenderStateView,
    toSend: readonly Message[],
    at: Date,
    deadline: Date,
  ): Promise<ReadonlyMap<string, Intent>> {
    if (toSend.length === 0) return new Map();
    const routes = await this.routeOf(tx, view, toSend);
    const routed = toSend.map((message) => ({ ...message, provider: routes.get(message.id) ?? message.provider }));
    const recipients = await this.people.recipients(tx, [...new Set(routed.map((each) => each.contactMethodId))]);
    const marks = routed.map(({ id, provider, contactMethodId }) => {
      const recipient = recipients.get(contactMethodId);
      const address = typeof recipient === 'object' ? recipient.address : '';
      return { id, provider, numberPrefix: prefixOf(address) };
    });
    await this.messages.markSending(tx, marks, at, deadline);
    return new Map(
      routed.map((message) => [message.id, { message, recipient: recipients.get(message.contactMethodId) ?? null }]),
    );
  }

  /** A lost try goes once more, perhaps by another provider. */
  async again(tx: Tx, view: SenderStateView, message: Message, change: MessageChange): Promise<Message> {
    const provider = (await this.routeOf(tx, view, [message])).get(message.id) ?? message.provider;
    await this.messages.change(tx, message.id, { ...change, ...(provider === null ? {} : { provider }) });
    return { ...message, provider };
  }

  /** A lost try waits like one that was never made, but for what is known of it. */
  async putBack(tx: Tx, { id }: Message, dueAt: Date): Promise<void> {
    await this.messages.change(tx, id, { status: 'queued', dueAt, sendingAt: null, sendingDeadline: null });
  }

  /**
   * The message while its try is lost: nobody has taken it up, and nobody has ended it.
   *
   * @param doubtful it may have reached the provider, which stands with it from now on.
   */
  async lockLost(
    tx: Tx,
    lost: Message,
    { begun, doubtful }: { readonly begun: Date; readonly doubtful: boolean },
  ): Promise<LockedMessage | null> {
    const [locked] = await this.messages.lock(tx, [lost.id]);
    if (locked?.message.status !== 'sending' || (locked.message.sendingDeadline ?? begun) > begun) return null;
    const possibleDuplicate = locked.message.possibleDuplicate || doubtful;
    if (doubtful) await this.messages.change(tx, lost.id, { possibleDuplicate });
    return { ...locked, message: { ...locked.message, possibleDuplicate } };
  }

  private routeOf(tx: Tx, view: SenderStateView, all: readonly Message[]): Promise<ReadonlyMap<string, string>> {
    return this.routes.choose(
      tx,
      view,
      all.filter(({ channel }) => channel === 'sms'),
    );
  }
}
