import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ForgetDraftsHandler } from '../../src/intake/drafts/forget-drafts.handler.js';
import { DAY, HOUR } from '../../src/kernel/clock.js';
import { FormVisitor } from '../support/form-visitor.js';
import { TestVigil } from '../support/vigil.js';

const TOLD = 'My brother did not ring, and he always rings.';

describe('somebody who cannot go on now', () => {
  let vigil: TestVigil;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
  }, 120_000);
  afterAll(() => vigil.stop());

  const somebody = () => new FormVisitor(vigil.app.getHttpServer());
  const drafts = () => vigil.prisma.reportDraft.findMany();
  const codeOn = (html: string): string => (/class="receipt".*?<\/p>/s.exec(html)?.[0] ?? '').replaceAll(/\D/g, '');

  /** On the question about when, with two answers given. */
  async function begun(): Promise<FormVisitor> {
    const person = somebody();
    await person.open('/report');
    await person.press({});
    await person.next({ facility: 'unknown' });
    await person.next({ narrative: TOLD });
    return person;
  }

  /** @returns the code. */
  async function putAside(person: FormVisitor): Promise<string> {
    await person.press({ go: 'save' }, { when: 'day', day: '3', month: 'Nov' });
    expect(person.heading).toBe('It is kept. Now write down this code');
    return codeOn(person.html);
  }

  async function comeBack(code: string, button = 'on'): Promise<FormVisitor> {
    const person = somebody();
    await person.open('/report/return');
    await person.press({ go: button }, { code });
    return person;
  }

  it('puts the form aside without a cookie, and goes on another day where they were', async () => {
    const person = await begun();
    const code = await putAside(person);
    expect(code).toMatch(/^\d{16}$/);
    expect(person.page?.headers['set-cookie']).toBeUndefined();
    expect(person.html).toContain('Nothing has been sent yet');
    await person.press({ go: 'written' }, { last: '0' });
    expect(person.html).toContain('Not quite those');
    await person.press({ go: 'written' }, { last: code.slice(-4) });
    expect(person.heading).toBe('Good. You can close this page.');
    expect(person.html).not.toContain('name="draft"');

    vigil.clock.advance(5 * DAY);
    const later = await comeBack(`${code.slice(0, 4)} ${code.slice(4)}`);
    expect(later.heading).toBe('When did it happen?');
    expect(later.html).toContain('value="Nov"');
    await later.next({ when: 'unknown' });
    await later.press({ go: 'end' });
    expect(later.html).toContain(TOLD);
    await later.press({ go: 'send' });
    expect(await drafts()).toEqual([]);
    expect(await vigil.prisma.report.count()).toBe(1);
  });

  it('keeps nothing that can be read, and gives the same form the same code', async () => {
    const person = await begun();
    const code = await putAside(person);
    await person.press({ go: 'on' });
    expect(person.heading).toBe('When did it happen?');
    expect(await putAside(person)).toBe(code);
    const [draft, ...others] = await drafts();
    expect(others).toEqual([]);
    expect(JSON.stringify(draft)).not.toMatch(new RegExp(`brother|unknown|${code}`));
    const [{ relpersistence }] = await vigil.prisma.$queryRaw<[{ relpersistence: string }]>`
      SELECT relpersistence::text FROM pg_class WHERE relname = 'report_draft'`;
    expect(relpersistence).toBe('u');
  });

  it('throws it away at once, from the page or with the code', async () => {
    const person = await begun();
    const code = await putAside(person);
    await person.press({ go: 'forget' });
    expect(person.heading).toBe('It is thrown away.');
    expect((await comeBack(code)).html).toContain('We found nothing under that');
    const again = await putAside(await begun());
    expect((await comeBack(again, 'forget')).heading).toBe('It is thrown away.');
    expect((await comeBack(again)).page?.status).toBe(422);
  });

  it('says the same for every wrong code, and slows down guessing', async () => {
    vigil.clock.advance(DAY);
    const answers = new Set<string>();
    let last = await comeBack('1');
    for (const code of ['1234 1234 1234 1234', 'no code', ...Array.from({ length: 8 }, () => '9999999999999999')]) {
      answers.add(last.html.replaceAll(/value="[^"]*"/g, ''));
      last = await comeBack(code);
    }
    expect(answers.size).toBe(1);
    expect(last.page?.status).toBe(429);
  });

  it('is forgotten after seven days', async () => {
    vigil.clock.advance(HOUR);
    await vigil.prisma.reportDraft.deleteMany();
    const code = await putAside(await begun());
    vigil.clock.advance(7 * DAY);
    expect((await comeBack(code)).page?.status).toBe(422);
    expect(await drafts()).toHaveLength(1);
    await vigil.app.get(ForgetDraftsHandler, { strict: false }).handle();
    expect(await drafts()).toEqual([]);
  });

  it('is told when too many are put aside, and loses nothing', async () => {
    vigil.clock.advance(DAY);
    const people = await Promise.all(Array.from({ length: 21 }, begun));
    for (const person of people) await person.press({ go: 'save' }, { clock: '14:30' });
    const refused = people.at(-1);
    expect(refused?.page?.status).toBe(429);
    expect(refused?.html).toContain('We cannot keep it just now');
    expect(refused?.html).toContain('value="14:30"');
  });
});
