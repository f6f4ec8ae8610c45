import type { AnswerableAlert } from '../../src/answer/alert-book.repository.js';

/** An alert that waits for an answer, and everything else as `change` says. Its id and its link are its code. */
export function anAlert(code: string, change: Partial<AnswerableAlert> = {}): AnswerableAlert {
  return {
    id: code as AnswerableAlert['id'],
    runId: 'run' as AnswerableAlert['runId'],
    incidentId: 'incident' as AnswerableAlert['incidentId'],
    responderId: 'responder' as AnswerableAlert['responderId'],
    code,
    linkHash: code,
    status: 'waiting',
    answer: null,
    answeredAt: null,
    createdAt: new Date('2026-11-21T02:31:00Z'),
    trigger: 'verified',
    runState: 'running',
    incidentStatus: 'responding',
    regionCode: 'wales',
    corrected: false,
    closedAt: null,
    ...change,
  };
}
