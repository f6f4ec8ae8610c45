import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { PAGE_LANGUAGES } from '../../src/kernel/language.js';
import { LANGUAGE_FACTS } from '../../src/web/layout/languages.js';
import { FormVisitor } from '../support/form-visitor.js';
import { pageRules } from '../support/page-rules.js';
import { startPublicApp, type PublicApp } from '../support/public-app.js';
import { PAGES } from '../support/public-walk.js';

let app: PublicApp;
beforeAll(async () => {
  app = await startPublicApp({ reportsPerHour: 100, reportsPerDay: 100 });
});
afterAll(() => app.close());

/** Bytes of one page, for phones on a bad line. */
const MOST_BYTES = 20_000;

/** The event in each language: a title stays in the history of a shared telephone. */
const EVENT =
  /death|died|custody|marw|ddalfa|وفاة|توفي|احتجاز|śmier|zmar|pozbawien|mort[ei]|morreu|deten|deces|murit|vdek|vdes|ndalim|وفات|حراست/i;

/** Makes the questions nicer where scripts run; they work without. */
const OWN_SCRIPT = /<script type="module" src="\/assets\/form\.js\?v=[\w-]+"><\/script>/;

const validator = new HtmlValidate(pageRules);

describe.each(['', ...PAGE_LANGUAGES.map((language) => `/${language}`)])('the public pages under “%s”', (prefix) => {
  const { tag, dir } = LANGUAGE_FACTS[PAGE_LANGUAGES.find((each) => prefix === `/${each}`) ?? 'en'];

  it.each(PAGES)(
    '%s: valid, small, with no script but our own, and nothing typed gets out of its place',
    async (_name, go) => {
      const person = new FormVisitor(app.server);
      await go(person, prefix);
      const { html } = person;
      const report = await validator.validateString(html);
      expect(
        report.results.flatMap(({ messages }) => messages.map((m) => `${String(m.line)} ${m.ruleId}: ${m.message}`)),
      ).toEqual([]);
      expect(html.replace(OWN_SCRIPT, '').match(/<script|<img|javascript:/g)).toBeNull();
      expect(html).toMatch(/<title>[^<]{2,40} – Vigil<\/title>/);
      expect(/<title>.*<\/title>/.exec(html)?.[0]).not.toMatch(EVENT);
      expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html).toContain(`<html lang="${tag}" dir="${dir}">`);
    },
  );
});

describe('the language of a page', () => {
  it.each([
    ['ar', 'ar'],
    ['fr, pl;q=0.8, en;q=0.5', 'pl'],
    ['pt-BR', 'pt-PT'],
    ['ur-PK, en', 'ur'],
    ['cy-GB', 'cy'],
    ['fr', 'en-GB'],
  ])('is what the browser asks for (%s), where the address says nothing', async (accepted, tag) => {
    const person = new FormVisitor(app.server);
    const { headers } = await person.open('/report', { 'Accept-Language': accepted });
    expect(person.html).toContain(`<html lang="${tag}"`);
    expect(headers['vary']).toContain('Accept-Language');
  });

  it('is the one in the address, and the links keep it', async () => {
    const person = new FormVisitor(app.server);
    await person.open('/ar/report', { 'Accept-Language': 'en' });
    expect(person.html).toContain('<html lang="ar" dir="rtl">');
    expect(person.html).toContain('href="/ar/privacy"');
  });

  it('is English where a page does not exist in it', async () => {
    const person = new FormVisitor(app.server);
    await person.open('/ar/problems/too_many_reports');
    expect(person.html).toContain('<html lang="en-GB" dir="ltr">');
    expect(person.html).not.toContain('href="/ar/');
  });

  it('stays when the form goes on in another one, with what was typed', async () => {
    const person = new FormVisitor(app.server);
    await person.open('/report');
    await person.press({});
    await person.press({ go: 'stay' }, { placeText: 'Gdzieś w Leeds' }, '/ar/report');
    expect(person.html).toContain('<html lang="ar" dir="rtl">');
    expect(person.html).toContain('value="Gdzieś w Leeds"');
  });
});

describe('where nothing is', () => {
  it.each(['/problems/UPPER', '/problems/a-b', '/problems/%3Cscript%3E', '/report/else', '/cy/nowhere'])(
    '%s says so, calmly',
    async (path) => {
      const person = new FormVisitor(app.server);
      expect((await person.open(path)).status).toBe(404);
      expect(person.html).not.toContain('<script>');
    },
  );
});
