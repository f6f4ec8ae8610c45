import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { HOUR } from '../../kernel/clock.js';
import type { JobDefinition } from '../../platform/queue/job.js';
import { BY_THE_CLOCK, schedulesOf } from './audit-schedule.service.js';

const job = (fact: string, everyMs?: number): JobDefinition<unknown> => ({
  ...{ fact, queue: 'housekeeping', schema: z.unknown(), attempts: 1, backoffMs: 1_000 },
  ...(everyMs === undefined ? {} : { everyMs }),
});

describe('what comes by the clock', () => {
  it('are the schedules of this room, and of every job that says how often it comes', () => {
    const jobs = [job('bread.baked'), job('bread.due', HOUR)];
    expect(schedulesOf(jobs)).toEqual([...BY_THE_CLOCK, ['bread.due', HOUR]]);
  });
});
