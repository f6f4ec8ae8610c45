import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { PAGE_LANGUAGES } from '../../src/kernel/language.js';
import { EVEN_TIME } from '../../src/platform/http/even-time.js';
import { FormVisitor } from '../support/form-visitor.js';
import { type PublicApp, startPublicApp } from '../support/public-app.js';

let app: PublicApp;
beforeAll(async () => {
  app = await startPublicApp({ reportsPerHour: 1_000, reportsPerDay: 1_000, reportsPerHourOverall: 1_000 });
});
afterAll(() => app.close());

/** What is the same on every answer, and so says nothing. */
const ALIKE = ['date', 'connection', 'keep-alive', 'content-length', 'etag', 'transfer-encoding'];

/** Bytes of an answer as they leave, packed, without what every answer has alike. */
function bytesOf({ headers }: Response): number {
  const lines = Object.entries(headers as Record<string, string | string[]>)
    .filter(([name]) => !ALIKE.includes(name))
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each) => `${name}: ${each}\r\n`));
  return Buffer.byteLength(lines.join('')) + Number(headers['content-length']);
}

/** Asked for with the code, or without. */
const MAILBOX_PAGES: readonly string[] = ['come back', 'a wrong code', 'the right code', 'written', 'files'];

interface KeptBack {
  /** So many were sent before that it is a flood. */
  readonly flood?: boolean;
  readonly press?: Readonly<Record<string, string>>;
  readonly muted?: boolean;
}

/** What may become of a report that is sent. */
const KEPT_BACK: readonly (readonly [string, KeptBack])[] = [
  ['taken', {}],
  ['caught in the trap', { flood: true, press: { website: 'https://example.org/' } }],
  ['kept in a flood', { flood: true, press: { go: 'keep' } }],
  ['of a network that is muted', { muted: true }],
];

let visits = 0;

/** Everything from the first page to the code, and the way back with it. */
async function wholeWay(
  prefix: string,
  letters: number,
  encoding: 'br' | 'gzip' = 'gzip',
): Promise<readonly (readonly [string, number])[]> {
  // Another network each time: some type wrong codes.
  visits += 1;
  const person = new FormVisitor(app.server, `192.0.2.${visits}`, { 'Accept-Encoding': encoding });
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

const FORM = { least: 3_328, step: 256 };
const MAILBOX = { least: 8_192, step: 4_096 };

describe('the length of answers on the way of a report', () => {
  it.each(PAGE_LANGUAGES.flatMap((language) => [[language, 'gzip'] as const, [language, 'br'] as const]))(
    'is a step of few, whatever is done: %s, %s',
    async (language, encoding) => {
      for (const [what, bytes] of await wholeWay(`/${language}`, 400, encoding)) {
        const { least, step } = MAILBOX_PAGES.includes(what) ? MAILBOX : FORM;
        expect([what, bytes >= least, (bytes - least) % step]).toEqual([what, true, 0]);
        expect([what, bytes <= (what === 'help' || what === 'home' ? 8_192 : 6_144) || least > 6_144]).toEqual([
          what,
          true,
        ]);
      }
    },
  );

  it('is the same for a right code, a wrong one, and after writing there', async () => {
    const sizes = new Map(await wholeWay('/en', 10));
    const mailbox = MAILBOX_PAGES.filter((what) => what !== 'files').map((what) => sizes.get(what));
    expect(new Set(mailbox)).toEqual(new Set([MAILBOX.least]));
  });

  it('is the same after sending, whatever was told, and of the page with the code', async () => {
    const [little, much] = [new Map(await wholeWay('/en', 10)), new Map(await wholeWay('/en', 3_000))];
    for (const what of ['start', 'place', 'sent', 'received', 'saved']) expect(much.get(what)).toBe(little.get(what));
  });

  it('and of what the next page is asked with: the same for ten letters as for a hundred', async () => {
    const drafts = new Set<number>();
    for (const letters of [10, 100]) {
      const person = new FormVisitor(app.server);
      await person.open('/report');
      await person.press({});
      await person.next({ facility: 'LEI', q: 'leeds' });
      await person.next({ narrative: 'm'.repeat(letters) });
      drafts.add(/name="draft" value="([^"]+)"/u.exec(person.html)?.[1]?.length ?? 0);
    }
    expect(drafts.size).toBe(1);
  });

  it('is the same of a report that is taken and of one that is kept back, and so is the way that it takes', async () => {
    const seen = new Map<string, unknown>();
    for (const [what, { flood = false, press = {}, muted = false }] of KEPT_BACK) {
      const other = await startPublicApp({ reportsPerHour: 9, reportsPerDay: 9, reportsPerHourOverall: 1 });
      if (flood) {
        const first = new FormVisitor(other.server, '192.0.2.2');
        await first.toCheck();
        await first.press({ go: 'send' });
      }
      other.reports.muted = muted;
      const person = new FormVisitor(other.server, '192.0.2.1', { 'Accept-Encoding': 'gzip' });
      await person.toCheck();
      const begun = performance.now();
      const answer = await person.press({ go: 'send', ...press });
      // It went the way of answers that take a whole number of steps.
      expect([what, performance.now() - begun >= EVEN_TIME - 1]).toEqual([what, true]);
      await other.close();
      const sent = other.reports.sent.at(-1);
      expect([what, sent?.meta.held !== null || muted]).toEqual([what, what !== 'taken']);
      const {
        'set-cookie': cookie,
        'x-request-id': _id,
        date: _at,
        ...headers
      } = answer.headers as Record<string, string>;
      const shape = String(cookie).replaceAll(/(?<==)[\w%.-]{80,}|Expires=[^;]*/gu, '…');
      seen.set(what, [answer.status, answer.text, headers, shape, bytesOf(answer)]);
    }
    for (const each of seen.values()) expect(each).toEqual(seen.get('taken'));
  });

  it('people who work here get pages as they are', async () => {
    const person = new FormVisitor(app.server, '192.0.2.1', { 'Accept-Encoding': 'gzip' });
    expect(bytesOf(await person.open('/problems/not_found')) % FORM.step).not.toBe(0);
  });
});
