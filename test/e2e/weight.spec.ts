import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { QUESTIONS } from '../../src/intake/report-form.js';
import { PAGE_LANGUAGES } from '../../src/kernel/language.js';
import { FormVisitor } from '../support/form-visitor.js';
import { startPublicApp, type PublicApp } from '../support/public-app.js';

const KB = 1_024;
const PAGE = 20 * KB;
const WHOLE_WAY = 60 * KB;

const TOLD = 'My friend rang last night and said that a man on his landing had died. He was told at the evening meal.';
const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  place: { facility: 'LEI', q: 'leeds' },
  told: { narrative: TOLD.repeat(5) },
  danger: { othersAtRisk: 'cellmate_or_neighbour', dangerText: TOLD },
  contact: { reach: 'contact', phone: '07700 900147' },
};

/** What a browser loads once: stylesheet, icon, scripts, and what the scripts ask for. */
function filesOf(html: string): readonly string[] {
  return [...html.matchAll(/(?:href|src|data-places)="(\/(?:assets|[a-z/]*places)[^"]*)"/g)].map(
    ([, path]) => path ?? '',
  );
}

describe('the way from the first page to the code', () => {
  let app: PublicApp;
  beforeAll(async () => {
    app = await startPublicApp({ reportsPerHour: 100, reportsPerDay: 100 });
  });
  afterAll(() => app.close());

  /** Bytes of each page, and of each file once, as they go over the wire. */
  async function weigh(language: string, encoding: 'br' | 'gzip', withScript: boolean) {
    const person = new FormVisitor(app.server, '192.0.2.1', { 'Accept-Encoding': encoding });
    const pages: [string, number][] = [];
    const files = new Map<string, number>();
    const note = async (name: string): Promise<void> => {
      pages.push([name, Number(person.page?.headers['content-length'])]);
      for (const path of filesOf(person.html)) {
        if (files.has(path) || (!withScript && /\.js|places/.test(path))) continue;
        const { headers } = await supertest(app.server).get(path).set('Accept-Encoding', encoding);
        expect(headers['content-encoding'] ?? path).toMatch(/^(br|gzip|.*icon\.svg.*)$/);
        files.set(path, Number(headers['content-length']));
      }
    };
    await person.open(`/${language}/report`);
    await note('start');
    await person.press({});
    await note('place');
    await person.press({ go: 'search' }, { q: 'leeds' });
    await note('search');
    for (const question of QUESTIONS) {
      await person.next(ANSWERS[question] ?? {});
      await note(`after ${question}`);
    }
    await person.press({ go: 'send' });
    await person.open(`/${language}/report/received`);
    await note('received');
    return { pages, files };
  }

  const sum = (sizes: Iterable<number>): number => [...sizes].reduce((all, size) => all + size, 0);

  it.each(PAGE_LANGUAGES.flatMap((language) => [[language, 'gzip', false] as const, [language, 'br', true] as const]))(
    'weighs at most 60 KB, and no page more than 20: %s, %s, with scripts: %s',
    async (language, encoding, withScript) => {
      const { pages, files } = await weigh(language, encoding, withScript);
      expect(pages.filter(([, size]) => !(size > 0 && size <= PAGE))).toEqual([]);
      expect(sum(pages.map(([, size]) => size)) + sum(files.values())).toBeLessThanOrEqual(WHOLE_WAY);
    },
  );
});
