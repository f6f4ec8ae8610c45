import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { AnswerAlertService } from '../../../answer/answer-alert.service.js';
import type { Answer } from '../../../escalation/standing.js';
import { AddNoteService } from '../../../incident/add-note.service.js';
import { RecordNextOfKinService } from '../../../incident/record-next-of-kin.service.js';
import { conflict, notFound } from '../../../kernel/app-error.js';
import { RecordVerification } from './record-verification.service.js';
import { Responses } from '../records/responses.repository.js';

export interface AnswerGiven {
  readonly alertId: string;
  readonly answer: Answer;
  readonly note?: string | undefined;
}

/** What is written down on the incident's page. The caller has been let in to the incident. */
@Injectable()
export class IncidentDesk {
  constructor(
    readonly verifying: RecordVerification,
    readonly family: RecordNextOfKinService,
    readonly notes: AddNoteService,
    private readonly answers: AnswerAlertService,
    private readonly responses: Responses,
  ) {}

  /** An answer that came by word of mouth. 404 when the alert belongs to another incident, 409 when it is over. */
  async answer(incidentId: string, given: AnswerGiven, caller: Principal): Promise<void> {
    const alerts = await this.responses.alerts([incidentId]);
    if (!alerts.some(({ id }) => id === given.alertId)) throw notFound('alert of this incident');
    const { alertId, answer, note } = given;
    const input = { answer, note: note ?? null, via: 'console', actor: caller.actor } as const;
    const result = await this.answers.answer(alertId, input);
    if (result === 'closed-code') throw conflict('alert_over', 'This alert is over: no answer counts any more.');
  }
}
