import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CreateUserService } from '../../src/access/create-user.service.js';
import { HOUR, MINUTE, plus, SECOND } from '../../src/kernel/clock.js';
import { type AccessApp, Browser, openAccessApp, PASSWORD, type Person, setUpPerson } from '../support/access-app.js';

let running: AccessApp;
let serial = 0;
let person: Person;
let browser: Browser;

beforeAll(async () => {
  running = await openAccessApp();
});
afterAll(() => running.close());
beforeEach(async () => {
  serial += 1;
  running.clock.time = plus(new Date('2026-11-21T01:00:00Z'), serial * 24 * HOUR);
  person = await setUpPerson(running, `nadia${String(serial)}@example.org`);
  browser = new Browser(running.base, `192.0.2.${String(serial)}`);
});

const later = (milliseconds: number): void => {
  running.clock.time = plus(running.clock.time, milliseconds);
};

async function signIn(): Promise<void> {
  await browser.signIn(person.email);
  await browser.giveCode(person.code());
}

async function kindsOf(userId: string): Promise<string[]> {
  const entries = await running.log();
  return entries.filter(({ data }) => JSON.stringify(data).includes(userId)).map(({ kind }) => kind);
}

describe('setting up', () => {
  async function invite(): Promise<string> {
    const { setupLink } = await running.app
      .get(CreateUserService, { strict: false })
      .create(
        { email: `new${String(serial)}@example.org`, name: 'Owen P.', role: 'viewer', regionCodes: [] },
        { type: 'operator' },
      );
    expect(setupLink).toMatch(/^https:\/\/vigil\.example\/console\/set-up\/[\w-]{43}$/);
    return new URL(setupLink).pathname;
  }

  it('asks for a password, then shows a code to scan, and nothing of it is stored as it is', async () => {
    const path = await invite();
    const first = await browser.get(path);
    expect(first.text).toContain('Welcome, Owen P.');
    expect(first.text).not.toContain('<svg class="totp-code"');
    await browser.post(path, `${path}/password`, { password: PASSWORD });
    const second = await browser.get(path);
    expect(second.text).toContain('<svg class="totp-code" role="img"');
    const token = path.split('/').at(-1) ?? '';
    const rows = JSON.stringify(await running.prisma.user.findMany(), (_, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value,
    );
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(PASSWORD);
    expect(rows).not.toContain(person.secret);
  });

  it.each([
    ['short', 'Take at least 12 characters.'],
    ['aaaaaaaaaaaaaaa', 'Take more different characters.'],
  ])('refuses the password %s and says why', async (password, sentence) => {
    const path = await invite();
    const answer = await browser.post(path, `${path}/password`, { password });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
  });

  it('is not finished by a wrong code, nor by a code before the password', async () => {
    const path = await invite();
    expect((await browser.post(path, `${path}/code`, { code: '000000' })).status).toBe(422);
    await browser.post(path, `${path}/password`, { password: PASSWORD });
    const answer = await browser.post(path, `${path}/code`, { code: '000000' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('This code does not fit');
  });

  it('works once, for 72 hours, and looks the same for a link that never was', async () => {
    const path = await invite();
    later(72 * HOUR + SECOND);
    const old = await browser.get(path);
    const never = await browser.get(`/console/set-up/${'x'.repeat(43)}`);
    expect([old.status, never.status]).toEqual([404, 404]);
    expect(old.text).toContain('This link works no longer');
  });

  it('leaves invited and set-up people in the log', async () => {
    expect(await kindsOf(person.id)).toEqual(['user.created', 'user.set_up']);
  });
});

describe('signing in', () => {
  it('takes the password, then the code, and opens the console', async () => {
    const first = await browser.signIn(person.email);
    expect(first.status).toBe(303);
    expect(first.headers['location']).toBe('/console/sign-in/code');
    expect((await browser.get('/console')).status).toBe(303);
    const second = await browser.giveCode(person.code());
    expect(second.headers['location']).toBe('/console');
    const desk = await browser.get('/console');
    expect(desk.status).toBe(200);
    expect(desk.text).toContain('Nadia K.');
    expect(await kindsOf(person.id)).toEqual(['user.created', 'user.set_up', 'user.signed_in']);
  });

  it('goes on to the page that was asked for, and never to another site', async () => {
    const asked = await browser.get('/console/settings?tab=1');
    expect(asked.headers['location']).toBe('/console/sign-in?next=%2Fconsole%2Fsettings%3Ftab%3D1');
    const fields = { email: person.email, password: PASSWORD };
    const kept = await browser.post('/console/sign-in', '/console/sign-in', {
      ...fields,
      next: '/console/settings?tab=1',
    });
    expect(kept.headers['location']).toBe('/console/sign-in/code?next=%2Fconsole%2Fsettings%3Ftab%3D1');
    const code = { code: person.code(), next: 'https://evil.example/' };
    const answer = await browser.post('/console/sign-in/code', '/console/sign-in/code', code);
    expect(answer.headers['location']).toBe('/console');
  });

  it('gives a cookie that no script and no other site can use, and a new one after the code', async () => {
    const [before = ''] = (await browser.signIn(person.email)).get('Set-Cookie') ?? [];
    const [after = ''] = (await browser.giveCode(person.code())).get('Set-Cookie') ?? [];
    expect(after).toMatch(/^vigil=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    expect(after.split(';')[0]).not.toBe(before.split(';')[0]);
    const pending = new Browser(running.base);
    const stolen = await pending.get('/console').set('Cookie', before.split(';')[0] ?? '');
    expect(stolen.status).toBe(303);
  });

  it('answers every mistake alike', async () => {
    const mistakes = [
      await browser.signIn(person.email, 'a wrong password'),
      await browser.signIn('nobody@example.org'),
      await browser.signIn('no address'),
      await browser.signIn(person.email, ''),
    ];
    const texts = mistakes.map(({ text }) => text.replaceAll(/(value|data-options)="[^"]*"/g, ''));
    expect(mistakes.map(({ status }) => status)).toEqual([422, 422, 422, 422]);
    expect(new Set(texts).size).toBe(1);
    const entries = await running.log();
    expect(JSON.stringify(entries)).not.toContain('@');
  });

  it('takes each code once', async () => {
    const code = person.code();
    await signIn();
    const second = new Browser(running.base, '192.0.2.200');
    await second.signIn(person.email);
    const replay = await second.giveCode(code);
    expect(replay.status).toBe(422);
    later(30 * SECOND);
    expect((await second.giveCode(person.code())).status).toBe(303);
  });

  it('takes the code of the step before and after, not of two', async () => {
    const now = person.code();
    later(30 * SECOND);
    await browser.signIn(person.email);
    expect((await browser.giveCode(now)).status).toBe(303);
    const second = new Browser(running.base, '192.0.2.201');
    const old = person.code();
    later(90 * SECOND);
    await second.signIn(person.email);
    expect((await second.giveCode(old)).status).toBe(422);
  });

  it('begins anew when the code comes after ten minutes', async () => {
    await browser.signIn(person.email);
    later(11 * MINUTE);
    const answer = await browser.giveCode(person.code());
    expect(answer.headers['location']).toBe('/console/sign-in?now=again');
  });

  it('needs the token of its form', async () => {
    const answer = await browser.send('/console/sign-in', { email: person.email, password: PASSWORD });
    expect(answer.status).toBe(403);
  });

  it('is shut to somebody who was disabled meanwhile', async () => {
    await running.prisma.user.update({ where: { id: person.id }, data: { status: 'disabled' } });
    expect((await browser.signIn(person.email)).status).toBe(422);
  });
});

describe('a lock-out', () => {
  async function fail(times: number, from = browser): Promise<void> {
    for (let count = 0; count < times; count += 1) await from.signIn(person.email, 'a wrong password');
  }

  it('comes after five failures, refuses the right password, says nothing, and ends', async () => {
    await fail(5);
    const locked = await browser.signIn(person.email);
    expect(locked.status).toBe(422);
    expect(locked.text).toContain('That did not match');
    later(31 * SECOND);
    expect((await browser.signIn(person.email)).status).toBe(303);
  });

  it('grows with each failure, and never beyond a quarter of an hour', async () => {
    await fail(5);
    later(31 * SECOND);
    await fail(1);
    later(31 * SECOND);
    expect((await browser.signIn(person.email)).status).toBe(422);
    later(30 * SECOND);
    expect((await browser.signIn(person.email)).status).toBe(303);
    await running.prisma.user.update({ where: { id: person.id }, data: { failedSignIns: 400 } });
    await fail(1);
    later(15 * MINUTE + SECOND);
    expect((await browser.signIn(person.email)).status).toBe(303);
  });

  it('counts wrong codes too, and a right password does not start the count anew', async () => {
    await browser.signIn(person.email);
    for (let count = 0; count < 3; count += 1) await browser.giveCode('000000');
    await browser.signIn(person.email);
    for (let count = 0; count < 2; count += 1) await browser.giveCode('000000');
    expect((await browser.giveCode(person.code())).status).toBe(422);
    later(31 * SECOND);
    expect((await browser.giveCode(person.code())).status).toBe(303);
    const { failedSignIns, lockedUntil } = await running.prisma.user.findUniqueOrThrow({ where: { id: person.id } });
    expect({ failedSignIns, lockedUntil }).toEqual({ failedSignIns: 0, lockedUntil: null });
  });

  it('slows down a network that tries many people, and nobody else', async () => {
    const tries = [];
    for (let count = 0; count < 21; count += 1) tries.push(await browser.signIn(`n${String(count)}@example.org`));
    const last = tries.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
    expect(last?.text).toContain('We cannot take more from here just now');
    expect((await new Browser(running.base, '198.51.100.7').signIn(person.email)).status).toBe(303);
  });
});

describe('a session', () => {
  beforeEach(signIn);

  it('ends after two hours without a request', async () => {
    later(119 * MINUTE);
    expect((await browser.get('/console')).status).toBe(200);
    later(119 * MINUTE);
    expect((await browser.get('/console')).status).toBe(200);
    later(121 * MINUTE);
    expect((await browser.get('/console')).status).toBe(303);
  });

  it('ends after twelve hours in any case', async () => {
    for (let hours = 0; hours < 11; hours += 1) {
      later(HOUR);
      expect((await browser.get('/console')).status).toBe(200);
    }
    later(HOUR + SECOND);
    expect((await browser.get('/console')).status).toBe(303);
  });

  it('ends for good by signing out, which is a form', async () => {
    const cookie = (await running.prisma.session.findMany({ where: { userId: person.id, revokedAt: null } })).length;
    expect(cookie).toBe(1);
    expect((await browser.get('/console/sign-out')).status).toBe(405);
    const out = await browser.post('/console', '/console/sign-out', {});
    expect(out.headers['location']).toBe('/console/sign-in?now=signed-out');
    expect((await browser.get('/console')).status).toBe(303);
    expect(await running.prisma.session.count({ where: { userId: person.id, revokedAt: null } })).toBe(0);
  });

  it('does nothing without the token of a form, nor with that of another session or of a public page', async () => {
    const publicToken = await new Browser(running.base).token('/console/sign-in');
    const other = new Browser(running.base, '192.0.2.202');
    later(30 * SECOND);
    await other.signIn(person.email);
    await other.giveCode(person.code());
    const foreign = await other.token('/console');
    for (const token of [undefined, publicToken, foreign]) {
      const answer = await browser.send('/console/act', token === undefined ? {} : { _token: token });
      expect(answer.status).toBe(403);
    }
    const answer = await browser.post('/console', '/console/act', {});
    expect(answer.text).toContain('Nadia K. acted');
  });

  it('follows a change of role at once, and a refusal is in the log', async () => {
    expect((await browser.get('/console/settings')).status).toBe(403);
    expect(await running.log()).toContainEqual({
      kind: 'access.denied',
      actor: `user:${person.id}`,
      regionCode: null,
      data: { what: 'settings.change' },
    });
    await running.prisma.user.update({ where: { id: person.id }, data: { role: 'admin' } });
    expect((await browser.get('/console/settings')).status).toBe(200);
    await running.prisma.user.update({ where: { id: person.id }, data: { role: 'viewer' } });
    expect((await browser.get('/console')).status).toBe(403);
  });

  it('is nothing that the database could give away', async () => {
    const rows = await running.prisma.session.findMany({ where: { userId: person.id } });
    for (const { tokenHash } of rows) expect(tokenHash).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('somebody signed in to whom the console is not open', () => {
  it.each([
    ['viewer', 'you can read figures'],
    ['responder', 'you can answer alerts, by the link'],
  ] as const)('is told what a %s may do, and can sign out', async (role, may) => {
    const someone = await setUpPerson(running, `${role}@example.org`, role);
    const browser = new Browser(running.base);
    await browser.signIn(someone.email);
    await browser.giveCode(someone.code());
    const page = await browser.get('/console');
    expect(page.status).toBe(403);
    expect(page.text).toContain(may);
    expect(page.text).toContain('You are signed in as Nadia K.');
    expect(page.text).toMatch(/<form method="post" action="\/console\/sign-out">.*<button class="button">Sign out/);
    const out = await browser.post('/console', '/console/sign-out', {});
    expect([out.status, out.headers['location']]).toEqual([303, '/console/sign-in?now=signed-out']);
    expect((await browser.get('/console')).status).toBe(303);
  });
});

describe('in production', () => {
  let production: AccessApp;
  beforeAll(async () => {
    production = await openAccessApp('production');
  });
  afterAll(() => production.close());

  it('cookies are tied to the host and to https, and browsers are told to stay with https', async () => {
    const someone = await setUpPerson(production, 'prod@example.org');
    const answer = await new Browser(production.base).signIn(someone.email);
    const [cookie = ''] = answer.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^__Host-vigil=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/);
    expect(answer.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
  });
});
