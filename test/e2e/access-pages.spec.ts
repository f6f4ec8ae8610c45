import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE, SECOND } from '../../src/kernel/clock.js';
import type { Role } from '../../src/access/role.js';
import { Browser, PASSWORD, type Person, setUpPerson } from '../support/access-app.js';
import { SoftAuthenticator } from '../support/soft-authenticator.js';
import { TestVigil } from '../support/vigil.js';

describe('who can sign in', () => {
  let vigil: TestVigil;
  let running: Parameters<typeof setUpPerson>[0];
  const origin = 'https://vigil.example';
  let serial = 0;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    running = { base: vigil.baseUrl, app: vigil.app, clock: vigil.clock };
  }, 60_000);
  afterAll(() => vigil.stop());
  beforeEach(() => vigil.advance(MINUTE));

  const person = (role: Role = 'coordinator', regionCodes: string[] = []) => {
    serial += 1;
    return setUpPerson(running, `person${String(serial)}@example.org`, role, regionCodes);
  };
  const browser = () => {
    serial += 1;
    return new Browser(vigil.baseUrl, `192.0.2.${String(serial)}`);
  };
  const signedIn = async (who: Person) => {
    const one = browser();
    await one.signIn(who.email);
    expect((await one.giveCode(who.code())).status).toBe(303);
    return one;
  };
  const kinds = async () =>
    (await vigil.prisma.journalEntry.findMany({ orderBy: { seq: 'asc' } })).map(({ kind }) => kind);
  const optionsOf = (html: string) =>
    (/data-options="([^"]*)"/u.exec(html)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

  describe('their sessions', () => {
    it('are listed by device, and ended from elsewhere: one, and all but here', async () => {
      const nadia = await person();
      const phone = await signedIn(nadia);
      await vigil.advance(30 * SECOND);
      const desk = await signedIn(nadia);
      await vigil.advance(30 * SECOND);
      const third = await signedIn(nadia);
      const page = (await desk.get('/console/account')).text;
      expect(page.match(/Sign out there/gu)).toHaveLength(2);
      const [first] = [...page.matchAll(/name="session" value="([^"]+)"/gu)].map((match) => match[1] ?? '');
      await desk.post('/console/account', '/console/account/sessions/end', { session: first ?? '' });
      expect([(await phone.get('/console')).status, (await third.get('/console')).status].sort()).toEqual([200, 303]);
      await desk.post('/console/account', '/console/account/sessions/end', {});
      expect((await phone.get('/console')).status).toBe(303);
      expect((await third.get('/console')).status).toBe(303);
      expect((await desk.get('/console')).status).toBe(200);
      expect(await kinds()).toContain('user.signed_out_elsewhere');
    });

    it('of somebody else cannot be named', async () => {
      const other = await signedIn(await person());
      const mine = await signedIn(await person());
      const session = await vigil.prisma.session.findMany({ where: { revokedAt: null } });
      for (const { id } of session) {
        await mine.post('/console/account', '/console/account/sessions/end', { session: id });
      }
      expect((await other.get('/console')).status).toBe(200);
    });
  });

  describe('a passkey', () => {
    const add = async (desk: Browser, key: SoftAuthenticator, name = 'My phone') => {
      const page = (await desk.get('/console/account')).text;
      const passkey = key.make(optionsOf(page));
      return desk.post('/console/account', '/console/account/passkeys', { name, passkey });
    };
    const signInWith = async (key: SoftAuthenticator, at = browser()) => {
      const page = (await at.get('/console/sign-in')).text;
      const passkey = key.prove(optionsOf(page));
      return { passkey, answer: await at.post('/console/sign-in', '/console/sign-in/passkey', { passkey }), at };
    };
    const key = () => new SoftAuthenticator(origin);

    it('is made, signs its owner in by itself, and is removed', async () => {
      const nadia = await person();
      const desk = await signedIn(nadia);
      const phone = key();
      expect((await add(desk, phone)).status).toBe(303);
      expect((await desk.get('/console/account')).text).toContain('My phone');
      const { answer, at } = await signInWith(phone);
      expect([answer.status, answer.headers['location']]).toEqual([303, '/console']);
      expect((await at.get('/console')).status).toBe(200);
      const id = /name="passkey" value="([0-9a-f-]{36})"/u.exec((await desk.get('/console/account')).text)?.[1] ?? '';
      await desk.post('/console/account', '/console/account/passkeys/remove', { passkey: id });
      expect((await signInWith(phone)).answer.status).toBe(422);
      expect(await kinds()).toEqual(expect.arrayContaining(['user.passkey_added', 'user.passkey_removed']));
      const stored = JSON.stringify(await vigil.prisma.journalEntry.findMany({ select: { data: true } }));
      expect(stored).not.toContain('My phone');
    });

    it('answers a challenge once, while it is young, and only of its own kind', async () => {
      const nadia = await person();
      const desk = await signedIn(nadia);
      const phone = key();
      await add(desk, phone);
      const { passkey } = await signInWith(phone);
      const elsewhere = browser();
      const again = await elsewhere.post('/console/sign-in', '/console/sign-in/passkey', { passkey });
      expect(again.status).toBe(422);
      expect(again.text).toContain('This passkey is not known here');
      const late = phone.prove(optionsOf((await elsewhere.get('/console/sign-in')).text));
      await vigil.advance(6 * MINUTE);
      expect((await elsewhere.post('/console/sign-in', '/console/sign-in/passkey', { passkey: late })).status).toBe(
        422,
      );
      const made = optionsOf((await desk.get('/console/account')).text);
      const wrongKind = phone.prove(made.replace('"rp":', '"rpId":"localhost","was":'));
      expect(
        (await elsewhere.post('/console/sign-in', '/console/sign-in/passkey', { passkey: wrongKind })).status,
      ).toBe(422);
    });

    it.each([
      '',
      'null',
      '{}',
      '[1',
      '{"id":"__proto__","rawId":"x","type":"public-key","response":{}}',
      'x'.repeat(70_000),
    ])('that is none is refused kindly: %.20s', async (passkey) => {
      const answer = await browser().post('/console/sign-in', '/console/sign-in/passkey', { passkey });
      expect(answer.status).toBe(422);
    });

    it('of another site, or of somebody disabled, opens nothing', async () => {
      const nadia = await person();
      const desk = await signedIn(nadia);
      const elsewhere = new SoftAuthenticator('https://vigil.example.evil');
      expect((await add(desk, elsewhere)).status).toBe(422);
      const phone = key();
      await add(desk, phone);
      await vigil.prisma.user.update({ where: { id: nadia.id }, data: { status: 'disabled' } });
      expect((await signInWith(phone)).answer.status).toBe(422);
    });

    it('is not made twice of one key, and not without a name', async () => {
      const desk = await signedIn(await person());
      const phone = key();
      await add(desk, phone);
      const twice = await add(desk, phone);
      expect([twice.status, /This key is here already/u.test(twice.text)]).toEqual([422, true]);
      const nameless = await add(desk, key(), ' ');
      expect([nameless.status, /Say what you call it/u.test(nameless.text)]).toEqual([422, true]);
    });
  });

  describe('before what is grave', () => {
    const invite = { email: 'new@example.org', name: 'Owen P.', role: 'coordinator', regionCodes: 'wales' };

    it('the second factor is asked for again after half an hour, and what was typed goes along', async () => {
      const ann = await person('admin');
      const desk = await signedIn(ann);
      await vigil.advance(31 * MINUTE);
      const asked = await desk.post('/console/access/invite', '/console/access/invite', invite);
      expect(asked.status).toBe(403);
      expect(asked.text).toContain('Is it you?');
      expect(asked.text).toContain('value="Owen P."');
      expect(await vigil.prisma.user.count({ where: { email: invite.email } })).toBe(0);
      const wrong = await desk.post('/console/access/invite', '/console/access/invite', { ...invite, _code: '000000' });
      expect([wrong.status, /That did not match/u.test(wrong.text)]).toEqual([403, true]);
      const right = await desk.post('/console/access/invite', '/console/access/invite', {
        ...invite,
        _code: ann.code(),
      });
      expect(right.status).toBe(200);
      expect(right.text).toContain('/console/set-up/');
      const next = { ...invite, email: 'next@example.org' };
      expect((await desk.post('/console/access/invite', '/console/access/invite', next)).status).toBe(200);
      const typed = JSON.stringify(await vigil.prisma.journalEntry.findMany({ select: { data: true } }));
      expect(typed).not.toContain('Owen P.');
    });

    it('after too many wrong codes there is a wait, and what was typed waits too', async () => {
      const desk = await signedIn(await person('admin'));
      await vigil.advance(31 * MINUTE);
      await desk.post('/console/access/invite', '/console/access/invite', invite);
      let last = { status: 403, text: '' };
      for (let tries = 0; tries < 40 && last.status === 403; tries += 1) {
        last = await desk.post('/console/access/invite', '/console/access/invite', { ...invite, _code: '000000' });
      }
      expect([last.status, last.text.includes('value="Owen P."')]).toEqual([429, true]);
      expect(last.text).toMatch(/Leave this page open and try again in (a minute|\d+ minutes)/u);
      await vigil.advance(2 * HOUR);
    });

    it('a passkey of another person is no proof', async () => {
      const ann = await person('admin');
      const desk = await signedIn(ann);
      const key = new SoftAuthenticator(origin);
      const make = key.make(optionsOf((await desk.get('/console/account')).text));
      await desk.post('/console/account', '/console/account/passkeys', { name: 'Key', passkey: make });
      const eve = await signedIn(await person('admin'));
      await vigil.advance(31 * MINUTE);
      const mail = { ...invite, email: 'third@example.org' };
      const asked = await desk.post('/console/access/invite', '/console/access/invite', mail);
      const _passkey = key.prove(optionsOf(asked.text));
      expect((await eve.post('/console/access/invite', '/console/access/invite', { ...mail, _passkey })).status).toBe(
        403,
      );
      expect((await desk.post('/console/access/invite', '/console/access/invite', { ...mail, _passkey })).status).toBe(
        200,
      );
    });
  });

  describe('letting somebody in again', () => {
    it('takes two people; what there was stops working, and the link is shown to the second', async () => {
      const lost = await person('coordinator', ['wales']);
      const theirs = await signedIn(lost);
      const [ann, bea] = [await signedIn(await person()), await signedIn(await person())];
      const path = `/console/access/${lost.id}`;
      expect((await ann.post(path, `${path}/recovery`, {})).status).toBe(303);
      const alone = await ann.post(path, `${path}/recovery/agree`, {});
      expect([alone.status, /Somebody else has to agree/u.test(alone.text)]).toEqual([422, true]);
      expect((await theirs.get('/console/account')).text).toContain('Somebody asked that you begin anew');
      const agreed = await bea.post(path, `${path}/recovery/agree`, {});
      expect(agreed.status).toBe(200);
      const link = new URL(/https?:[^<\s]+\/console\/set-up\/[\w-]{43}/u.exec(agreed.text)?.[0] ?? '').pathname;
      expect((await theirs.get('/console')).status).toBe(303);
      expect((await browser().signIn(lost.email)).status).toBe(422);
      expect((await browser().get(link)).text).toContain('Welcome');
    });

    it('the person themselves can end it, and then nobody can agree', async () => {
      const lost = await person();
      const theirs = await signedIn(lost);
      const [ann, bea] = [await signedIn(await person('admin')), await signedIn(await person('admin'))];
      const path = `/console/access/${lost.id}`;
      await ann.post(path, `${path}/recovery`, {});
      await theirs.post('/console/account', '/console/account/recovery/withdraw', {});
      const agreed = await bea.post(path, `${path}/recovery/agree`, {});
      expect([agreed.status, /Nothing waits for this person/u.test(agreed.text)]).toEqual([422, true]);
      expect((await theirs.get('/console')).status).toBe(200);
    });

    it('runs out after a day', async () => {
      const lost = await person();
      const ann = await person();
      const path = `/console/access/${lost.id}`;
      await (await signedIn(ann)).post(path, `${path}/recovery`, {});
      await vigil.advance(24 * 60 * MINUTE);
      const late = await (await signedIn(await person())).post(path, `${path}/recovery/agree`, {});
      expect(late.status).toBe(422);
      expect((await browser().signIn(lost.email, PASSWORD)).status).toBe(303);
    });
  });

  describe('rights and keys', () => {
    it('an admin invites, changes, disables and enables; a coordinator may not', async () => {
      const desk = await signedIn(await person('admin'));
      const other = await person('coordinator', ['wales']);
      const path = `/console/access/${other.id}`;
      const rights = { name: 'Nadia Khan', role: 'responder', regionCodes: 'wales' };
      expect((await desk.post(path, path, rights)).status).toBe(303);
      expect((await desk.get(path)).text).toContain('Responder, Wales');
      await desk.post(path, `${path}/disable`, {});
      expect((await browser().signIn(other.email)).status).toBe(422);
      await desk.post(path, `${path}/enable`, {});
      expect((await browser().signIn(other.email)).status).toBe(303);
      const bad = await desk.post(path, path, { name: 'N', role: 'queen', regionCodes: 'wales' });
      expect(bad.status).toBe(422);
      const plain = await signedIn(await person('coordinator'));
      expect((await plain.post('/console/account', path, rights)).status).toBe(403);
      expect((await plain.get('/console/access/keys')).status).toBe(403);
      expect((await plain.get(path)).text).not.toContain('@example.org');
    });

    it('a key is shown once, works, and is withdrawn', async () => {
      const desk = await signedIn(await person('admin'));
      const wanted = { name: 'Figures', role: 'viewer' };
      const made = await desk.post('/console/access/keys', '/console/access/keys', wanted);
      const key = /vk_[\w-]{43}/u.exec(made.text)?.[0] ?? '';
      const ask = () => fetch(`${vigil.baseUrl}/api/v1/stats`, { headers: { authorization: `Bearer ${key}` } });
      expect((await ask()).status).toBe(200);
      const page = (await desk.get('/console/access/keys')).text;
      expect(page).toContain('Figures');
      expect(page).not.toContain(key);
      const id = /name="key" value="([^"]+)"/u.exec(page)?.[1] ?? '';
      await desk.post('/console/access/keys', '/console/access/keys/revoke', { key: id });
      expect((await ask()).status).toBe(401);
    });
  });
});
