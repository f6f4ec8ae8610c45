import { describe, expect, it } from '@jest/globals';
import { progressLook, runLook, runLookNow } from './escalation-facts.js';

const DUE = new Date('2026-11-21T02:30:00Z');

describe('a look at a run', () => {
  it.each([
    [
      'when its next step is due; void once the plan has changed',
      runLook('run', 7, DUE),
      { key: 'look-run-7', data: { runId: 'run', token: 7 }, dueAt: DUE, priority: 2 },
    ],
    [
      'when somebody who said yes is silent; one a run',
      progressLook('run', DUE),
      { key: 'progress-run', data: { runId: 'run' }, dueAt: DUE, priority: 2 },
    ],
    [
      'at once, because somebody answered; before those that are only due',
      runLookNow('run', 'answer-1'),
      { key: 'look-run-answer-1', data: { runId: 'run' }, priority: 1 },
    ],
  ])('%s', (_what, item, expected) => {
    expect(item).toEqual({ fact: 'run.look', ...expected });
  });
});
