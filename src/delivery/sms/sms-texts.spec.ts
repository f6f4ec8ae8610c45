import { describe, expect, it } from '@jest/globals';
import { REGIONS } from '../../directory/region-register.js';
import { LANGUAGES, type Language } from '../../kernel/language.js';
import { isGsm7, segments, septets } from './gsm7.js';
import { renderSms } from './render-sms.js';
import { SEVERAL_REGIONS, SMS_SEGMENTS, SMS_TEMPLATES, SMS_TEXTS, type SmsTemplate } from './sms-texts.js';

function fields(language: Language, linkLength: number) {
  return {
    regionLabel: longestLabel(language),
    code: 'K7M4',
    codes: ['K7M4', 'W7XD', 'AC34'],
    all: 'T9HF',
    link: 'https://vigil.example/r/'.padEnd(linkLength, 'x'),
    pin: '493071',
  };
}

function labels(language: Language): string[] {
  return [...REGIONS.map(({ label }) => label[language]), SEVERAL_REGIONS[language]];
}

function longestLabel(language: Language): string {
  return labels(language).reduce((longest, label) => (label.length > longest.length ? label : longest));
}

function fieldNames(template: SmsTemplate, language: Language): string[] {
  const { text, link = '' } = SMS_TEXTS[language][template];
  return [...new Set(`${text} ${link}`.match(/\{\w+\}/g))].sort();
}

/** Septets in the worst case: the longest label, three codes, a link of 40 characters. */
const WORST: ReadonlyArray<readonly [SmsTemplate, number, number]> = [
  ['triage', 150, 156],
  ['alert', 132, 146],
  ['bundle', 154, 159],
  ['reminder', 147, 151],
  ['progress', 139, 135],
  ['drill', 119, 135],
  ['stand-down-enough', 118, 125],
  ['triage-taken', 74, 79],
  ['stand-down-over', 113, 111],
  ['correction', 146, 150],
  ['got-yes', 148, 143],
  ['got-yes-enough', 100, 97],
  ['got-later', 135, 142],
  ['got-remote', 121, 120],
  ['got-no', 103, 101],
  ['got-help', 128, 143],
  ['got-words', 101, 97],
  ['triage-yours', 86, 98],
  ['triage-passed', 60, 57],
  ['got-drill', 48, 58],
  ['wrong-code', 141, 140],
  ['closed-code', 60, 69],
  ['several-open', 119, 115],
  ['stopped', 102, 107],
  ['started', 116, 112],
  ['contact-check', 99, 102],
  ['join-welcome', 149, 152],
  ['join-declined', 129, 141],
  ['mailbox-notice', 152, 156],
  ['verify', 127, 137],
  ['test', 51, 52],
];

/**
 * In a script that runs from right to left a text begins with a word of it (“from Vigil”), so that a phone lays out all of it
 * that way, and no mark is needed that nobody sees.
 */
const BEGINNING: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /^من Vigil: .*\.$/u,
  ur: /^منجانب Vigil: .*۔$/u,
};

describe('the catalogue of texts', () => {
  it('has the same texts, the same fields and the same droppable links in every language', () => {
    for (const language of LANGUAGES) {
      expect(Object.keys(SMS_TEXTS[language])).toEqual(Object.keys(SMS_TEXTS.en));
      for (const template of SMS_TEMPLATES) {
        expect({ template, fields: fieldNames(template, language) }).toEqual({
          template,
          fields: fieldNames(template, 'en'),
        });
        expect('link' in SMS_TEXTS[language][template]).toBe('link' in SMS_TEXTS.en[template]);
      }
    }
  });

  it('marks every link as droppable', () => {
    for (const language of LANGUAGES) {
      for (const { text, link } of Object.values(SMS_TEXTS[language])) {
        expect(text).not.toContain('{link}');
        if (link !== undefined) expect(link).toMatch(/^[^{}]*\{link\}$/);
      }
    }
  });

  it('knows no other field', () => {
    const known = ['{all}', '{codes}', '{code}', '{link}', '{pin}', '{region}'];
    const used = SMS_TEMPLATES.flatMap((template) => fieldNames(template, 'en'));
    expect([...new Set(used)].sort()).toEqual(known);
  });

  it('begins every text with the name, and ends no text in the middle', () => {
    for (const language of LANGUAGES) {
      for (const { text } of Object.values(SMS_TEXTS[language]))
        expect(text).toMatch(BEGINNING[language] ?? /^Vigil(?:: | [A-Z]+[,:] ).*[.]$/u);
    }
  });

  it.each(WORST)('%s has %d septets in English and %d in Welsh, in the worst case', (template, en, cy) => {
    expect(septets(renderSms(template, 'en', fields('en', 40)))).toBe(en);
    expect(septets(renderSms(template, 'cy', fields('cy', 40)))).toBe(cy);
  });

  it('lists the worst case of every text', () => {
    expect(WORST.map(([template]) => template)).toEqual(SMS_TEMPLATES);
  });

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(SMS_TEMPLATES)(
      '%s keeps its link of 41 characters in as many segments as it may take, for every region',
      (template) => {
        for (const regionLabel of labels(language)) {
          const params = { ...fields(language, 41), regionLabel };
          const text = renderSms(template, language, params);
          expect(isGsm7(text)).toBe(SMS_SEGMENTS[language] === 1);
          expect({ text, fits: segments(text) <= SMS_SEGMENTS[language] }).toEqual({ text, fits: true });
          expect(text.includes(params.link)).toBe('link' in SMS_TEXTS[language][template]);
        }
      },
    );

    it.each(SMS_TEMPLATES)('%s takes no more with a link of any length, which goes whole or not at all', (template) => {
      for (const regionLabel of labels(language)) {
        for (const length of [30, 42, 46, 52, 60, 120]) {
          const params = { ...fields(language, length), regionLabel };
          const text = renderSms(template, language, params);
          expect(segments(text)).toBeLessThanOrEqual(SMS_SEGMENTS[language]);
          const rest = text.replace(` ${params.link}`, '');
          expect(rest).not.toContain('http');
          if (rest === text) expect(text).toMatch(/[.۔]$/u);
        }
      }
    });
  });
});
