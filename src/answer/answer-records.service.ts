import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { People } from '../directory/people.repository.js';
import { ClaimIncidentService } from '../incident/claim-incident.service.js';
import type { Incident } from '../incident/incident.js';
import { Journal } from '../journal/journal.js';
import { AlertBook, type AnswerableAlert } from './alert-book.repository.js';

import type { AnswerInput } from './answer-input.js';

@Injectable()
export class AnswerRecords {
  constructor(
    private readonly book: AlertBook,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  async write(tx: Tx, incident: Incident, alert: AnswerableAlert, input: AnswerInput, actor: Actor): Promise<string> {
    const id = this.ids.next();
    const { answer, note, via } = input;
    const isProgress = alert.answer === 'attending' && answer === 'attending';
    await this.book.record(tx, { id, alertId: alert.id, answer, note, via, at: this.clock.now(), isProgress });
    await this.journal.append(tx, {
      kind: 'alert.answered',
      actor,
      incidentId: incident.id,
      regionCode: incident.regionCode,
      data: { alertId: alert.id, responderId: alert.responderId, answer, before: alert.answer, via, answerId: id },
    });
    return id;
  }
}

/** A coordinator's yes takes the report. */
@Injectable()
export class ClaimByAnswer {
  constructor(
    private readonly people: People,
    private readonly claims: ClaimIncidentService,
  ) {}

  async claim(tx: Tx, incident: Incident, alert: AnswerableAlert, actor: Actor): Promise<void> {
    const personId = await this.people.personBehind(tx, alert.responderId);
    if (personId === null || (incident.assigneeId !== null && incident.assigneeId !== personId)) return;
    await this.claims.claimLocked(tx, incident, { personId, actor }, personId);
  }
}
