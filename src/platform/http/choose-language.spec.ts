import { describe, expect, it } from '@jest/globals';
import { HOME_LANGUAGES, PAGE_LANGUAGES } from '../../kernel/language.js';
import { chooseLanguage, languageOfPage } from './choose-language.js';

describe('the language of an address', () => {
  it.each([
    ['/cy/report?a=b', 'cy', '/report?a=b'],
    ['/cy', 'cy', '/'],
    ['/cy/', 'cy', '/'],
    ['/cy?a=b', 'cy', '/?a=b'],
    ['/en/report', 'en', '/report'],
    ['/report', null, '/report'],
    ['/ar/report', 'ar', '/report'],
    ['/ur', 'ur', '/'],
    ['/fr/report', null, '/fr/report'],
    ['/cymru', null, '/cymru'],
    ['/CY/report', null, '/CY/report'],
    ['/cy/api/v1/reports', null, '/cy/api/v1/reports'],
    ['/cy/api', null, '/cy/api'],
    ['/cy/apiary', 'cy', '/apiary'],
    ['/cy//evil.example', 'cy', '//evil.example'],
  ])('%s is %s, then %s', (url, language, rest) => {
    expect(chooseLanguage(url)).toMatchObject({ language, url: rest });
  });
});

describe('the language of a page', () => {
  it.each([
    ['ar', PAGE_LANGUAGES, ['pl'], 'ar', '/ar'],
    [null, PAGE_LANGUAGES, ['pl'], 'pl', ''],
    [null, PAGE_LANGUAGES, ['fr', 'ur-PK', 'en'], 'ur', ''],
    [null, PAGE_LANGUAGES, ['*'], 'en', ''],
    [null, PAGE_LANGUAGES, [], 'en', ''],
    ['ar', HOME_LANGUAGES, ['pl', 'cy'], 'cy', ''],
    ['ar', HOME_LANGUAGES, ['ar'], 'en', ''],
    ['cy', HOME_LANGUAGES, ['en'], 'cy', '/cy'],
  ] as const)('asked for %p of %p, with a browser that takes %p: %p', (chosen, offered, wanted, language, prefix) => {
    expect(languageOfPage(chosen, offered, wanted)).toEqual({ language, prefix });
  });
});
