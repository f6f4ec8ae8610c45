import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOME_LANGUAGES, type Language, LANGUAGES } from '../kernel/language.js';
import { parseReply } from './parse-reply.js';
import { plainLetters } from './reply-letters.js';
import { signsOf } from './reply-signs.js';
import { SAID, type Tongue } from '../../test/support/replies-in-tongues.js';
import { ownWordsOf, vocabularyOf } from './reply-vocabulary.js';
import { wordsCy } from './reply-words.cy.js';
import { wordsEn } from './reply-words.en.js';

const TONGUES = LANGUAGES.filter((each): each is Tongue => !HOME_LANGUAGES.some((home) => home === each));

function meaningOf(text: string, language: Language): string {
  const reply = parseReply(text, { openCodes: ['K7M4'], language });
  return reply.kind === 'answer' ? reply.answer : reply.kind;
}

describe.each(TONGUES)('what people write in %s', (language) => {
  const rows = Object.entries(SAID[language]).flatMap(([meaning, texts]) =>
    texts.map((text) => [text, meaning] as const),
  );

  it.each(rows)('%p → %s', (text, meaning) => {
    expect(meaningOf(text, language)).toBe(meaning);
  });

  it('is understood the same with a code, and as each phone may spell it', () => {
    for (const [meaning, [asked = '']] of Object.entries(SAID[language])) {
      if (meaning === 'words') continue;
      for (const text of [
        `K7M4 ${asked}`,
        `${asked} K7M4`,
        `“k7m4” ${asked.toLowerCase()}.`,
        `\u200fK7M4\u200e ${asked} 🙏`,
      ]) {
        expect([text, meaningOf(text, language)]).toEqual([text, meaning]);
      }
      expect(meaningOf(plainLetters(asked), language)).toBe(meaning);
    }
  });

  it.each([
    ['YES', 'attending'],
    ['on my way', 'attending'],
    ['K7M4 LATER', 'later'],
    ['NO', 'cannot'],
    ['HWYRACH', 'later'],
    ['HELP', 'needs_help'],
    ['1', 'attending'],
    ['K7M4 0', 'cannot'],
    ['٢', 'later'],
    ['STOP', 'stop'],
    ['START', 'start'],
  ])('leaves %p what it is to everybody: %s', (text, meaning) => {
    expect(meaningOf(text, language)).toBe(meaning);
  });

  it('is a list in plain letters, each phrase once, and each found as a whole', () => {
    const all = Object.values(ownWordsOf(language).words).flat();
    for (const phrase of all) {
      expect(plainLetters(phrase).toUpperCase()).toBe(phrase);
      expect([phrase, signsOf(phrase.split(' '), vocabularyOf(language)).length]).toEqual([phrase, 1]);
    }
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  });

  it('counts nobody as coming with a negation or a doubt in the text', () => {
    const own = ownWordsOf(language).words;
    const against = ['no', 'not', 'cant', 'cannot', 'doubt'].flatMap((key) => own[key as 'no'] ?? []);
    const phrases = [own, wordsEn, wordsCy].flatMap((list) => Object.values(list).flat());
    const others = fc.array(fc.constantFrom(...phrases, 'K7M4', 'zz'), { maxLength: 8 });
    fc.assert(
      fc.property(others, fc.constantFrom(...against), others, (before, word, after) => {
        const text = [...before, 'zz', word, 'zz', ...after].join(' ');
        expect([text, meaningOf(text, language)]).not.toEqual([text, 'attending']);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the words of one language', () => {
  it.each<[string, Language, string]>([
    ['tak', 'en', 'words'],
    ['nie mogę', 'en', 'words'],
    ['tak', 'ro', 'words'],
    ['po', 'pl', 'words'],
    ['po południu', 'sq', 'words'],
    ['da', 'en', 'words'],
    ['sim', 'pl', 'words'],
    ['la', 'pt', 'words'],
    ['na', 'pl', 'words'],
    ['ia', 'sq', 'words'],
    ['jo', 'en', 'words'],
    ['نعم', 'ur', 'words'],
    ['ہاں', 'ar', 'words'],
    ['نعم', 'en', 'words'],
  ])('%p is not read in %s', (text, language, meaning) => {
    expect(meaningOf(text, language)).toBe(meaning);
  });
});
