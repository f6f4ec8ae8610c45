import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeAt } from '../../src/access/second-factor.js';
import { AlertLinks } from '../../src/delivery/alert-links.service.js';
import { CommandLine } from '../integration/cli/command-line.js';
import type { Person } from '../support/scene.js';
import { Story } from '../support/story.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { TestVigil } from '../support/vigil.js';
import { Browser, setUpPerson } from '../support/access-app.js';
import { Visitor } from '../support/visitor.js';

const SECRETS = [randomBytes(32), randomBytes(32), randomBytes(32)] as const;

/** Twice: the secret was changed, everything was sealed anew, and the old one was taken away. */
describe('once the old secret is gone', () => {
  let database: TestDatabase;
  let vigil: TestVigil;
  let joyce: Person;
  let secret: string;
  let given: { receiptCode: string; reference: string };
  let firstText: string;

  const start = async (current: Buffer, now?: Date): Promise<void> => {
    const settings = { secrets: { current, previous: [] } };
    vigil = await TestVigil.start({ database, settings, ...(now === undefined ? {} : { now }) });
  };
  async function change(from: Buffer, to: Buffer): Promise<void> {
    const now = vigil.clock.now();
    await vigil.stop();
    const line = await CommandLine.start({ database, settings: { secrets: { current: to, previous: [from] } } });
    expect((await line.run('keys:rotate')).out).toContain('VIGIL_SECRET_PREVIOUS can be removed where it is set');
    await line.stop();
    await start(to, now);
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    await start(SECRETS[0]);
    const story = await Story.begin(vigil);
    joyce = await story.scene.responder('Joyce');
    const steps = [{ targets: [{ type: 'responder', id: joyce.id }], quorum: { any: 5 } }];
    await story.play(steps, { lastStepSeconds: 86_400 });
    firstText = (await vigil.twilio.expectSms(joyce.phone)).text;
    const body = { placeText: 'The cells below the old court', narrative: 'My friend rang last night.' };
    given = (await vigil.api().ok(vigil.api().post('/reports', body))) as typeof given;
    const { app, clock, baseUrl: base } = vigil;
    ({ secret } = await setUpPerson({ app, clock, base }, 'nadia@example.org'));
    await vigil.settle();
    await change(SECRETS[0], SECRETS[1]);
    await change(SECRETS[1], SECRETS[2]);
  }, 180_000);
  afterAll(async () => {
    await vigil.stop();
    await database.drop();
  });

  it('a family’s receipt code still opens, and they can write', async () => {
    const page = await new Visitor(vigil, null).send('/receipt', { code: given.receiptCode });
    expect(page.status).toBe(200);
    expect(page.text).toContain(given.reference);
  });

  it('the link of the first text still opens, and a later text would carry the same', async () => {
    const link = /\/r\/(\S+)/u.exec(firstText)?.[1] ?? '';
    expect((await vigil.http.get(`/r/${link}`)).status).toBe(200);
    const alert = await vigil.prisma.alert.findFirstOrThrow({ where: { responderId: joyce.id } });
    const links = vigil.app.get(AlertLinks, { strict: false });
    expect(links.urlOf(alert.id, alert.linkHash ?? '')).toBe(`https://vigil.example/r/${link}`);
  });

  it('a number is known: an answer by text counts, and STOP too', async () => {
    const code = /[A-Z0-9]{4}(?= YES)/u.exec(firstText)?.[0] ?? '';
    await vigil.twilio.reply(joyce.phone, `${code} YES`);
    await vigil.settle();
    const [alert] = await vigil.prisma.alert.findMany({ where: { responderId: joyce.id } });
    expect(alert?.answer).toBe('attending');
    await vigil.twilio.reply(joyce.phone, 'STOP');
    const optedOut = await vigil.prisma.contactMethod.findMany({ where: { responderId: joyce.id, channel: 'sms' } });
    expect(optedOut.map(({ optedOutAt }) => optedOutAt !== null)).toEqual([true]);
  });

  it('people sign in with both factors', async () => {
    const browser = new Browser(vigil.baseUrl);
    expect((await browser.signIn('nadia@example.org')).headers['location']).toBe('/console/sign-in/code');
    expect((await browser.giveCode(codeAt(secret, vigil.clock.now()))).headers['location']).toBe('/console');
  });
});
