import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { AppError } from '../../kernel/app-error.js';
import { readWithSchema } from './read-with-schema.js';
import { typedForm } from './zod-form.js';

const SCHEMA = z.strictObject({
  name: z.string().min(2).max(5),
  kind: z.enum(['a', 'b']).optional(),
  at: z.iso.datetime().optional(),
  tags: z.array(z.string()).max(2).optional(),
  own: z
    .string()
    .refine((text) => text === 'yes', { error: 'Write yes.' })
    .optional(),
});

function problemsOf(input: unknown) {
  const reading = readWithSchema(SCHEMA, input);
  return reading.ok ? [] : reading.problems;
}

describe('what a schema refuses', () => {
  it.each([
    [{}, 'name', 'This is needed: a text.'],
    [{ name: 'x' }, 'name', 'Expected at least 2 characters.'],
    [{ name: 'xxxxxx' }, 'name', 'Expected at most 5 characters.'],
    [{ name: 'xx', kind: 'c' }, 'kind', 'Expected one of: a, b.'],
    [{ name: 'xx', at: 'soon' }, 'at', 'Expected a time in ISO 8601, for example 2026-11-21T01:52:00Z.'],
    [{ name: 'xx', tags: ['a', 'b', 'c'] }, 'tags', 'Expected at most 2 entries.'],
    [{ name: 'xx', tags: [1] }, 'tags.0', 'Expected a text.'],
    [{ name: 'xx', own: 'no' }, 'own', 'Write yes.'],
    [{ name: 'xx', more: 1 }, 'more', 'There is no such field. Leave it out.'],
  ])('%j: %s', (input, field, problem) => {
    expect(problemsOf(input)).toEqual([{ field, problem }]);
  });

  it('never comes back in the answer', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, unit: fc.constantFrom('§', '¶', '<', 'ŵ', ' ') }), (typed) => {
        const said = JSON.stringify(problemsOf({ name: typed, kind: typed, at: typed, [typed]: typed, own: typed }));
        expect(said).not.toContain(typed);
      }),
    );
  });

  it('is refused as a whole when a text holds what none may hold', () => {
    for (const name of ['a\0b', '\ud800', '\udfff']) {
      expect(() => readWithSchema(SCHEMA, { name })).toThrow(AppError);
    }
    expect(readWithSchema(SCHEMA, { name: '😀😀' }).ok).toBe(true);
  });

  it('answers shortly to a long list of mistakes', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`f${String(index)}`, 1]));
    expect(problemsOf(many).length).toBe(50);
  });
});

describe('a form as it was typed', () => {
  it('has no token and no empty field', () => {
    expect(typedForm({ _token: 't', name: ' Joyce ', note: '  ', tags: ['a', ''] })).toEqual({
      name: ' Joyce ',
      tags: ['a'],
    });
    expect(typedForm(undefined)).toEqual({});
  });
});
