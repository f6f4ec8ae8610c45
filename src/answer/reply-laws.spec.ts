import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeAlertCode } from '../delivery/alert-code.js';
import { parseReply } from './parse-reply.js';
import { readReplyText } from './reply-text.js';
import { signsOf } from './reply-signs.js';
import { vocabularyOf } from './reply-vocabulary.js';
import { wordsCy } from './reply-words.cy.js';
import { wordsEn } from './reply-words.en.js';

const ALPHABET = Array.from('ACDEFHJKMNPRTVWXY34679');
const code = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 4, maxLength: 4 })
  .map((characters) => characters.join(''))
  .filter((each) => /[A-Z]/.test(each) && /\d/.test(each));

/** One word that is always the same answer beside a code. */
const ANSWER_WORDS = {
  attending: ['yes', 'y', '1', 'ok', 'on my way', 'ie', 'iawn'],
  later: ['later', '2', 'hwyrach'],
  remote: ['remote', '3', 'o bell'],
  cannot: ['no', 'n', '0', 'na', 'cannot', 'not coming'],
  needs_help: ['help', '9'],
} as const;
const answerWord = fc.constantFrom(
  ...Object.entries(ANSWER_WORDS).flatMap(([answer, words]) => words.map((word) => ({ answer, word }))),
);

const gap = fc.constantFrom(' ', '  ', '\n', '\t', ', ', '. ', ' - ', '\u00a0', '… ', '!! ', ' 🙏 ', ': ');
const wrapper = fc.constantFrom(
  ['', ''],
  ['“', '”'],
  ["'", ".'"],
  ['(', ')'],
  [' ', ' '],
  ['\u200f', '\u200e'],
  ['*', '*'],
);
const casing = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  (text: string) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...phrases(), 'K7M4', 'W7XD', 'X9Y3', 'the', 'prison', '17', 'Vigil:'), { maxLength: 30 })
    .map((words) => words.join(' ')),
);

function phrases(): string[] {
  return [wordsEn, wordsCy].flatMap((list) => Object.values(list).flat());
}

