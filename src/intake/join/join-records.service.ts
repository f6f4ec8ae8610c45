import { Injectable } from '@nestjs/common';
import type { JoinRequest } from '../../directory/joining/join-request.js';
import type { JoinContact } from '../../directory/joining/join-requests.repository.js';
import { quietUntil } from '../../directory/quiet-hours.js';
import type { QuietHours } from '../../directory/person.js';
import type { ResponderRecord } from '../../directory/responder-record.js';
import type { NewMessage, NoticeTemplate } from '../../delivery/message.js';
import { QueueMessagesService } from '../../delivery/queue-messages.service.js';
import { Journal } from '../../journal/journal.js';
import type { JournalValue } from '../../journal/journal.js';
import type { JournalKind } from '../../journal/journal-kinds.js';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import type { ContactMethodId, ResponderId } from '../../kernel/ids.js';
import type { Language } from '../../kernel/language.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { JoinCode } from './join-code.js';
import { firstWay } from './first-way.js';

export const NEWCOMER: Actor = { type: 'newcomer' };

/** Whoever has said nothing about it is not written to at night (R18). */
const NIGHT: QuietHours = { from: '22:00', to: '07:00', timeZone: 'Europe/London' };

interface Told {
  readonly id: string;
  readonly regionCode: string;
  readonly language: Language;
  readonly quietHours: QuietHours | null;
}

/** What is written down about an offer, and what its owner is sent. The log holds ids, states and channels. */
@Injectable()
export class JoinRecords {
  constructor(
    private readonly queue: QueueMessagesService,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async note(
    tx: Tx,
    kind: JournalKind & `join.${string}`,
    { id, regionCode }: Pick<JoinRequest, 'id' | 'regionCode'>,
    actor: Actor,
    more: Readonly<Record<string, JournalValue>> = {},
  ): Promise<void> {
    await this.journal.append(tx, { kind, actor, regionCode, data: { joinRequestId: id, ...more } });
  }

  /** To the number or address itself, and nowhere else. */
  async sendCode(tx: Tx, request: JoinRequest, { id, channel }: JoinContact, code: JoinCode): Promise<void> {
    const message = {
      ...to(request, id),
      channel,
      template: 'verify',
      orderClass: 'code',
      dueAt: code.sentAt,
    } as const;
    const params = { regionCode: request.regionCode, code: '', linkHash: null, pinId: code.id };
    await this.queue.queue(tx, null, [{ ...message, params }]);
    await this.note(tx, 'join.code_sent', request, NEWCOMER, { contactMethodId: id, channel });
  }

  /** Thanks, and no reason. */
  async tellDeclined(tx: Tx, request: JoinRequest, quietHours: QuietHours | null): Promise<void> {
    await this.tell(tx, 'join-declined', { ...request, quietHours }, request.contacts);
  }

  async tellWelcome(tx: Tx, person: ResponderRecord): Promise<void> {
    await this.tell(tx, 'join-welcome', person, person.contactMethods);
  }

  /** By a way that they have confirmed, when they are not asleep. Where there is none any more, nothing is sent. */
  private async tell(
    tx: Tx,
    template: NoticeTemplate,
    told: Told,
    ways: Parameters<typeof firstWay>[0],
  ): Promise<void> {
    const way = firstWay(ways);
    if (way === null) return;
    const now = this.clock.now();
    const dueAt = quietUntil(told.quietHours ?? NIGHT, now) ?? now;
    const params = { regionCode: told.regionCode, code: '', linkHash: null };
    const message = { ...to(told, way.id), channel: way.channel, template, orderClass: 'notice', dueAt } as const;
    await this.queue.queue(tx, null, [{ ...message, params }]);
  }
}

/** Messages to somebody who offers stand under the id of their offer. */
function to({ id, language }: { readonly id: string; readonly language: Language }, contactMethodId: ContactMethodId) {
  const nothing = { incidentId: null, alertId: null, runId: null } as const;
  return { ...nothing, responderId: id as ResponderId, contactMethodId, language } satisfies Partial<NewMessage>;
}
