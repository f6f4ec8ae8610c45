import { describe, expect, it } from '@jest/globals';
import { septets } from './gsm7.js';
import { CODES_PER_TEXT, portionCodes, renderSms } from './render-sms.js';

const LINK = 'https://vigil.example/r/8fQ2dLw7xNc3Rt5K';
const YORKSHIRE = 'Yorkshire and the Humber';
const CODES = ['K7M4', 'W7XD', 'AC34', 'T9HF', 'P3RY', 'M6VX', 'H4JN', 'D9CE', 'X3F7', 'N7WT', 'C4KY'];

describe('a text to a phone', () => {
  it('says region, code, how to answer and where more stands', () => {
    expect(renderSms('alert', 'en', { regionLabel: YORKSHIRE, code: 'K7M4', link: LINK })).toBe(
      `Vigil: alert for Yorkshire and the Humber. Code K7M4. Reply K7M4 YES, LATER or NO. Details: ${LINK}`,
    );
    expect(renderSms('alert', 'cy', { regionLabel: 'Cymru', code: 'K7M4', link: LINK })).toBe(
      `Vigil: rhybudd ar gyfer Cymru. Cod K7M4. Atebwch K7M4 IE, HWYRACH neu NA. Manylion: ${LINK}`,
    );
  });

  it('drops a link of 60 characters with the words that lead to it, and never a part of it', () => {
    const link = `https://alerts.vigil-network.example/${'r/8fQ2dLw7xNc3Rt5K8fQ2dL'.slice(0, 23)}`;
    expect(link).toHaveLength(60);
    expect(renderSms('triage', 'en', { regionLabel: YORKSHIRE, code: 'K7M4', link })).toBe(
      'Vigil: new report, Yorkshire and the Humber. Code K7M4. Reply K7M4 YES to take it, NO to pass it on.',
    );
    expect(renderSms('triage-yours', 'en', { code: 'K7M4', link })).toContain(`Details: ${link}`);
  });

  it('goes without the words for a link when there is none', () => {
    expect(renderSms('correction', 'en', { regionLabel: 'London', code: 'K7M4', link: null })).toBe(
      'Vigil: CORRECTION for London, code K7M4. The alert was wrong. Please stop now.',
    );
  });

  it('keeps its link with three codes, and holds ten without', () => {
    const bundle = (count: number) =>
      renderSms('bundle', 'cy', {
        regionLabel: 'Gorllewin Canolbarth Lloegr',
        codes: CODES.slice(0, count),
        all: 'T9HF',
        link: LINK,
      });
    expect(bundle(3)).toContain(LINK);
    expect(bundle(4)).not.toContain('http');
    expect(septets(bundle(CODES_PER_TEXT.bundle))).toBeLessThanOrEqual(160);
    expect(septets(bundle(CODES_PER_TEXT.bundle + 1))).toBeGreaterThan(160);
  });

  it.each(['en', 'cy'] as const)('lists nine open codes in %s, not ten', (language) => {
    const several = (count: number) =>
      septets(renderSms('several-open', language, { codes: CODES.slice(0, count), code: 'K7M4' }));
    expect(several(CODES_PER_TEXT['several-open'])).toBeLessThanOrEqual(160);
    if (language === 'en') expect(several(CODES_PER_TEXT['several-open'] + 1)).toBeGreaterThan(160);
  });

  it.each([
    [[], []],
    [CODES.slice(0, 9), [9]],
    [CODES, [9, 2]],
  ])('puts what one text cannot hold into another (%#)', (codes, sizes) => {
    const portions = portionCodes('several-open', codes);
    expect(portions.map((portion) => portion.length)).toEqual(sizes);
    expect(portions.flat()).toEqual(codes);
  });

  it('writes a label that GSM-7 lacks so that the text stays one segment', () => {
    expect(renderSms('stand-down-over', 'cy', { regionLabel: 'Sŵn y Tŷ’r', code: 'K7M4' })).toContain(
      "Vigil: Swn y Ty'r, mae cod K7M4 ar ben.",
    );
  });

  it.each([
    ['a word instead of a code', { code: 'Joyce' }],
    ['a code with more behind it', { code: 'K7M4 and words' }],
    ['a code in small letters', { code: 'k7m4' }],
    ['no code', { code: '' }],
    ['a link to a script', { link: 'javascript:alert(1)' }],
    ['a link with words behind it', { link: 'https://vigil.example/r/x hello' }],
    ['a link with another alphabet', { link: 'https://vigil.example/r/ŵ' }],
    ['no region', { regionLabel: '' }],
  ])('does not leave with %s', (_, wrong) => {
    const right = { regionLabel: YORKSHIRE, code: 'K7M4', link: LINK };
    expect(() => renderSms('alert', 'en', { ...right, ...wrong })).toThrow();
  });

  it('never looks for fields in what it puts in', () => {
    expect(renderSms('stand-down-over', 'en', { regionLabel: '{code}', code: 'K7M4' })).toMatch(
      /^Vigil: \{code\}, code K7M4 is over/,
    );
  });

  it('looks only at what it puts in', () => {
    const fields = { regionLabel: 'London', code: '493071', link: null, pin: '493071' };
    const render = (template: 'verify' | 'alert') => renderSms<'verify' | 'alert'>(template, 'en', fields);
    expect(render('verify')).toContain('Vigil: 493071 confirms this number.');
    expect(() => render('alert')).toThrow('{code}');
  });

  it('is refused by the compiler with a field that the text does not have, or without one that it has', () => {
    // @ts-expect-error there is no name in any text
    renderSms('triage-taken', 'en', { code: 'K7M4', name: 'Joyce' });
    // @ts-expect-error this text has no link
    renderSms('triage-taken', 'en', { code: 'K7M4', link: LINK });
    // @ts-expect-error the region is missing
    expect(() => renderSms('stand-down-over', 'en', { code: 'K7M4' })).toThrow('{region}');
  });
});
