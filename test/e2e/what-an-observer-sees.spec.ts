import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { EVEN_BYTES, EVEN_STEP } from '../../src/platform/http/even-length.js';
import { PAGE_LANGUAGES } from '../../src/kernel/language.js';
import { FormVisitor } from '../support/form-visitor.js';
import { type PublicApp, startPublicApp } from '../support/public-app.js';

let app: PublicApp;
beforeAll(async () => {
  app = await startPublicApp({ reportsPerHour: 1_000, reportsPerDay: 1_000, reportsPerHourOverall: 1_000 });
});
afterAll(() => app.close());

/** What is the same on every answer, and so says nothing. */
const ALIKE = ['date', 'connection', 'keep-alive', 'content-length', 'etag', 'transfer-encoding'];

/** Bytes of an answer as they leave, without what every answer has alike. */
function bytesOf({ headers, text }: Response): number {
  const lines = Object.entries(headers as Record<string, string | string[]>)
    .filter(([name]) => !ALIKE.includes(name))
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each) => `${name}: ${each}\r\n`));
  return Buffer.byteLength(lines.join('')) + Buffer.byteLength(text);
}

let visits = 0;

/** Everything from the first page to the code, and the way back with it. */
async function wholeWay(prefix: string, letters: number): Promise<readonly (readonly [string, number])[]> {
  // Another network each time: some type wrong codes.
  visits += 1;
  const person = new FormVisitor(app.server, `192.0.2.${visits}`);
  const seen: (readonly [string, number])[] = [];
  const see = (what: string, answer: Response) => seen.push([what, bytesOf(answer)]);
  see('home', await person.open(`${prefix}/`));
  see('help', await person.open(`${prefix}/help`));
  see('start', await person.open(`${prefix}/report`));
  see('place', await person.press({}));
  see('search', await person.press({ go: 'search' }, { q: 'prison' }));
  see('nothing chosen', await person.next({}));
  see('told', await person.next({ facility: 'LEI', q: 'leeds' }));
  see('after the story', await person.next({ narrative: 'm'.repeat(letters) }));
  see('one more', await person.next({}));
  see('check', await person.press({ go: 'end' }));
  see('sent', await person.press({ go: 'send' }));
  expect(person.page?.status).toBe(303);
  see('received', await person.open(`${prefix}/report/received`));
  see('other digits', await person.press({ saved: 'yes' }, { last: '0000' }));
  see('saved', await person.press({ saved: 'yes' }, { last: '9081' }));
  see('come back', await person.open(`${prefix}/receipt`));
  see('a wrong code', await person.press({}, { code: '1111 1111 1111 1111' }));
  see('the right code', await person.press({}, { code: '4829 1730 5526 9081' }));
  see('written', await person.press({}, { text: 'One thing more.' }));
  see('files', await person.press({ files: 'ask' }));
  see('nowhere', await person.open(`${prefix}/report/nowhere`));
  return seen;
}

describe('the length of answers on the way of a report', () => {
  it('is the same on every page, whatever is done there, and with much told as with little', async () => {
    for (const letters of [10, 3_000]) {
      for (const [what, bytes] of await wholeWay('/en', letters))
        expect([letters, what, bytes]).toEqual([letters, what, EVEN_BYTES]);
    }
  });

  it.each(PAGE_LANGUAGES)('has at most two sizes in %s, below what an old telephone can bear', async (language) => {
    const sizes = new Set((await wholeWay(`/${language}`, 3_000)).map(([, bytes]) => bytes));
    for (const size of sizes) expect([EVEN_BYTES, EVEN_BYTES + EVEN_STEP]).toContain(size);
    expect(EVEN_BYTES + EVEN_STEP).toBeLessThanOrEqual(20 * 1024);
  });

  it('and of what the next page is asked with is the same, too', async () => {
    const drafts = new Set<number>();
    for (const letters of [10, 3_000]) {
      const person = new FormVisitor(app.server);
      await person.open('/report');
      await person.press({});
      await person.next({ facility: 'LEI', q: 'leeds' });
      await person.next({ narrative: 'm'.repeat(letters) });
      drafts.add(/name="draft" value="([^"]+)"/u.exec(person.html)?.[1]?.length ?? 0);
    }
    expect(drafts.size).toBe(1);
  });

  it('people who work here get pages as they are', async () => {
    const person = new FormVisitor(app.server);
    expect((await person.open('/problems/not_found')).text).not.toContain('<!--');
  });
});
