import { describe, expect, it } from '@jest/globals';
import type { PageHelpLine } from '../../platform/http/page-frame.js';
import { aboutLine, helpLines, linesOf, telHref } from './help-lines.js';

const LINE: PageHelpLine = {
  name: 'Calm Line',
  number: '020 3935 1234',
  about: { words: { en: 'for anybody', cy: 'i bawb' } },
  countries: ['wales'],
  everyPage: true,
  source: 'https://example.org/',
  checkedOn: null,
};
const names = (lines: readonly PageHelpLine[]) => lines.map(({ name }) => name);

describe('the lines of a page', () => {
  it.each<[string, readonly PageHelpLine[] | undefined, Parameters<typeof helpLines>[1], readonly string[]]>([
    ['none kept', undefined, 'scotland', ['Samaritans', 'Childline', 'Families Outside']],
    ['an empty list', [], 'northern_ireland', ['Samaritans', 'Childline']],
    ['one for the country', [LINE], 'wales', ['Calm Line']],
    ['none for the country', [LINE], 'northern_ireland', ['Samaritans', 'Childline']],
    ['country not known', [LINE], null, ['Calm Line']],
    [
      'kept for the page of help alone',
      [{ ...LINE, everyPage: false }],
      'wales',
      ['Samaritans', 'Childline', 'INQUEST'],
    ],
  ])('%s', (_what, kept, country, expected) => {
    expect(names(helpLines({ helpLines: kept }, country))).toEqual(expected);
  });

  it('of help: those of any of its countries, wherever else they stand', () => {
    const alone = { ...LINE, everyPage: false };
    expect(names(linesOf({ helpLines: [alone] }, ['england', 'wales']))).toEqual(['Calm Line']);
    expect(names(linesOf({ helpLines: [alone] }, ['scotland']))).toContain('Samaritans');
  });
});

describe('what a line is for', () => {
  it.each([
    ['cy', 'i bawb', 'cy'],
    ['pl', 'for anybody', 'en'],
    ['en', 'for anybody', 'en'],
  ] as const)('in %s: %s, said in %s', (language, text, spoken) => {
    expect(aboutLine(LINE, language)).toEqual({ text, spoken });
  });

  it('has words of the program in every language', () => {
    expect(aboutLine({ about: { key: 'childline' } }, 'ur').spoken).toBe('ur');
    expect(aboutLine({ about: { key: 'childline' } }, 'en').text).toBe('for anyone under 19, free');
  });

  it('is dialled without spaces', () => {
    expect(telHref('+44 20 7263 1111')).toBe('tel:+442072631111');
  });
});
