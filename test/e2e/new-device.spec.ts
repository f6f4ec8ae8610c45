import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/kernel/clock.js';
import { Browser, PASSWORD, type Person, setUpPerson } from '../support/access-app.js';
import { TestVigil } from '../support/vigil.js';

describe('a sign-in on a new device', () => {
  let vigil: TestVigil;
  let serial = 0;
  let nadia: Person;
  beforeAll(async () => {
    vigil = await TestVigil.start();
    vigil.mail.tolerate(({ subject }) => subject.includes('new device'));
  }, 60_000);
  afterAll(() => vigil.stop());
  beforeEach(async () => {
    await vigil.advance(MINUTE);
    serial += 1;
    const running = { base: vigil.baseUrl, app: vigil.app, clock: vigil.clock };
    nadia = await setUpPerson(running, `nadia${String(serial)}@example.org`);
  });

  const browser = () => {
    serial += 1;
    return new Browser(vigil.baseUrl, `192.0.2.${String(serial)}`);
  };
  const signIn = async (at = browser(), password = PASSWORD) => {
    await vigil.advance(MINUTE);
    await at.signIn(nadia.email, password);
    const answer = await at.giveCode(nadia.code());
    await vigil.settle();
    return { at, answer };
  };
  const mails = () => vigil.mail.mailsTo(nadia.email);
  const kinds = async () => {
    const rows = await vigil.prisma.journalEntry.findMany({ orderBy: { seq: 'asc' } });
    return rows.filter(({ data }) => JSON.stringify(data).includes(nadia.id)).map(({ kind }) => kind);
  };
  const account = async (at: Browser) => (await at.get('/console/account')).text;
  const noticeIn = (html: string) => /name="notice" value="([0-9a-f-]{36})"/u.exec(html)?.[1] ?? '';

  it('is not told of the first after the invitation, nor of the next in the same browser', async () => {
    const { at, answer } = await signIn();
    const cookie = [answer.headers['set-cookie']].flat().find((one) => one?.startsWith('vigil-device='));
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/u);
    expect(cookie).toMatch(/Path=\/console;/u);
    await at.post('/console', '/console/sign-out', {});
    await signIn(at);
    expect(mails()).toEqual([]);
    expect(await account(at)).not.toContain('Was that you?');
    const stored = JSON.stringify(await vigil.prisma.knownDevice.findMany());
    expect(stored).not.toContain(/vigil-device=([^;.]+)/u.exec(cookie ?? '')?.[1] ?? 'no mark');
  });

  it('is told by e-mail, without an address of the network, and asked until it is said whose it was', async () => {
    const { at: own } = await signIn();
    const { at: phone } = await signIn();
    expect(mails()).toHaveLength(1);
    const [mail] = mails();
    expect(mail?.subject).toBe('Vigil: a sign-in on a new device');
    expect(mail?.text).toContain('https://vigil.example/console/account');
    expect(mail?.text).not.toContain('192.0.2.');
    expect(await account(phone)).not.toContain('That was not me');
    const page = await account(own);
    expect(page).toContain('Was that you?');
    await own.post('/console/account', '/console/account/devices/mine', { notice: noticeIn(page) });
    expect(await account(own)).not.toContain('Was that you?');
    expect((await phone.get('/console')).status).toBe(200);
    expect(await kinds()).toEqual(expect.arrayContaining(['user.new_device', 'user.device_owned']));
    await signIn(phone);
    expect(mails()).toHaveLength(1);
  });

  it('of somebody else ends it, is logged, and asks for a new password', async () => {
    const { at: own } = await signIn();
    const { at: thief } = await signIn();
    const notice = noticeIn(await account(own));
    expect((await thief.post('/console/account', '/console/account/devices/not-mine', { notice })).status).toBe(409);
    const said = await own.post('/console/account', '/console/account/devices/not-mine', { notice });
    expect(said.headers['location']).toBe('/console/account/password?after=not-mine');
    expect((await thief.get('/console')).status).toBe(303);
    const page = (await own.get('/console/account/password?after=not-mine')).text;
    expect(page).toContain('Every other sign-in has ended');
    const choose = (password: string) =>
      own.post('/console/account/password', '/console/account/password', { password });
    expect((await choose(PASSWORD)).text).toContain('This is the password you have');
    expect((await choose('eight grey herons')).headers['location']).toBe('/console/account');
    expect(await kinds()).toEqual(expect.arrayContaining(['user.device_disowned', 'user.password_changed']));
    expect((await signIn(thief)).answer.headers['location']).toBe('/console/sign-in?now=again');
    await signIn(own, 'eight grey herons');
    expect(mails()).toHaveLength(1);
  });

  it('asks for the code first, where it was given long ago', async () => {
    const { at: own } = await signIn();
    const choose = (fields: Record<string, string>) =>
      own.post('/console/account/password', '/console/account/password', fields);
    await vigil.advance(40 * MINUTE);
    expect((await own.get('/console/account/password')).text).toContain('The code from your app');
    const password = 'eight grey herons';
    const refused = await choose({ password, code: '000000' });
    expect([refused.status, refused.text.includes('This code is wrong'), refused.text.includes(password)]).toEqual([
      422,
      true,
      false,
    ]);
    expect((await choose({ password, code: nadia.code() })).status).toBe(303);
  });

  it('of another person is nobody’s to answer', async () => {
    await signIn();
    await signIn();
    const [notice] = await vigil.prisma.signInNotice.findMany({ where: { userId: nadia.id } });
    const running = { base: vigil.baseUrl, app: vigil.app, clock: vigil.clock };
    nadia = await setUpPerson(running, 'other@example.org');
    const { at: other } = await signIn();
    for (const way of ['mine', 'not-mine']) {
      await other.post('/console/account', `/console/account/devices/${way}`, { notice: notice?.id ?? '' });
    }
    expect((await vigil.prisma.signInNotice.findUniqueOrThrow({ where: { id: notice?.id ?? '' } })).answer).toBeNull();
  });
});
