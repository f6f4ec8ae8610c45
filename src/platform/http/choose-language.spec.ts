import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from './choose-language.js';

describe('the language of an address', () => {
  it.each([
    ['/cy/report?a=b', 'cy', '/report?a=b'],
    ['/cy', 'cy', '/'],
    ['/cy/', 'cy', '/'],
    ['/cy?a=b', 'cy', '/?a=b'],
    ['/en/report', 'en', '/report'],
    ['/report', null, '/report'],
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
