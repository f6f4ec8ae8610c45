import { describe, expect, it } from '@jest/globals';
import { AppError } from '../../kernel/app-error.js';
import { describeError } from './describe-error.js';

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('an error in a log', () => {
  it('has name, code, message, places and causes', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', address: 'secret-host' });
    const error = new AppError({ kind: 'unavailable', code: 'queue_down', message: 'The queue is down.', cause });
    const described = describeError(error);
    expect(described).toMatchObject({
      name: 'AppError',
      code: 'queue_down',
      message: 'The queue is down.',
      cause: { name: 'Error', code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' },
    });
    expect(described.stack[0]).toMatch(/^at /);
    expect(JSON.stringify(described)).not.toContain('secret-host');
  });

  it('does not repeat what a parser choked on', () => {
    const error = thrownBy(() => JSON.parse('He died on Tuesday') as unknown);
    expect(JSON.stringify(describeError(error))).not.toMatch(/died|Tuesday/);
  });

  it.each([
    ['invalid input syntax for type uuid: "Joyce Smith"', 'invalid input syntax for type uuid: "…"'],
    ['bounced: joyce@example.org', 'bounced: [email]'],
  ])('does not repeat a value: %s', (message, described) => {
    expect(describeError(new Error(message)).message).toBe(described);
  });

  it("takes the last line only of a database client's message", () => {
    const error = new Error('Invalid `report.create()` invocation: { narrative: he was }\n\nUnique constraint failed');
    error.name = 'PrismaClientKnownRequestError';
    const described = describeError(error);
    expect(described.message).toBe('Unique constraint failed');
    expect(JSON.stringify(described)).not.toContain('narrative');
  });

  it('ends in a circle of causes', () => {
    const error = new Error('one');
    error.cause = error;
    expect(JSON.stringify(describeError(error)).match(/"message":"one"/g)).toHaveLength(5);
  });

  it('does not show what was thrown when it is no error', () => {
    expect(describeError('joyce')).toEqual({ name: 'Thrown', message: 'a string was thrown', stack: [] });
  });
});
