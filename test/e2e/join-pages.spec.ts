import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { ForgetJoinsHandler } from '../../src/intake/join/forget-joins.handler.js';
import { DAY, HOUR, MINUTE } from '../../src/kernel/clock.js';
import { digitsIn } from '../support/brief-visitor.js';
import { FormVisitor } from '../support/form-visitor.js';
import { pageRules } from '../support/page-rules.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

/** Bytes of one page, for phones on a bad line. */
const MOST_BYTES = 20_000;
const HOSTILE = '"><script>alert(1)</script>\'<img src=x onerror=alert(1)>';

const validator = new HtmlValidate(pageRules);

async function expectValid(html: string): Promise<void> {
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  expect(html).not.toContain('<script>alert');
  expect(html).not.toContain('<img src=x');
}

describe('the pages of an offer to join', () => {
  let vigil: TestVigil;
  let scene: Scene;
  beforeAll(async () => {
    vigil = await TestVigil.start();
    scene = new Scene(vigil);
    await vigil.prisma.group.create({
      data: {
        id: '6a6c58c9-8b2c-4a77-9d1b-0f3f0b3f6f10',
        name: HOSTILE,
        regionCode: 'wales',
        createdAt: vigil.clock.now(),
      },
    });
  }, 60_000);
  afterAll(() => vigil.stop());

  const visitor = (address?: string) => new FormVisitor(vigil.app.getHttpServer(), address);

  it.each(['', '/cy'])('are valid, small, and hold no word as markup: %s/join', async (prefix) => {
    const person = visitor();
    const seen = async (status = 200) => {
      expect(person.page?.status).toBe(status);
      expect(person.html).toContain('class="exit"');
      expect(person.page?.headers['set-cookie']).toBeUndefined();
      expect(Buffer.byteLength(person.html)).toBeLessThan(MOST_BYTES);
      await expectValid(person.html);
    };
    await person.open(`${prefix}/join`);
    await seen();
    await person.press({});
    await seen();
    await person.next({});
    await seen(422);
    await person.next({ name: HOSTILE });
    await seen();
    await person.next({ phone: HOSTILE, email: HOSTILE });
    await seen(422);
    const phone = scene.phone();
    await person.next({ phone, email: 'ama@example.org' });
    await seen();
    await person.next({ region: HOSTILE });
    await seen(422);
    await person.next({ region: 'wales' });
    await seen();
    await person.next({ group: '6a6c58c9-8b2c-4a77-9d1b-0f3f0b3f6f10' });
    await seen();
    await person.next({ roles: ['local', HOSTILE] });
    for (const fields of [{ otherLanguages: HOSTILE }, { often: HOSTILE }, { quiet: 'day' }, { startIn: 'month' }]) {
      await seen();
      await person.next(fields);
    }
    await seen();
    await person.next({ about: HOSTILE.repeat(20) });
    await seen(422);
    await person.next({ about: HOSTILE });
    await seen();
    await person.press({ change: 'quiet' });
    await seen();
    await person.press({ go: 'back' });
    await person.press({ go: 'send' }, { website: 'http://spam.example' });
    await seen(422);
    expect(await vigil.prisma.joinRequest.count({ where: { language: prefix === '' ? 'en' : 'cy' } })).toBe(0);
    await person.press({ go: 'send' }, { website: '' });
    await seen();
    await person.press({ go: 'confirm' }, { digits: HOSTILE });
    await seen(422);
    await person.press({ go: 'again' });
    await seen(422);
    await vigil.settle();
    const { text } = await vigil.twilio.expectSms(phone, /\d{6}/);
    await person.press({ go: 'confirm' }, { digits: digitsIn(text) });
    await seen();
    await vigil.settle();
    await vigil.mail.expectMail('ama@example.org', /./);
    await person.press({ go: 'later' });
    await seen();
    const done = person.page;
    await person.press({});
    await seen();
    // The offer is gone, and so is whatever its page could do.
    person.page = done;
    await person.press({});
    await seen();
    vigil.clock.advance(MINUTE);
  });

  it('at the console: two coordinators vouch, one welcomes; each reading is in the log', async () => {
    const phone = scene.phone();
    const person = visitor();
    await person.open('/join');
    await person.press({});
    await person.next({ name: 'Ama', about: HOSTILE });
    await person.next({ phone });
    await person.next({ region: 'wales' });
    await person.next({});
    await person.next({ roles: 'local' });
    await person.press({ change: 'about' });
    await person.next({ about: HOSTILE });
    await person.press({ go: 'end' });
    await person.press({ go: 'send' });
    await vigil.settle();
    await person.press({ go: 'confirm' }, { digits: digitsIn((await vigil.twilio.expectSms(phone, /\d{6}/)).text) });

    const nadia = await Visitor.signedIn(vigil, (await scene.coordinator('Nadia')).userId);
    const owen = await Visitor.signedIn(vigil, (await scene.coordinator('Owen', ['wales'])).userId);
    const lena = await Visitor.signedIn(vigil, (await scene.coordinator('Lena', ['london'])).userId);
    expect((await nadia.open('/console')).text).toContain('Somebody offers to join');
    expect((await lena.open('/console')).text).not.toContain('offers to join');
    const list = await nadia.open('/console/joining');
    await expectValid(list.html);
    expect(list.text).not.toContain('Ama');
    const [path = ''] = /\/console\/joining\/[0-9a-f-]{36}/.exec(list.html) ?? [];
    expect((await lena.open(path)).status).toBe(403);
    const offer = await nadia.open(path);
    await expectValid(offer.html);
    for (const words of ['Ama', `${phone} confirmed`, 'Nobody has vouched yet']) {
      expect(offer.text).toContain(words);
    }
    const once = await nadia.send(`${path}/vouch`);
    expect(once.text).toContain('You have vouched. Somebody else has to, too.');
    expect((await nadia.send(`${path}/welcome`)).text).toContain('One more person has to vouch');
    expect((await nadia.send(`${path}/postpone`, { days: '14' })).status).toBe(200);
    expect((await nadia.open('/console')).text).not.toContain('offers to join');
    await owen.open(path);
    const ready = await owen.send(`${path}/vouch`);
    expect(ready.text).toContain('So far: Nadia, Owen.');
    await expectValid(ready.html);
    const welcomed = await owen.send(`${path}/welcome`);
    expect(welcomed.text).toContain('Welcomed');
    const [inList = ''] = /\/console\/people\/[0-9a-f-]{36}/.exec(welcomed.html) ?? [];
    expect((await owen.open(inList)).text).toContain('vouched for by Nadia and Owen');
    expect((await owen.open('/console/joining')).html).toContain(inList);
    const log = await nadia.open('/console/log');
    for (const words of ['Offer to join read', 'Vouched for somebody', 'Welcomed, Ama'])
      expect(log.text).toContain(words);
    await vigil.advance(9 * HOUR);
    await vigil.twilio.expectSms(phone, /welcome/);
    vigil.clock.advance(31 * DAY);
    await vigil.app.get(ForgetJoinsHandler, { strict: false }).handle();
    expect(await vigil.prisma.joinRequest.count({ where: { status: 'welcomed' } })).toBe(0);
    const later = await Visitor.signedIn(vigil, (await scene.coordinator('Rhian', ['wales'])).userId);
    expect((await later.open(inList)).text).toContain('vouched for by Nadia and Owen');
  });
});
