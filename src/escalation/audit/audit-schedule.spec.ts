import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { HOUR } from '../../kernel/clock.js';
import type { JobDefinition } from '../../platform/queue/job.js';
import { schedulesOf } from './audit-schedule.service.js';

const job = (fact: string, everyMs?: number): JobDefinition<unknown> => ({
  ...{ fact, queue: 'housekeeping', schema: z.unknown(), attempts: 1, backoffMs: 1_000 },
  ...(everyMs === undefined ? {} : { everyMs }),
});

describe('what comes by the clock', () => {
  it('is every job that says how often', () => {
    const jobs = [job('bread.baked'), job('bread.due', HOUR)];
    expect(schedulesOf(jobs)).toEqual([['bread.due', HOUR]]);
  });
});
