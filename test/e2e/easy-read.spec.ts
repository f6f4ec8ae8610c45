import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FormVisitor } from '../support/form-visitor.js';
import { startPublicApp, type PublicApp } from '../support/public-app.js';

const easy = ({ html }: FormVisitor): boolean => html.includes('<body class="easy">');

describe('the form in Easy Read', () => {
  let app: PublicApp;
  beforeAll(async () => {
    app = await startPublicApp({ reportsPerHour: 100, reportsPerDay: 100 });
  });
  afterAll(() => app.close());

  it('asks the same and sends the same', async () => {
    const sent: unknown[] = [];
    for (const start of ['/report', '/report/easy']) {
      const person = new FormVisitor(app.server);
      await person.open(start);
      await person.press({});
      await person.next({ facility: 'LEI', q: 'leeds' });
      await person.next({ narrative: 'He did not ring.' });
      await person.next({ when: 'unknown' });
      await person.next({ directness: 'told_by_family' });
      await person.press({ go: 'end' });
      await person.press({ go: 'send' });
      sent.push(app.reports.sent.at(-1)?.input);
    }
    expect(sent[1]).toEqual(sent[0]);
  });

  it('speaks in easy words, with pictures, from the first page to the overview', async () => {
    const person = new FormVisitor(app.server);
    await person.open('/report');
    expect(person.html).toContain('href="/report/easy"');
    await person.open('/report/easy');
    expect(person.heading).toBe('Did someone die in prison or with the police?');
    await person.press({});
    expect(person.html).toContain('<span>Then we know who to call.</span>');
    expect(person.html).toContain('class="picture"');
    expect((await person.next()).status).toBe(422);
    expect(person.html).toContain('Pick a place, or write it.');
    await person.next({ facility: 'unknown' });
    await person.next({ toldSkip: 'yes' });
    expect(person.html).toContain('<body class="easy">');
    await person.press({ go: 'end' });
    expect(person.heading).toBe('Read it again before you send it');
    expect(person.html).toContain('I do not want to say');
  });

  it('stays in Easy Read up to the code, and on the way back with it', async () => {
    const person = new FormVisitor(app.server);
    await person.open('/report/easy');
    expect(person.html).toContain('href="/receipt/easy"');
    await person.press({});
    await person.next({ facility: 'LEI', q: 'leeds' });
    await person.press({ go: 'miss' });
    expect(person.heading).toBe('Who are you?');
    await person.press({ go: 'end' });
    await person.press({ go: 'send' });
    expect(person.page?.headers['location']).toBe('/report/received');
    await person.open('/report/received');
    expect([person.heading, easy(person)]).toEqual(['Thank you. We have what you wrote.', true]);
    await person.press({ saved: 'yes' }, { last: '0000' });
    expect([easy(person), person.html]).toEqual([true, expect.stringContaining('These are not the right numbers')]);
    const code = (/class="receipt".*?<\/p>/s.exec(person.html)?.[0] ?? '').replaceAll(/\D/g, '');
    await person.press({ saved: 'yes' }, { last: code.slice(-4) });
    expect([easy(person), person.html]).toEqual([true, expect.stringContaining('href="/receipt/easy"')]);
    await person.open('/cy/receipt/easy');
    expect([easy(person), person.html]).toEqual([true, expect.stringContaining('Gallwch adael y bylchau allan.')]);
    await person.press({}, { code: '1111 1111 1111 1111' });
    expect([easy(person), person.page?.status]).toEqual([true, 422]);
  });

  it('goes on in Easy Read when it was put aside there', async () => {
    const person = new FormVisitor(app.server);
    await person.open('/report/easy');
    await person.press({});
    await person.press({ go: 'save' }, { q: 'leeds' });
    expect([person.heading, easy(person)]).toEqual(['We keep it. Now write down this code', true]);
    const code = (/class="receipt".*?<\/p>/s.exec(person.html)?.[0] ?? '').replaceAll(/\D/g, '');
    const later = new FormVisitor(app.server);
    expect((await later.open('/ur/report/easy/return')).headers['location']).toBe('/ur/report/return');
    await later.open('/report/easy/return');
    expect(easy(later)).toBe(true);
    await later.press({ go: 'on' }, { code });
    expect(later.html).toContain('Type the name, or the town');
    expect(later.html).toContain('action="/report/easy"');
  });

  it('goes on in plain words in a language that has no Easy Read', async () => {
    const person = new FormVisitor(app.server);
    expect((await person.open('/ur/report/easy')).headers['location']).toBe('/ur/report');
    await person.open('/report/easy');
    await person.press({});
    expect(person.html).toContain('formaction="/cy/report/easy"');
    expect(person.html).toContain('formaction="/pl/report"');
  });
});
