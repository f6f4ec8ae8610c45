import { AnswerInput, AnswerResult } from './answer-input.js';
import { Injectable } from '@nestjs/common';
import { notFound } from '../kernel/app-error.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { Answer } from '../escalation/standing.js';
import { asksCoordinators } from '../escalation/run.js';
import { Incidents } from '../incident/incidents.repository.js';
import { type AnswerableAlert, AlertBook, isOpen } from './alert-book.repository.js';
import { AnswerEffects } from './answer-effects.service.js';

/**
 * The one command in which every answer ends, by text, link, voice or console. The first, the second and a later change
 * of mind are all kept. Two answers at once are both recorded, one after the other.
 */
@Injectable()
export class AnswerAlertService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly book: AlertBook,
    private readonly effects: AnswerEffects,
  ) {}

  /** 404 when there is no such alert. An alert that is over changes nothing and answers `closed-code`. */
  async answer(alertId: string, input: AnswerInput): Promise<AnswerResult> {
    return this.uow.run((tx) => this.answerIn(tx, alertId, input));
  }

  /** The same inside a transaction of the caller. */
  async answerIn(tx: Tx, alertId: string, input: AnswerInput): Promise<AnswerResult> {
    const found = await this.book.find(tx, alertId);
    if (found === null) throw notFound('alert');
    const incident = await this.incidents.lock(tx, found.incidentId);
    await this.book.lock(tx, found.id);
    const alert = await this.book.find(tx, alertId);
    if (incident === null || alert === null) throw notFound('alert');
    if (!isOpen(alert)) return 'closed-code';
    if (takenByAnother(alert, input.answer)) return 'triage-taken';
    await this.effects.apply(tx, incident, alert, input);
    return understood(alert, input.answer);
  }
}

function takenByAnother(alert: AnswerableAlert, answer: Answer): boolean {
  const satisfied = alert.runState === 'satisfied';
  return asksCoordinators(alert.trigger) && satisfied && answer === 'attending' && alert.answer !== 'attending';
}

function understood(alert: AnswerableAlert, answer: Answer): AnswerResult {
  const coordinator = asksCoordinators(alert.trigger);
  switch (answer) {
    case 'attending':
      if (coordinator) return 'triage-yours';
      return alert.runState === 'satisfied' && alert.answer !== 'attending' ? 'got-yes-enough' : 'got-yes';
    case 'cannot':
      return coordinator ? 'triage-passed' : 'got-no';
    case 'later':
      return 'got-later';
    case 'remote':
      return 'got-remote';
    case 'needs_help':
      return 'got-help';
  }
}
