import { describe, expect, it } from '@jest/globals';
import { describeDefect } from './describe-defect.js';

describe('a defect in the log', () => {
  it('has its code and its causes', () => {
    const cause = Object.assign(new TypeError('inner'), { code: 'ECONNRESET' });
    const text = describeDefect(new Error('outer', { cause }));
    expect(text).toMatch(/^Error: outer\n\s+at /);
    expect(text).toContain('caused by TypeError [ECONNRESET]: inner');
  });

  it('does not show the values of a database call', () => {
    const error = new Error(
      'Invalid `prisma.user.create()`\n{ email: "joyce@example.org" }\n\nArgument `name` is missing.',
    );
    error.name = 'PrismaClientValidationError';
    const text = describeDefect(error);
    expect(text).not.toContain('joyce');
    expect(text).toContain('Argument `name` is missing.');
  });

  it('of something that is no error says only what it was', () => {
    expect(describeDefect('a mother wrote this')).toBe('thrown: string');
  });

  it('ends when causes go in a circle', () => {
    const error = new Error('circle');
    error.cause = error;
    expect(describeDefect(error).match(/caused by/g)).toHaveLength(4);
  });
});
