import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LINES } from './built-in-lines.js';
import { COUNTRIES } from './help-line.js';
import { helpLineSchema } from './help-line.schema.js';

const LINE = {
  name: 'Childline',
  number: '0800 1111',
  about: { key: 'childline' },
  countries: ['wales', 'england'],
  everyPage: true,
  source: 'https://www.childline.org.uk/',
};

describe('a line to ring, as it is written', () => {
  it.each<[string, object]>([
    ['as it is', {}],
    ['from abroad', { number: '+44 20 7263 1111' }],
    ['own words', { about: { words: { en: 'for anybody', cy: 'i bawb' } } }],
    ['checked', { checkedOn: '2026-11-21', position: 30 }],
  ])('%s', (_what, change) => {
    expect(helpLineSchema.safeParse({ ...LINE, ...change }).success).toBe(true);
  });

  it('names each country once, in the order of the pages', () => {
    const countries = ['wales', 'england', 'wales'];
    expect(helpLineSchema.parse({ ...LINE, countries }).countries).toEqual(['england', 'wales']);
  });

  it.each<[string, string, object]>([
    ['no name', 'name', { name: '  ' }],
    ['a name that is a text', 'name', { name: 'x'.repeat(81) }],
    ['no number', 'number', { number: '' }],
    ['letters', 'number', { number: '0800 CALL' }],
    ['a script', 'number', { number: 'javascript:1' }],
    ['spaces and a plus', 'number', { number: '+ ' }],
    ['two digits', 'number', { number: '99' }],
    ['21 digits', 'number', { number: '1'.repeat(21) }],
    ['no web address', 'source', { source: 'the telephone book' }],
    ['an address that can be read on the way', 'source', { source: 'http://www.childline.org.uk/' }],
    ['a script', 'source', { source: 'javascript:alert(1)' }],
    ['an address with a password', 'source', { source: 'https://me:secret@example.org/' }],
    ['no country', 'countries', { countries: [] }],
    ['another country', 'countries', { countries: ['france'] }],
    ['words that the program does not have', 'about', { about: { key: 'nobody' } }],
    ['no English', 'about', { about: { words: { cy: 'i bawb' } } }],
    ['a language that pages do not have', 'about', { about: { words: { en: 'x', fr: 'y' } } }],
    ['a day that is none', 'checkedOn', { checkedOn: '2026-02-30' }],
    ['half a place', 'position', { position: 1.5 }],
  ])('%s: says which field', (_what, field, change) => {
    const { error } = helpLineSchema.safeParse({ ...LINE, ...change });
    expect(error?.issues.map(({ path }) => path[0])).toContain(field);
  });
});

describe('the lines that come with the program', () => {
  it.each(BUILT_IN_LINES.map((line) => [line.name, line] as const))(
    '%s can be written by an organiser',
    (_name, line) => {
      expect(helpLineSchema.safeParse(line).error).toBeUndefined();
    },
  );

  it.each(COUNTRIES)('there is one on every page for %s, and one for children (R10)', (country) => {
    const lines = BUILT_IN_LINES.filter(({ countries, everyPage }) => everyPage && countries.includes(country));
    expect(lines.map(({ name }) => name)).toEqual(expect.arrayContaining(['Samaritans', 'Childline']));
  });
});
