import { describe, expect, it } from '@jest/globals';
import type { AnswerableAlert } from './alert-book.repository.js';
import { chooseAlert } from './choose-alert.js';

function alert(code: string, change: Partial<AnswerableAlert> = {}): AnswerableAlert {
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
const none = { open: [], unknown: [] };
const answered = { status: 'answered', answer: 'attending' } as const;
const over = { incidentStatus: 'stood_down' } as const;

describe('which alert a text is about', () => {
  it.each([
    ['the code names it', [alert('K7M4'), alert('W7XD')], { open: ['W7XD'], unknown: [] }, ['these', 'W7XD']],
    [
      'two codes name two',
      [alert('K7M4'), alert('W7XD')],
      { open: ['K7M4', 'W7XD'], unknown: [] },
      ['these', 'K7M4', 'W7XD'],
    ],
    ['no code, one open', [alert('K7M4')], none, ['these', 'K7M4']],
    ['no code, one open and one over', [alert('K7M4'), alert('W7XD', over)], none, ['these', 'K7M4']],
    ['no code, several open', [alert('K7M4'), alert('W7XD')], none, ['several', 'K7M4', 'W7XD']],
    ['out for one, paged for another', [alert('K7M4'), alert('W7XD', answered)], none, ['these', 'K7M4']],
    ['a change of mind', [alert('K7M4', answered)], none, ['these', 'K7M4']],
    ['answered for two', [alert('K7M4', answered), alert('W7XD', answered)], none, ['several', 'K7M4', 'W7XD']],
    ['the code of one that is over', [alert('W7XD', over)], { open: [], unknown: ['W7XD'] }, ['closed', 'W7XD']],
    ['a code nobody gave out', [alert('K7M4')], { open: [], unknown: ['X9X9'] }, ['wrong_code']],
    ['nothing is open', [alert('W7XD', over)], none, ['none']],
    ['nothing ever was', [], none, ['none']],
  ] as const)('%s', (_, alerts, codes, [kind, ...expected]) => {
    const chosen = chooseAlert(alerts, codes);
    const found = 'alerts' in chosen ? chosen.alerts : 'alert' in chosen ? [chosen.alert] : [];
    expect([chosen.kind, ...found.map((each) => each.code)]).toEqual([kind, ...expected]);
  });
});
