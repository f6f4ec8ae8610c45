import { Injectable } from '@nestjs/common';
import { type Action, may } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { RequireAccessService } from '../../../access/require-access.service.js';
import { RETRIABLE } from '../../../delivery/retry-message.service.js';
import { ShownWordsService } from '../../../delivery/shown-words.service.js';
import { isOver } from '../../../delivery/message-status.js';
import { ReadJournal } from '../../../journal/read-journal.repository.js';
import { notFound } from '../../../kernel/app-error.js';
import { Clock } from '../../../kernel/clock.js';
import { MessageBook, type MessageRecord } from './message-book.repository.js';
import type { MessageView } from './messages.view.js';

/** One message: its words, its way, and what else was tried. Throws AppError `not_found`, `region_forbidden`. */
@Injectable()
export class ReadOneMessage {
  constructor(
    private readonly book: MessageBook,
    private readonly words: ShownWordsService,
    private readonly access: RequireAccessService,
    private readonly journal: ReadJournal,
    private readonly clock: Clock,
  ) {}

  async read(id: string, caller: Principal, problem: string | null): Promise<MessageView> {
    const record = await this.find(id, caller, 'message.read');
    const { message, responderName } = record;
    const { alertId, status } = message;
    const others = alertId === null ? [] : await this.book.ofAlert(alertId);
    return {
      now: this.clock.now(),
      followFrom: isOver(status) ? null : await this.journal.head(),
      record,
      words: this.words.of(message, responderName ?? ''),
      others: others.filter((each) => each.id !== record.id),
      mayRetry: may(caller, 'message.retry') && alertId !== null && RETRIABLE.includes(status),
      problem,
    };
  }

  /** A message of no incident is for who looks after all regions, and for who got it. */
  async find(id: string, caller: Principal, action: Action): Promise<MessageRecord> {
    const record = await this.book.byId(id);
    if (record === null) throw notFound('message');
    const { incidentId, regionCode } = record;
    if (incidentId !== null) {
      await this.access.require(caller, action, { incidentId, regionCode });
    } else if (caller.regionCodes.length > 0 && !(await this.book.isOwn(id, caller.personId))) {
      throw notFound('message');
    }
    return record;
  }
}
