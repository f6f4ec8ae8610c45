import { Injectable } from '@nestjs/common';
import type { ContactMethodRecord, ResponderRecord } from '../../directory/responder-record.js';
import { Responders } from '../../directory/responders.repository.js';
import { Journal } from '../../journal/journal.js';
import type { JournalKind } from '../../journal/journal-kinds.js';
import type { Actor } from '../../kernel/actor.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { QueueMessagesService } from '../queue-messages.service.js';
import type { ContactCode } from './contact-code.js';
import { ContactCodes } from './contact-codes.repository.js';

/** A number or address, and whose it is. */
export interface OwnedMethod {
  readonly person: ResponderRecord;
  readonly method: ContactMethodRecord;
}

/** What is written when a code for a number or address is sent, is right, or dies. Ids only. */
@Injectable()
export class ContactCodeRecords {
  constructor(
    private readonly codes: ContactCodes,
    private readonly responders: Responders,
    private readonly queue: QueueMessagesService,
    private readonly journal: Journal,
  ) {}

  /** To the number or address itself, and nowhere else. */
  async send(tx: Tx, owned: OwnedMethod, code: ContactCode, actor: Actor): Promise<void> {
    const { person, method } = owned;
    await this.codes.save(tx, code);
    await this.queue.queue(tx, null, [
      {
        incidentId: null,
        alertId: null,
        runId: null,
        responderId: person.id,
        contactMethodId: method.id,
        channel: method.channel,
        template: 'verify',
        params: { regionCode: person.regionCode, code: '', linkHash: null, pinId: code.id },
        language: person.language,
        orderClass: 'code',
        dueAt: code.sentAt,
      },
    ]);
    await this.note(tx, 'contact.code_sent', owned, actor);
  }

  async confirmed(tx: Tx, owned: OwnedMethod, code: ContactCode, actor: Actor): Promise<void> {
    await this.codes.save(tx, code);
    await this.responders.confirmAddress(tx, owned.method.id);
    await this.note(tx, 'contact.confirmed', owned, actor);
  }

  async wrong(tx: Tx, owned: OwnedMethod, code: ContactCode, dead: boolean, actor: Actor): Promise<void> {
    await this.codes.save(tx, code);
    if (dead) await this.note(tx, 'contact.code_spent', owned, actor);
  }

  private async note(tx: Tx, kind: JournalKind, { person, method }: OwnedMethod, actor: Actor): Promise<void> {
    const data = { responderId: person.id, contactMethodId: method.id, channel: method.channel };
    await this.journal.append(tx, { kind, actor, regionCode: person.regionCode, data });
  }
}
