import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REGIONS, regionLabel } from '../../directory/region-register.js';
import { LANGUAGES } from '../../kernel/language.js';
import { spokenIn } from '../voice/voices.js';
import { lintText } from './lint-text.js';
import { textExamples } from './text-examples.js';

const text = (words: string) => ({ channel: 'sms', template: 'alert', subject: null, text: words }) as const;

describe('what is wrong with a text', () => {
  it.each([
    ['Vigil: alert for Wales. Code K7M4. Details: https://vigil.example/r/Tq4nZs81LmVxYd2B8fQ2dL', []],
    ['Vigil: alert – now.', ['dear_alphabet']],
    ['Alert for Wales.', ['no_name']],
    [`Vigil: ${'a'.repeat(170)}`, ['too_long']],
    ['Vigil: yes? https://vigil.example/r/x/yes', ['acting_link']],
    ['Vigil: yes? https://vigil.example/r/x?answer=yes', ['acting_link']],
    ['Vigil: somebody died in the prison.', ['banned_word']],
  ])('%s', (words, faults) => {
    expect(lintText(text(words), 'en').map(({ fault }) => fault)).toEqual(faults);
  });

  it('names the words', () => {
    expect(lintText(text('Vigil: the family, the FAMILY, a cell.'), 'en')).toEqual([
      { fault: 'banned_word', words: ['family', 'cell'] },
    ]);
  });

  it('two segments are allowed where the script needs them', () => {
    const words = `من Vigil: ${'ا'.repeat(80)}`;
    expect(lintText(text(words), 'ar')).toEqual([]);
    expect(lintText(text(words), 'en').map(({ fault }) => fault)).toEqual(['too_long', 'dear_alphabet']);
  });

  it.each(LANGUAGES)('nothing, in all that is said in %s', (language) => {
    const places = REGIONS.map(({ code }) => code);
    fc.assert(
      fc.property(fc.constantFrom(...places), (code) => {
        const place = { publicUrl: 'https://vigil.example', dutyPhone: '01632 960 114' };
        const label = regionLabel(code, language);
        const all = textExamples(language, { ...place, regionLabel: label }, regionLabel(code, spokenIn(language)));
        expect(all.filter((each) => lintText(each, language).length > 0)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });
});
