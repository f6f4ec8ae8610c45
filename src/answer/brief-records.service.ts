import { Injectable } from '@nestjs/common';
import { QueueMessagesService } from '../delivery/queue-messages.service.js';
import { Journal } from '../journal/journal.js';
import type { JournalKind } from '../journal/journal-kinds.js';
import { type Actor, SYSTEM } from '../kernel/actor.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { AnswerableAlert } from './alert-book.repository.js';
import type { BriefCode } from './brief-code.js';
import { BriefCodes } from './brief-codes.repository.js';
import type { BriefWay } from './brief-way.js';
import type { LinkedAlert } from './linked-alert.js';

/** What is written when a code is sent, opens or dies, and when a brief is read. Ids only. */
@Injectable()
export class BriefRecords {
  constructor(
    private readonly codes: BriefCodes,
    private readonly queue: QueueMessagesService,
    private readonly journal: Journal,
  ) {}

  /** The message belongs to no alert: it is no page, and leaves after a stand-down too. */
  async send(
    tx: Tx,
    { alert, person }: Pick<LinkedAlert, 'alert' | 'person'>,
    code: BriefCode,
    way: BriefWay,
  ): Promise<void> {
    await this.codes.save(tx, code);
    await this.queue.queue(tx, null, [
      {
        incidentId: null,
        alertId: null,
        runId: null,
        responderId: person.id,
        contactMethodId: way.contactMethodId,
        channel: way.channel,
        template: 'verify',
        params: { regionCode: alert.regionCode, code: '', linkHash: null, pinId: code.id },
        language: person.language,
        orderClass: 'code',
        dueAt: code.sentAt,
      },
    ]);
    await this.note(tx, 'brief.code_sent', SYSTEM, alert, { channel: way.channel });
  }

  async opened(tx: Tx, alert: AnswerableAlert, code: BriefCode): Promise<void> {
    await this.codes.save(tx, code);
    await this.note(tx, 'brief.opened', { type: 'responder', id: alert.responderId }, alert);
  }

  async wrong(tx: Tx, alert: AnswerableAlert, code: BriefCode, dead: boolean): Promise<void> {
    await this.codes.save(tx, code);
    if (dead) await this.note(tx, 'brief.code_spent', SYSTEM, alert, { tries: code.wrongTries });
  }

  async read(tx: Tx, alert: AnswerableAlert, reader: Actor): Promise<void> {
    await this.note(tx, 'brief.read', reader, alert);
  }

  private async note(
    tx: Tx,
    kind: JournalKind,
    actor: Actor,
    alert: AnswerableAlert,
    more: Readonly<Record<string, string | number>> = {},
  ): Promise<void> {
    const { id, incidentId, regionCode, responderId } = alert;
    await this.journal.append(tx, { kind, actor, incidentId, regionCode, data: { alertId: id, responderId, ...more } });
  }
}
