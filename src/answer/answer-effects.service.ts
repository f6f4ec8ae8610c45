import { AnswerRecords, ClaimByAnswer } from './answer-records.service.js';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import { QueueMessagesService } from '../delivery/queue-messages.service.js';
import { runLookNow } from '../escalation/escalation-facts.js';
import { asksCoordinators } from '../escalation/run.js';
import type { Incident } from '../incident/incident.js';
import { needsHelpFact } from '../incident/incident-facts.js';
import { Outbox } from '../outbox/outbox.js';
import { type AnswerableAlert } from './alert-book.repository.js';

import type { AnswerInput } from './answer-input.js';

/** What an answer writes: itself, the log, silence for this person, a look at the run; and a claim, from a coordinator. */
@Injectable()
export class AnswerEffects {
  constructor(
    private readonly records: AnswerRecords,
    private readonly queue: QueueMessagesService,
    private readonly outbox: Outbox,
    private readonly claims: ClaimByAnswer,
  ) {}

  async apply(tx: Tx, incident: Incident, alert: AnswerableAlert, input: AnswerInput): Promise<void> {
    const actor = input.actor ?? { type: 'responder', id: alert.responderId };
    const answerId = await this.records.write(tx, incident, alert, input, actor);
    const { id: incidentId, regionCode } = incident;
    await this.queue.cancel(tx, { incidentId, regionCode, alertIds: [alert.id] }, 'answered', actor);
    await this.outbox.add(tx, [
      runLookNow(alert.runId, answerId),
      ...(input.answer === 'needs_help' ? [needsHelpFact(incident.id, answerId)] : []),
    ]);
    if (asksCoordinators(alert.trigger) && input.answer === 'attending') {
      await this.claims.claim(tx, incident, alert, actor);
    }
  }
}
