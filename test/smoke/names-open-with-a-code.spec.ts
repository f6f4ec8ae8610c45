import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../src/kernel/clock.js';
import { BriefVisitor, digitsIn, notThis, words } from '../support/brief-visitor.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('names open with a code to the person’s own number', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const heading = (html: string) => /<h1>(.*?)<\/h1>/s.exec(html)?.[1];
  const kindsOf = async (ref: string) => (await story.kinds(ref)).filter((kind) => kind.startsWith('brief.'));

  /** Two people are asked; the first says that she comes. */
  async function asked(first: string, second: string, more: object = {}) {
    const people = [await story.scene.responder(first, more), await story.scene.responder(second)] as const;
    const targets = people.map(({ id }) => ({ type: 'responder', id }));
    const { ref } = await story.play([{ targets, quorum: { any: 5, roles: { legal: 1 } } }], {
      lastStepSeconds: 86_400,
    });
    for (const { phone } of people) await vigil.twilio.expectSms(phone);
    await vigil.twilio.reply(people[1].phone, `${story.codeOf(people[1])} yes`);
    await vigil.settle();
    return { ref, person: people[0], other: people[1], visitor: BriefVisitor.of(vigil, people[0]) };
  }
  async function send(visitor: BriefVisitor, person: Person): Promise<string> {
    expect((await visitor.ask()).status).toBe(303);
    return visitor.digits(person);
  }

  it('shows nothing but a masked number to whoever has the link, and sends nothing by being opened', async () => {
    const { ref, person, visitor } = await asked('Ada Lovelock', 'Bea Marsh');
    const link = await vigil.http.get(`/r/${visitor.token}`);
    expect(link.text).toContain(`<a href="/r/${visitor.token}/brief">See who is coming</a>`);
    expect(link.text).not.toMatch(/Ada|Lovelock|Bea|Marsh/);
    for (let times = 0; times < 3; times++) {
      const { status, text, headers } = await visitor.open();
      expect([status, heading(text)]).toEqual([200, 'See who is coming']);
      expect(words(text)).toContain(`your own number ending ${person.phone.slice(-3)}`);
      expect(text).not.toContain(person.phone.slice(3));
      expect(text).not.toMatch(/Ada|Lovelock|Bea|Marsh|Leeds|Prison/);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
    expect((await vigil.http.head(visitor.path)).status).toBe(200);
    await vigil.settle();
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(1);
    expect(await kindsOf(ref)).toEqual([]);
  });

  it('67: the right code opens kind of place, names, answers and what is missing, for half an hour', async () => {
    const { ref, person, visitor } = await asked('Cai Nant', 'Dee Oak');
    const digits = await send(visitor, person);
    expect(heading((await visitor.open()).text)).toBe('Type the six digits');
    const right = await visitor.type(` ${digits.slice(0, 3)} ${digits.slice(3)} `);
    expect([right.status, right.headers['location']]).toEqual([303, visitor.path]);
    const cookie = String(right.headers['set-cookie']);
    expect(cookie).toMatch(
      /vigil_brief=[^;]+; Max-Age=1800; Path=\/r\/[\w-]+\/brief; Expires=[^;]+; HttpOnly; SameSite=Strict/,
    );
    const { status, text } = await visitor.open();
    expect([status, heading(text)]).toEqual([200, 'Who is coming']);
    expect(text).toMatch(/<title>Alert \w{4}: who is coming – Vigil<\/title>/);
    expect(words(text)).toMatch(/Kind of place Prison/);
    expect(words(text)).toMatch(/Dee Oak Coming, 02:3\d From near by/);
    expect(words(text)).toContain('Still missing: 1 who knows the law .');
    expect(words(text)).not.toMatch(/Cai Nant|Leeds|Hull|Full Sutton/);
    expect(await kindsOf(ref)).toEqual(['brief.code_sent', 'brief.opened', 'brief.read']);
    vigil.clock.advance(30 * MINUTE);
    expect(heading((await visitor.open()).text)).toBe('See who is coming');
  });

  it('opens on the device that typed it, for one person and one alert', async () => {
    const { person, visitor } = await asked('Eve Pell', 'Fay Quill');
    const other = await asked('Gil Rook', 'Hal Stone');
    const digits = await send(visitor, person);
    const right = await visitor.type(digits);
    const [cookie = ''] = String(right.headers['set-cookie']).split(';');
    expect(heading((await visitor.open()).text)).toBe('Who is coming');
    expect(heading((await new BriefVisitor(vigil, visitor.token).open()).text)).toBe('See who is coming');
    const elsewhere = await vigil.http.get(other.visitor.path).set('Cookie', cookie);
    expect(heading(elsewhere.text)).toBe('See who is coming');
    for (const forged of ['vigil_brief=', 'vigil_brief=v1.00000000.AAAA', `${cookie.slice(0, -9)}AAAAAAAAA`]) {
      const answer = await vigil.http.get(visitor.path).set('Cookie', forged);
      expect([answer.status, heading(answer.text)]).toEqual([200, 'See who is coming']);
    }
    // Once used, it opens nothing more.
    const again = await new BriefVisitor(vigil, visitor.token).type(digits);
    expect([again.status, words(again.text)]).toEqual([422, expect.stringContaining('This code works no longer')]);
  });

  it('67: five wrong ones, and the code is dead; a new one a minute after the last', async () => {
    const { ref, person, visitor } = await asked('Ivy Thorn', 'Jay Upton');
    const digits = await send(visitor, person);
    for (let tries = 1; tries <= 4; tries++) {
      const { status, text } = await visitor.type(notThis(digits));
      expect([status, words(text)]).toEqual([422, expect.stringContaining('Not quite those')]);
    }
    const fifth = await visitor.type(notThis(digits));
    expect([fifth.status, words(fifth.text)]).toEqual([422, expect.stringContaining('This code has ended')]);
    const late = await visitor.type(digits);
    expect([late.status, heading(late.text)]).toEqual([422, 'See who is coming']);
    const soon = await visitor.ask();
    expect([soon.status, words(soon.text)]).toEqual([
      429,
      expect.stringMatching(/You can ask for another from \d\d:\d\d/),
    ]);
    expect(Number(soon.headers['retry-after'])).toBeLessThanOrEqual(60);
    vigil.clock.advance(MINUTE);
    const fresh = await send(visitor, person);
    await visitor.type(fresh);
    expect(heading((await visitor.open()).text)).toBe('Who is coming');
    expect(await kindsOf(ref)).toEqual([
      'brief.code_sent',
      'brief.code_spent',
      'brief.code_sent',
      'brief.opened',
      'brief.read',
    ]);
  });

  it('67: fifteen minutes, and it is over; another code ends the one before', async () => {
    const { person, visitor } = await asked('Kit Vale', 'Lea West');
    const first = await send(visitor, person);
    vigil.clock.advance(MINUTE);
    const second = await send(visitor, person);
    if (first !== second) expect((await visitor.type(first)).status).toBe(422);
    vigil.clock.advance(15 * MINUTE);
    const late = await visitor.type(second);
    expect([late.status, words(late.text)]).toEqual([422, expect.stringContaining('This code works no longer')]);
  });

  it('two clicks at once are one text, and a form of another site is none', async () => {
    const { person, visitor } = await asked('Max Yarrow', 'Ned Zeal');
    const foreign = await vigil.http.post(visitor.path).set('Sec-Fetch-Site', 'cross-site').type('form').send('');
    expect(foreign.status).toBe(403);
    const statuses = (await Promise.all([visitor.ask(), visitor.ask(), visitor.ask()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([303, 429, 429]);
    await visitor.digits(person);
    await vigil.settle();
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(2);
  });

  it('asks again, kindly, for what is no code; it costs no try', async () => {
    const { person, visitor } = await asked('Odo Ash', 'Pia Birch');
    const digits = await send(visitor, person);
    for (const typed of ['', '12345', '1234567', 'abcdef', '<b>1</b>', '١٢٣', '\0', 'x'.repeat(10_000)]) {
      const { status, text } = await visitor.type(typed);
      expect([status, words(text)]).toEqual([422, expect.stringContaining('Not six digits yet')]);
      expect(text).toContain('<a href="#code">Type the six digits</a>');
      expect(text).not.toContain('<b>1</b>');
    }
    // Digits of another script are digits.
    const arabic = digits.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
    expect((await visitor.type(arabic)).status).toBe(303);
  });

  it('the digits stand in no table, queue or log', async () => {
    const { person, visitor } = await asked('Qui Cedar', 'Ron Dale');
    const digits = await send(visitor, person);
    await visitor.type(digits);
    const tables = await vigil.prisma.$queryRaw<{ name: string }[]>`
      SELECT table_schema || '."' || table_name || '"' AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`;
    const message = await vigil.prisma.message.findFirstOrThrow({ where: { template: 'verify' } });
    expect(message).toMatchObject({ alertId: null, incidentId: null, params: { code: '' } });
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await vigil.prisma.$queryRawUnsafe<{ found: boolean }[]>(
        `SELECT EXISTS (SELECT 1 FROM ${name} AS t WHERE t::text ~ '(^|[^0-9a-f])${digits}([^0-9a-f]|$)') AS found`,
      );
      if (rows[0]?.found === true) found.push(name);
    }
    expect(found).toEqual([]);
  });

  it('ten codes that nobody used, and the phone is left in peace for hours', async () => {
    const { person, visitor } = await asked('Sid Elm', 'Tam Fern');
    for (let sent = 0; sent < 10; sent++) {
      await send(visitor, person);
      vigil.clock.advance(MINUTE);
    }
    expect((await visitor.ask()).status).toBe(429);
    vigil.clock.advance(12 * HOUR);
    await send(visitor, person);
  });

  it('goes by e-mail where there is no number that takes texts, and nowhere else', async () => {
    const { person, visitor } = await asked('Una Gorse', 'Val Heath', { email: 'una@example.org' });
    await vigil.prisma.contactMethod.updateMany({
      where: { responderId: person.id, channel: 'sms' },
      data: { optedOutAt: vigil.clock.now() },
    });
    expect(words((await visitor.open()).text)).toContain('your own address u•••@example.org');
    await visitor.ask();
    await vigil.settle();
    const mail = await vigil.mail.expectMail('una@example.org', /confirm this address/);
    await visitor.type(digitsIn(mail.text));
    expect(heading((await visitor.open()).text)).toBe('Who is coming');
    await vigil.prisma.contactMethod.updateMany({ where: { responderId: person.id }, data: { verifiedAt: null } });
    const nowhere = new BriefVisitor(vigil, visitor.token);
    expect(words((await nowhere.open()).text)).toContain('no confirmed number or address of yours');
    vigil.clock.advance(MINUTE);
    expect((await nowhere.ask()).status).toBe(422);
  });

  it('speaks the person’s language, and keeps the one that was chosen', async () => {
    const { person, visitor } = await asked('Wyn Iorwerth', 'Xan Jones', { language: 'cy' });
    expect(heading((await visitor.open()).text)).toBe('Gweld pwy sy’n dod');
    const english = new BriefVisitor(vigil, visitor.token, '/en');
    await english.ask();
    const right = await english.type(await english.digits(person));
    expect(right.headers['location']).toBe(english.path);
    expect(heading((await english.open()).text)).toBe('Who is coming');
  });
});
