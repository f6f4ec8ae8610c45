import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LINES } from './built-in-lines.js';
import type { HelpLine } from './help-line.js';
import { unsafeWordsOf } from './unsafe-words.js';

type Words = Pick<HelpLine, 'name' | 'about'>;

const named = (name: string): Words => ({ name, about: { key: 'cruse' } });
const about = (words: object): Words => ({ name: 'A line', about: { words: { en: 'to talk', ...words } } });

describe('the words of a line to ring', () => {
  it.each<[string, Words, field: string, word: string]>([
    ['a label as its name', named('Offender Health Line'), 'name', 'Offender'],
    ['a method', about({ en: 'after an overdose' }), 'about.words.en', 'overdose'],
    ['words of crime', about({ en: 'if someone committed suicide' }), 'about.words.en', 'committed suicide'],
    ['the same in Welsh', about({ cy: 'ar ôl gorddos' }), 'about.words.cy', 'gorddos'],
    ['English within Welsh', about({ cy: 'i inmates' }), 'about.words.cy', 'inmates'],
    ['English within another language', about({ pl: 'dla inmates' }), 'about.words.pl', 'inmates'],
  ])('may not be %s', (_what, line, field, word) => {
    expect(unsafeWordsOf(line)).toMatchObject({ field, word });
  });

  it.each([
    ...BUILT_IN_LINES.map((line): [string, Words] => [line.name, line]),
    ['a line about suicide', named('Survivors of Bereavement by Suicide')] as const,
    ['the words of a language that has none of its own', about({ ur: 'موت کے بعد' })] as const,
  ])('may be those of %s', (_name, line) => {
    expect(unsafeWordsOf(line)).toBeNull();
  });
});
