import { describe, expect, it } from '@jest/globals';
import { jobOf } from './job-of-row.js';

const at = (time: string) => new Date(`2026-11-21T${time}Z`);

describe('the job of a row', () => {
  it.each([
    ['is due at once', '12:00:00', '12:00:00', '12:00:00', 0],
    ['waits for its time', '12:00:00', '12:05:00', '12:00:00', 300_000],
    ['waits for what is left of it', '12:00:00', '12:05:00', '12:04:00', 60_000],
    ['does not wait when it is late', '12:00:00', '12:05:00', '13:00:00', 0],
    ['does not wait an hour because the clock was set back', '12:00:00', '12:00:00', '11:00:00', 0],
    ['waits as planned although the clock was set back', '12:00:00', '12:05:00', '11:00:00', 300_000],
  ])('%s', (_what, createdAt, dueAt, now, delayMs) => {
    const row = {
      id: 7n,
      key: 'a',
      fact: 'f',
      data: { id: 'x' },
      priority: 3,
      createdAt: at(createdAt),
      dueAt: at(dueAt),
    };
    expect(jobOf(row, at(now))).toEqual({ fact: 'f', key: 'a.7', data: { id: 'x' }, priority: 3, delayMs });
  });
});
