import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FindableFacility } from './facility-index.js';
import { facilityNamed, findFacilities, normalisePlace, samePlace } from './find-facility.js';

const REGISTER: readonly FindableFacility[] = readFileSync(
  new URL('../../prisma/data/uk-facilities.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code = '', name = '', setting = '', , regionCode = '', , , postcode = ''] = [
      ...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g),
    ].map((field) => field[1] ?? field[2] ?? '');
    return { code, name, setting, regionCode, postcode: postcode === '' ? null : postcode };
  });

function place(code: string, name: string, setting = 'prison'): FindableFacility {
  return { code, name, setting, regionCode: 'yorkshire_and_the_humber', postcode: null };
}

function codes(query: string): string[] {
  return findFacilities(REGISTER, query).map(({ code }) => code);
}

describe('the search for a place', () => {
  it('reads the whole register', () => {
    expect(REGISTER).toHaveLength(228);
  });

  it.each([
    ['HMP/YOI Pentonville', 'PVI'],
    ['pentonville', 'PVI'],
    ['PENTONVILLE PRISON', 'PVI'],
    ['Pentonvile', 'PVI'],
    ['wormwod scrubs', 'WSI'],
    ['Belmrash', 'BAI'],
    ['barlinny', 'sps-barlinnie'],
    ['HMP Leeds', 'LEI'],
    ['the prison in Leeds', 'LEI'],
    ['lei', 'LEI'],
    ['Usk', 'UKI'],
    ['Yarls Wood', 'irc-yarls-wood'],
    ['Yarl’s Wood detention centre', 'irc-yarls-wood'],
    ['Brook House IRC', 'irc-brook-house'],
    ['Strangeways', 'MRI'],
    ['Carchar Caerdydd', 'CFI'],
    ['Manchester prison', 'MRI'],
    ['Carstairs', 'hosp-state-hospital'],
    ['Broadmoor hospital', 'hosp-broadmoor'],
    ['St Marys Kenmure', 'sch-st-marys-kenmure'],
    ['West Yorkshire Police', 'police-west-yorkshire'],
    ['Leeds police station', 'police-west-yorkshire'],
    ['Bridlington police', 'police-humberside'],
    ['Mághabèrry', 'nips-maghaberry'],
    ['ls12 2tj', 'LEI'],
    ['LS122', 'LEI'],
    ['Isle of Wight', 'IWI'],
    ['my cousin was in Wandsworth I think', 'WWI'],
  ])('finds %s first', (query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  it('finds what was meant by “exampelford”, the exact name first', () => {
    const register = [
      place('XPC', 'Exampleford police station', 'police_custody'),
      place('XAP', 'HMP and YOI Exampleford Park'),
      place('XAM', 'HMP Exampleford'),
      place('XYZ', 'HMP Elsewhere'),
    ];
    const found = (query: string) => findFacilities(register, query).map(({ code }) => code);
    expect(found('exampelford')).toEqual(['XAM', 'XPC', 'XAP']);
    expect(found('Exampleford')).toEqual(['XAM', 'XPC', 'XAP']);
    expect(found('exampleford park')).toEqual(['XAP']);
  });

  it('gives the places of a region and of a postcode district', () => {
    expect(codes('yorkshire')).toContain('police-north-yorkshire');
    expect(codes('Northern Ireland')).toContain('nips-maghaberry');
    expect(codes('ME12')).toEqual(['EYI', 'EHI', 'SLI']);
    expect(codes('gatwick')).toEqual(['irc-brook-house', 'irc-tinsley-house']);
  });

  it('puts a beginning before a word inside, and a word before a slip', () => {
    expect(codes('park')).toEqual(expect.arrayContaining(['ESI', 'EWI', 'IWI']));
    expect(codes('low')).toEqual(['sps-low-moss', 'LNI', 'LGI', 'police-suffolk']);
  });

  it.each(['', '   ', 'prison', 'the', 'hmp', '???', 'zzzzzzz', 'I don’t know', '🕯'])(
    'finds nothing for %p',
    (query) => {
      expect(codes(query)).toEqual([]);
    },
  );

  it('gives at most eight, the same ones every time, whatever the order of the register', () => {
    const backwards = [...REGISTER].reverse();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('hmp', 'wood', 'house', 'a', 'south', 'police')), (query) => {
        const found = codes(query);
        expect(found.length).toBeLessThanOrEqual(8);
        expect(findFacilities(backwards, query).map(({ code }) => code)).toEqual(found);
      }),
    );
  });

  it('finds every place by its own name and by its code', () => {
    for (const { code, name } of REGISTER) {
      expect(codes(name)[0]).toBe(code);
      expect(codes(code)[0]).toBe(code);
    }
  });
});

describe('a place in free words', () => {
  it.each([
    ['leeds prison', 'LEI'],
    ['Leeds', 'LEI'],
    ['HMP Pentonvile', 'PVI'],
    ['Manchester prison', 'MRI'],
    ['strangeways', 'MRI'],
    ['HMP Feltham', 'FMI'],
    ['Brook House immigration removal centre', 'irc-brook-house'],
    ['Durham police', 'police-durham'],
    ['Manchester', null],
    ['Durham', null],
    ['Feltham', null],
    ['Gatwick', null],
    ['Yorkshire', null],
    ['Low', null],
    ['Leeds police station', null],
    ['a prison', null],
    ['I don’t know', null],
    ['Not known', null],
    ['Bristol Royal Infirmary', null],
  ])('%s names %p', (text, code) => {
    expect(facilityNamed(REGISTER, text)?.code ?? null).toBe(code);
  });

  it.each([
    ['HMP Exampleford', 'exampelford prison', true],
    ['Exampleford', 'Exampleford police station', true],
    ['Exampleford prison', 'Exampleford police station', false],
    ['Ward 6, Elm Court', 'ward 6 elm court', true],
    ['Ward 6, Elm Court', 'Ward 7, Elm Court', false],
    ['Not known', 'not known', false],
    ['a prison', 'the prison', false],
  ])('%p and %p are the same place: %p', (a, b, same) => {
    expect(samePlace(a, b)).toBe(same);
    expect(samePlace(b, a)).toBe(same);
  });

  it('has a key that case, prefixes and punctuation do not change', () => {
    expect(normalisePlace('The Prison in EXAMPLEFORD')).toBe('exampleford');
    expect(normalisePlace('HMP/YOI Exampleford')).toBe('exampleford');
    expect(normalisePlace('Exampleford Police Station')).toBe('exampleford police');
    expect(normalisePlace('Not known')).toBeNull();
    expect(normalisePlace('a prison')).toBeNull();
  });
});
