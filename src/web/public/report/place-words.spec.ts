import { describe, expect, it } from '@jest/globals';
import { REGIONS, regionLabel } from '../../../directory/region-register.js';
import { LANGUAGES, PAGE_LANGUAGES } from '../../../kernel/language.js';
import { describePlace } from './place-words.js';

const place = (regionCode: string) => ({
  code: 'LEI',
  name: 'HMP Leeds',
  setting: 'prison',
  jurisdiction: 'england',
  regionCode,
  population: 'men',
  postcode: null,
});

describe('the words for a place', () => {
  it.each(LANGUAGES)('name each region as the texts do (%s)', (language) => {
    for (const { code } of REGIONS) {
      expect(describePlace(place(code), language).split('. ')[1]).toBe(regionLabel(code, language));
    }
    expect(describePlace(place('elsewhere'), language).split('. ')[1]).toBe(regionLabel(null, language));
  });

  it.each(PAGE_LANGUAGES)('tell all regions apart (%s)', (language) => {
    const labels = REGIONS.map(({ code }) => describePlace(place(code), language));
    expect(new Set(labels).size).toBe(REGIONS.length);
  });
});
