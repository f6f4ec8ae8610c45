import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { PAGE_LANGUAGES } from '../../src/kernel/language.js';
import { LANGUAGE_FACTS } from '../../src/web/layout/languages.js';
import { TestBrowser } from '../support/browser.js';
import { FormVisitor } from '../support/form-visitor.js';
import { startPublicApp, type PublicApp } from '../support/public-app.js';
import { PAGES } from '../support/public-walk.js';

/** In every language the same elements stand on a page: axe looks at one of each kind, the ruler at all. */
const THOROUGHLY: ReadonlySet<string> = new Set([
  '/',
  '/help',
  '/report',
  'a missing place',
  'when',
  'the overview',
  'the code',
]);

/** Each public page in each language, as a person with a small phone and large letters sees it. */
describe('the public pages in each language', () => {
  let app: PublicApp;
  let browser: TestBrowser;

  beforeAll(async () => {
    app = await startPublicApp({ reportsPerHour: 1000, reportsPerDay: 1000 });
    await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
    browser = await TestBrowser.open(`http://127.0.0.1:${String((app.server.address() as AddressInfo).port)}`);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each(PAGE_LANGUAGES)(
    '%s: no fault that axe finds, nothing wider than the screen, the right way round',
    async (language) => {
      const { tag, dir } = LANGUAGE_FACTS[language];
      const problems: string[] = [];
      for (const [name, go] of PAGES) {
        const person = new FormVisitor(app.server);
        await go(person, `/${language}`);
        expect(person.html).toContain(`<html lang="${tag}" dir="${dir}">`);
        problems.push(...(await browser.examineHtml(`${language} ${name}`, person.html, THOROUGHLY.has(name))));
      }
      expect(problems).toEqual([]);
    },
  );
});
