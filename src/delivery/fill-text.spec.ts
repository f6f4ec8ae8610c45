import { describe, expect, it } from '@jest/globals';
import { fieldsIn, fillText } from './fill-text.js';

describe('a text with fields', () => {
  it.each([
    ['none', 'Vigil is over', {}, 'Vigil is over'],
    ['one', '{code} is over', { code: 'K7M4' }, 'K7M4 is over'],
    ['one twice', '{code}, again {code}', { code: 'K7M4' }, 'K7M4, again K7M4'],
    ['two', '{region}: {code}', { region: 'Wales', code: 'K7M4' }, 'Wales: K7M4'],
    ['a value that looks like a field', '{region}: {code}', { region: '{code}', code: 'K7M4' }, '{code}: K7M4'],
  ])('is filled: %s', (_what, text, values, filled) => {
    expect(fillText(text, values)).toBe(filled);
  });

  it.each([
    ['no value', {}],
    ['an empty value', { code: '' }],
    ['a value that is not its own', Object.create({ code: 'K7M4' }) as Record<string, string>],
  ])('does not leave with a hole in it: %s', (_what, values) => {
    expect(() => fillText('Code {code}', values)).toThrow('The text needs a value for {code}.');
  });

  it('tells its fields', () => {
    expect(fieldsIn('{region}: {code}, {code} { no field }')).toEqual(['region', 'code', 'code']);
  });
});
