import { Injectable } from '@nestjs/common';
import { AlertLinks } from '../delivery/alert-links.service.js';
import type { ResponderRecord } from '../directory/responder-record.js';
import { Responders } from '../directory/responders.repository.js';
import { Clock } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { AlertBook, type AnswerableAlert } from './alert-book.repository.js';
import { BriefCodes } from './brief-codes.repository.js';
import { hasBrief, isSpent, type LinkedAlert } from './linked-alert.js';

/** What the token of a link belongs to. */
@Injectable()
export class LinkedAlerts {
  constructor(
    private readonly book: AlertBook,
    private readonly links: AlertLinks,
    private readonly responders: Responders,
    private readonly codes: BriefCodes,
    private readonly clock: Clock,
  ) {}

  /** Null for a token that opens nothing (any more). */
  async find(tx: Tx, token: string): Promise<AnswerableAlert | null> {
    const alert = await this.book.byLink(tx, this.links.hashOf(token));
    return alert === null || isSpent(alert, this.clock.now()) ? null : alert;
  }

  /** With its person. Null also when they have left. */
  async withPerson(tx: Tx, token: string): Promise<LinkedAlert | null> {
    const alert = await this.find(tx, token);
    return alert === null ? null : this.of(tx, alert, await this.responders.byId(tx, alert.responderId));
  }

  /** The same with the person under lock, so that two clicks are one after the other. Null where there is no brief. */
  async lockForBrief(tx: Tx, token: string): Promise<LinkedAlert | null> {
    const alert = await this.find(tx, token);
    if (alert === null || !hasBrief(alert)) return null;
    return this.of(tx, alert, await this.responders.lock(tx, alert.responderId));
  }

  private async of(tx: Tx, alert: AnswerableAlert, person: ResponderRecord | null): Promise<LinkedAlert | null> {
    if (person === null || person.status === 'left') return null;
    return { alert, person, code: await this.codes.of(tx, person.id) };
  }
}
