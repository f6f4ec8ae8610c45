import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { JobCatalogue } from './job-catalogue.js';
import { JobHandler, type JobDefinition } from './job.js';

const define = (fact: string): JobDefinition<unknown> => ({
  fact,
  queue: 'intake',
  schema: z.object({ id: z.string() }),
  attempts: 3,
  backoffMs: 100,
});

class Idle extends JobHandler<unknown> {
  constructor(readonly job: JobDefinition<unknown>) {
    super();
  }
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

describe('the catalogue of jobs', () => {
  it('finds a job by its fact', () => {
    const definition = define('report.received');
    const catalogue = new JobCatalogue([definition]);
    expect(catalogue.find('report.received')).toBe(definition);
    expect(catalogue.find('report.lost')).toBeUndefined();
    expect(catalogue.queues()).toEqual(['intake']);
  });

  it('refuses a fact that is defined twice', () => {
    expect(() => new JobCatalogue([define('a'), define('b'), define('a')])).toThrow('More than one job follows from a');
  });

  it.each([
    ['lacks a handler', [], 'no handler for a'],
    ['has two', [new Idle(define('a')), new Idle(define('a'))], 'two handlers for one job'],
    ['has one for nothing', [new Idle(define('a')), new Idle(define('b'))], 'a handler for an unknown job: b'],
  ])('refuses to start when a job %s', (_what, handlers, problem) => {
    expect(() => new JobCatalogue([define('a')]).handlers(handlers)).toThrow(problem);
  });
});
