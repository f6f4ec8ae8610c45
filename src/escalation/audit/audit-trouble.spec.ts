import { describe, expect, it } from '@jest/globals';
import { auditTrouble, logWords } from './audit-trouble.js';
import { OVERDUE_KINDS, type OverdueKind } from './decide-audit.js';

const since = new Date('2026-11-21T02:30:00Z');

describe('what an operator reads about work that is overdue', () => {
  it.each<[kind: OverdueKind, count: number, words: string]>([
    ['run', 1, '1 step of a plan has not started, though started again'],
    ['run', 2, '2 steps of plans have not started, though started again'],
    ['queued_message', 1, '1 message waits without a job, though started again'],
    ['queued_message', 2, '2 messages wait without a job, though started again'],
    ['lost_try', 1, '1 try to send has not come to an end, though started again'],
    ['lost_try', 2, '2 tries to send have not come to an end, though started again'],
    ['rota', 1, '1 rota cannot be read'],
    ['rota', 2, '2 rotas cannot be read'],
    ['outbox_row', 1, '1 task is not being done, though started again'],
    ['outbox_row', 2, '2 tasks are not being done, though started again'],
  ])('%s, %d: %s', (kind, count, words) => {
    expect(auditTrouble([{ kind, count, since }])).toBe(words);
  });

  it('all of it in one sentence', () => {
    const alerts = [{ kind: 'run', count: 1, since } as const, { kind: 'outbox_row', count: 3, since } as const];
    expect(auditTrouble(alerts)).toBe(
      '1 step of a plan has not started, though started again; 3 tasks are not being done, though started again',
    );
  });

  it('nothing where nothing is overdue', () => {
    expect(auditTrouble([])).toBeNull();
  });
});

describe('what the log says of it', () => {
  it.each(OVERDUE_KINDS.filter((kind) => kind !== 'rota'))('%s: that it was started again', (kind) => {
    expect(logWords(kind).found).toContain('started it again');
    expect(logWords(kind).alert).toMatch(/^operator alert: .*starting it again/);
  });

  it('of a rota nothing was started again: somebody has to put it right', () => {
    const { found, alert } = logWords('rota');
    expect(found).toBe('the auditor found a rota that cannot be read; it is looked at again every minute');
    expect(alert).toBe('operator alert: a rota cannot be read, and somebody has to put it right');
  });
});
