import { Injectable } from '@nestjs/common';
import { People } from '../directory/people.repository.js';
import type { PageablePerson } from '../directory/person.js';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { conflict, notFound } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import type { ContactMethodId } from '../kernel/ids.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { Messages, type LockedMessage } from './messages.repository.js';
import { type Message, paramsAlone } from './message.js';
import type { MessageStatus } from './message-status.js';
import { QueueMessagesService } from './queue-messages.service.js';

const RETRIABLE: readonly MessageStatus[] = ['failed', 'undelivered', 'expired', 'cancelled'];

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
      await this.queueAgain(tx, message, await this.wayTo(tx, message));
      const known = new Set(before.map(({ id }) => id));
      const [again] = (await this.messages.ofAlert(tx, alertId)).filter(({ id }) => !known.has(id));
      if (again === undefined) throw new Error('A message that was just queued is not there.');
      const { incidentId, responderId, channel, params } = message;
      await this.journal.append(tx, {
        kind: 'message.retried',
        actor,
        ...(incidentId === null ? {} : { incidentId }),
        regionCode: params.regionCode,
        data: { messageId, newMessageId: again.id, alertId, responderId, channel },
      });
      return again.id;
    });
  }

  private async queueAgain(tx: Tx, message: Message, contactMethodId: ContactMethodId): Promise<void> {
    const { incidentId, alertId, runId, responderId, channel, template, language, orderClass } = message;
    const about = { incidentId, alertId, runId, responderId, channel, template, language, orderClass };
    const params = paramsAlone(message.params);
    await this.queue.queue(tx, incidentId, [{ ...about, params, contactMethodId, dueAt: this.clock.now() }]);
  }

  /** The address of then while it may still be used, else another one of the channel. */
  private async wayTo(tx: Tx, { responderId, channel, contactMethodId }: Message): Promise<ContactMethodId> {
    const [person] = await this.people.find(tx, { by: 'ids', ids: [responderId] });
    const methods = open(person).filter((method) => method.channel === channel);
    const method = methods.find(({ id }) => id === contactMethodId) ?? methods.find(({ failing }) => !failing);
    if (method !== undefined) return method.id;
    const message =
      'This person cannot be reached by this channel: the address is gone, not verified, or texts were ended.';
    throw conflict('not_reachable', message);
  }
}

function open(person: PageablePerson | undefined): PageablePerson['methods'] {
  if (person === undefined || person.status === 'left') return [];
  return person.methods.filter((method) => method.verified && !method.optedOut);
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