describe('laws of reading a reply', () => {
  it('never throws, and takes no code for open that is not', () => {
    fc.assert(
      fc.property(anyText, fc.array(code, { maxLength: 4 }), (text, openCodes) => {
        const parsed = parseReply(text, { openCodes });
        if (!('open' in parsed)) return;
        for (const open of parsed.open) expect(openCodes).toContain(open);
        for (const unknown of parsed.unknown) expect(openCodes).not.toContain(unknown);
      }),
      { numRuns: 500 },
    );
  });

  it('an open code and an answer are that answer, in any order, case, spacing and punctuation', () => {
    fc.assert(
      fc.property(
        code,
        answerWord,
        gap,
        wrapper,
        casing,
        fc.boolean(),
        (open, { answer, word }, between, [left, right], write, codeFirst) => {
          const text = codeFirst ? `${open}${between}${word}` : `${word}${between}${open}`;
          const parsed = parseReply(`${left}${write(text)}${right}`, { openCodes: [open] });
          expect(parsed).toMatchObject({ kind: 'answer', answer, open: [open], unknown: [] });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('a code that was given out is known as one when its alert is closed, with any answer, however it is typed', () => {
    const byChance = fc.constant(null).map(() => makeAlertCode(randomBytes, new Set()));
    fc.assert(
      fc.property(byChance, answerWord, fc.boolean(), casing, (given, { word }, first, cased) => {
        const text = cased(first ? `${given} ${word}` : `${word} ${given}`);
        expect(parseReply(text, { openCodes: [] })).toMatchObject({ unknown: [given] });
      }),
      { numRuns: 2_000 },
    );
  });

  it('the same holds with the words run together, and with a space anywhere in the code', () => {
    const rows = fc.tuple(code, answerWord, fc.integer({ min: 1, max: 3 }), fc.boolean());
    fc.assert(
      fc.property(rows, ([open, { answer, word }, at, codeFirst]) => {
        const parts = [`${open.slice(0, at)} ${open.slice(at)}`, word.replaceAll(' ', '')];
        const spaced = (codeFirst ? parts : parts.reverse()).join(' ');
        const together = spaced.replaceAll(' ', '');
        // A digit that hangs on a code can make another reading of it: 13A4C is 1 and 3A4C, 13A4 and C.
        const texts = /^\d$/.test(word) ? [spaced] : [spaced, together, together.toLowerCase()];
        for (const text of texts) {
          expect(parseReply(text, { openCodes: [open] })).toMatchObject({ kind: 'answer', answer, open: [open] });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('another open code never changes what a coded answer is about', () => {
    fc.assert(
      fc.property(fc.uniqueArray(code, { minLength: 2, maxLength: 6 }), answerWord, (openCodes, { answer, word }) => {
        const [about = ''] = openCodes;
        expect(parseReply(`${about} ${word}`, { openCodes })).toMatchObject({ kind: 'answer', answer, open: [about] });
      }),
    );
  });

  it('reads what it understood the same way again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readReplyText(text);
        fc.pre(read.words.length > 0 && read.quoted.length === 0);
        const openCodes = ['K7M4', 'W7XD'];
        const again = read.words.join(' ');
        expect(readReplyText(again).words).toEqual(read.words);
        expect(parseReply(again, { openCodes })).toEqual(parseReply(text, { openCodes }));
      }),
      { numRuns: 500 },
    );
  });

  it('STOP counts only when it is alone', () => {
    const stop = fc.constantFrom('STOP', 'stop', 'Stop all', 'CANCEL', 'end', 'Quit', 'unsubscribe');
    fc.assert(
      fc.property(stop, wrapper, (word, [left, right]) => {
        expect(parseReply(`${left}${word}${right}`, { openCodes: [] })).toEqual({ kind: 'stop' });
      }),
    );
    fc.assert(
      fc.property(
        stop,
        fc.constantFrom('please', 'yes', 'it', 'K7M4', 'texting me', 'на', 'now'),
        gap,
        fc.boolean(),
        (word, more, between, first) => {
          const text = first ? `${word}${between}${more}` : `${more}${between}${word}`;
          expect(parseReply(text, { openCodes: ['K7M4'] }).kind).not.toBe('stop');
        },
      ),
    );
  });

  it('nobody is counted as coming with a negation in the text', () => {
    const negations = [wordsEn, wordsCy].flatMap((list) =>
      ['no', 'not', 'cant', 'cannot'].flatMap((key) => list[key as 'no'] ?? []),
    );
    const others = fc.array(fc.constantFrom(...phrases(), 'K7M4', 'the', 'gate'), { maxLength: 8 });
    fc.assert(
      fc.property(others, fc.constantFrom(...negations), others, (before, negation, after) => {
        // The last word before and the first after must not make another phrase of it (“yes / or no”, “dim / ond”).
        const text = [...before, 'zz', negation, 'zz', ...after].join(' ');
        const parsed = parseReply(text, { openCodes: ['K7M4'] });
        if (parsed.kind === 'answer') expect(parsed.answer).not.toBe('attending');
      }),
      { numRuns: 1_000 },
    );
  });

  it('nor with a doubt', () => {
    const doubts = [...(wordsEn.doubt ?? []), ...(wordsCy.doubt ?? [])];
    const others = fc.array(fc.constantFrom(...phrases()), { maxLength: 6 });
    fc.assert(
      fc.property(others, fc.constantFrom(...doubts), others, (before, doubt, after) => {
        const parsed = parseReply([...before, 'zz', doubt, 'zz', ...after].join(' '), { openCodes: [] });
        if (parsed.kind === 'answer') expect(parsed.answer).not.toBe('attending');
      }),
      { numRuns: 500 },
    );
  });
});

describe('the word lists', () => {
  it.each([
    ['English', wordsEn],
    ['Welsh', wordsCy],
  ])('%s: capitals without accents, each phrase once', (_, list) => {
    const all = Object.values(list).flat();
    for (const phrase of all) expect(phrase).toMatch(/^[A-Z0-9]+(?: [A-Z0-9]+)*$/);
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  });

  it('every phrase is found as a whole', () => {
    for (const phrase of phrases()) expect(signsOf(phrase.split(' '), vocabularyOf('en'))).toHaveLength(1);
  });
});
