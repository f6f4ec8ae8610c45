import { Injectable } from '@nestjs/common';
import { People } from '../directory/people.repository.js';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { conflict, notFound } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import type { ContactMethodId } from '../kernel/ids.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { Messages, type LockedMessage } from './messages.repository.js';
import type { Message } from './message.js';
import type { MessageStatus } from './message-status.js';
import { QueueMessagesService } from './queue-messages.service.js';
import { sameAgain, wayAgain } from './same-again.js';

/** What may be sent once more, where it belongs to an alert. */
export const RETRIABLE: readonly MessageStatus[] = ['failed', 'undelivered', 'expired', 'cancelled'];

/**
 * Sends what did not arrive once more, at once: a new message to the same person by the same channel, with the same code
 * and link. Throws AppError `not_found`, `not_retriable`, `incident_over`, `under_way`, `not_reachable`.
 */
@Injectable()
export class RetryMessageService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: Messages,
    private readonly people: People,
    private readonly queue: QueueMessagesService,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the new message. */
  retry(messageId: string, actor: Actor): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const [locked] = await this.messages.lock(tx, [messageId]);
      if (locked === undefined) throw notFound('message');
      const { message } = locked;
      const alertId = assertRetriable(locked);
      const before = await this.messages.ofAlert(tx, alertId);
      assertNoneUnderWay(before, message, this.clock.now());
      const next = sameAgain(message, await this.wayTo(tx, message), this.clock.now());
      const [newMessageId] = await this.queue.queue(tx, message.incidentId, [next]);
      if (newMessageId === undefined) throw new Error('A message that was just queued has no id.');
      const { incidentId, responderId, channel, params } = message;
      await this.journal.append(tx, {
        kind: 'message.retried',
        actor,
        ...(incidentId === null ? {} : { incidentId }),
        regionCode: params.regionCode,
        data: { messageId, newMessageId, alertId, responderId, channel },
      });
      return newMessageId;
    });
  }

  /** Throws where there is none. */
  private async wayTo(tx: Tx, message: Message): Promise<ContactMethodId> {
    const [person] = await this.people.find(tx, { by: 'ids', ids: [message.responderId] });
    const way = wayAgain(person, message);
    if (way !== null) return way;
    const text =
      'This person cannot be reached by this channel: the address is gone, not verified, or texts were ended.';
    throw conflict('not_reachable', text);
  }
}

/** @returns its alert. */
function assertRetriable({ message, context }: LockedMessage): string {
  if (!RETRIABLE.includes(message.status) || message.alertId === null) {
    const text = `Only a message of an alert that is ${RETRIABLE.join(', ')} can be sent once more. Look at it again.`;
    throw conflict('not_retriable', text);
  }
  if (context.incidentOver && message.orderClass !== 'stand_down') {
    throw conflict('incident_over', 'The incident is over: nothing more is sent for it. Reopen it first.');
  }
  return message.alertId;
}

/** Two people who press the button at once want one message. */
function assertNoneUnderWay(ofAlert: readonly Message[], { id, channel }: Message, now: Date): void {
  const others = ofAlert.filter((each) => each.id !== id && each.channel === channel);
  if (others.some(({ status, dueAt }) => status === 'sending' || (status === 'queued' && dueAt <= now))) {
    throw conflict('under_way', 'Another message to this person is on its way by this channel.');
  }
}
