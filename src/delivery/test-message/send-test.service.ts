import { Injectable } from '@nestjs/common';
import { People } from '../../directory/people.repository.js';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import { AppError, conflict } from '../../kernel/app-error.js';
import { Clock, HOUR, SECOND } from '../../kernel/clock.js';
import type { MessageId } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { Limits } from '../../platform/limits/limits.js';
import { isUsable } from '../channel-plan.js';
import type { NewMessage } from '../message.js';
import { QueueMessagesService } from '../queue-messages.service.js';

/** Enough to try each way twice; a person who presses on would only pay for it. */
const MOST_TESTS = 6;
const EVERY = HOUR;

/**
 * Sends a test to somebody's own number or address, by the way that all messages go, so that every stop, limit and allowlist
 * holds for it. To no other: an address is never typed. Throws AppError `not_reachable`, `tests_too_many`.
 */
@Injectable()
export class SendTestService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly queue: QueueMessagesService,
    private readonly journal: Journal,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  /** @param contactMethodId one of the person's own. @returns the id of the message. */
  async send(personId: string, contactMethodId: string, actor: Actor): Promise<MessageId> {
    await this.admit(personId);
    return this.unitOfWork.run(async (tx) => {
      const message = await this.testTo(tx, personId, contactMethodId);
      const [messageId] = await this.queue.queue(tx, null, [message]);
      if (messageId === undefined) throw new Error('A message that was just queued has no id.');
      const { responderId, channel, params } = message;
      const data = { messageId, responderId, channel };
      await this.journal.append(tx, { kind: 'message.tested', actor, regionCode: params.regionCode, data });
      return messageId;
    });
  }

  private async testTo(tx: Tx, personId: string, contactMethodId: string): Promise<NewMessage> {
    const own = await this.people.responderOf(tx, personId);
    const [person] = own === null ? [] : await this.people.find(tx, { by: 'ids', ids: [own] });
    const method = person?.methods.find(({ id }) => id === contactMethodId);
    if (person === undefined || person.status === 'left' || method === undefined || !isUsable(method)) {
      const text = 'Choose one of your own numbers or addresses, one that is confirmed and has not ended texts.';
      throw conflict('not_reachable', text);
    }
    return {
      ...{ incidentId: null, alertId: null, runId: null, responderId: person.id, contactMethodId: method.id },
      ...{ channel: method.channel, template: 'test', language: person.language, orderClass: 'notice' },
      params: { regionCode: person.regionCode, code: '', linkHash: null, alone: true },
      dueAt: this.clock.now(),
    };
  }

  private async admit(personId: string): Promise<void> {
    const limit = { key: `test-message ${personId}`, most: MOST_TESTS, every: EVERY };
    const full = await this.limits.decide([limit], (look) => {
      const until = look.fullUntil(limit);
      if (until === null) look.count(limit);
      return until;
    });
    if (full === null) return;
    throw new AppError({
      kind: 'too_many',
      code: 'tests_too_many',
      message: `At most ${String(MOST_TESTS)} tests an hour. Wait until the hour is over, and try again.`,
      retryAfterSeconds: Math.max(1, Math.ceil((full.getTime() - this.clock.now().getTime()) / SECOND)),
    });
  }
}
