import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { FormVisitor } from '../support/form-visitor.js';
import { pageRules } from '../support/page-rules.js';
import { startPublicApp, type PublicApp } from '../support/public-app.js';

let app: PublicApp;
beforeAll(async () => {
  app = await startPublicApp({ reportsPerHour: 100, reportsPerDay: 100 });
});
afterAll(() => app.close());

/** Bytes of one page, for phones on a bad line. */
const MOST_BYTES = 20_000;

const HOSTILE = '"><script>alert(1)</script>\'<img src=x onerror=alert(1)>';

const validator = new HtmlValidate(pageRules);

type Way = readonly [name: string, go: (person: FormVisitor, prefix: string) => Promise<unknown>];

const start = async (person: FormVisitor, prefix: string) => {
  await person.open(`${prefix}/report`);
  await person.press({});
};
const toCheck = async (person: FormVisitor, prefix: string) => {
  await start(person, prefix);
  await person.next({ facility: 'other', placeText: HOSTILE });
  await person.next({ narrative: HOSTILE });
  await person.press({ go: 'end' });
};
const change = (question: string, fields = {}): Way => [
  question,
  async (person, prefix) => {
    await toCheck(person, prefix);
    await person.press({ change: question });
    if (Object.keys(fields).length > 0) await person.next(fields);
  },
];

const PAGES: readonly Way[] = [
  ...['/', '/help', '/privacy', '/what-we-text', '/problems/too_many_reports', '/report', '/receipt'].map(
    (path): Way => [path, (person, prefix) => person.open(path === '/' && prefix !== '' ? prefix : `${prefix}${path}`)],
  ),
  ['the place', start],
  [
    'a search',
    async (person, prefix) => {
      await start(person, prefix);
      await person.press({ go: 'search' }, { q: 'house' });
    },
  ],
  [
    'a missing place',
    async (person, prefix) => {
      await start(person, prefix);
      await person.next({ q: HOSTILE, placeText: '' });
    },
  ],
  change('place'),
  change('told'),
  change('when'),
  change('how'),
  change('who'),
  change('family'),
  change('children'),
  change('danger', { dangerText: HOSTILE.repeat(30) }),
  change('urgent'),
  change('topics'),
  change('contact', { reach: 'contact', name: HOSTILE }),
  ['the overview', toCheck],
  [
    'the code',
    async (person, prefix) => {
      await toCheck(person, prefix);
      await person.press({ go: 'send' });
      await person.open(`${prefix}/report/received`);
    },
  ],
  [
    'the code again',
    async (person, prefix) => {
      await toCheck(person, prefix);
      await person.press({ go: 'send' });
      await person.open(`${prefix}/report/received`);
      await person.press({ saved: 'yes' }, { last: HOSTILE });
    },
  ],
  ['no code', (person, prefix) => person.open(`${prefix}/report/received`)],
  [
    'how it stands',
    async (person, prefix) => {
      await person.open(`${prefix}/receipt`);
      await person.press({}, { code: '4829173055269081' });
    },
  ],
];

describe.each(['', '/cy'])('the public pages under “%s”', (prefix) => {
  it.each(PAGES)('%s: valid, small, without script, and nothing typed gets out of its place', async (_name, go) => {
    const person = new FormVisitor(app.server);
    await go(person, prefix);
    const { html } = person;
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map((m) => `${String(m.line)} ${m.ruleId}: ${m.message}`)),
    ).toEqual([]);
    expect(html.match(/<script|<img|javascript:/g)).toBeNull();
    expect(html).toMatch(/<title>[^<]{3,40} – Vigil<\/title>/);
    expect(/<title>.*<\/title>/.exec(html)?.[0]).not.toMatch(/death|died|custody|marw/i);
    expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
    expect(html.match(/<h1>/g)).toHaveLength(1);
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
