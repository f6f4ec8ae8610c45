import { beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { CheckContactsHandler } from '../../src/delivery/verification/check-contacts.handler.js';
import { DAY, HOUR, MINUTE, plus } from '../../src/kernel/clock.js';
import { digitsIn, notThis, words } from '../support/brief-visitor.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

interface Method {
  readonly id: string;
  readonly channel: string;
  readonly verifiedAt?: string;
  readonly checkSince?: string;
  readonly checkAskedAt?: string;
}

describe('people confirm their own numbers and addresses', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const methods = async (person: Person): Promise<Method[]> =>
    (await story.coordinator.ok(story.coordinator.get(`/responders/${person.id}`))).contactMethods;
  async function method(person: Person, channel = 'sms'): Promise<Method> {
    const found = (await methods(person)).find((each) => each.channel === channel);
    if (found === undefined) throw new Error(`${person.name} has no ${channel}.`);
    return found;
  }
  async function invite(person: Person, channel = 'sms') {
    const { id } = await method(person, channel);
    const answer = await story.coordinator.post(`/responders/${person.id}/contact-methods/${id}/verification/link`);
    expect(answer.status).toBe(201);
    return answer.body as { link: string; until: string; sentBy?: string };
  }
  const pathOf = (link: string): string => new URL(link).pathname;
  const open = (path: string) => supertest(vigil.baseUrl).get(path);
  const post = (path: string, code?: string) =>
    supertest(vigil.baseUrl)
      .post(path)
      .type('form')
      .send(code === undefined ? '' : new URLSearchParams({ code }).toString());
  async function digitsOf(person: Person): Promise<string> {
    await vigil.settle();
    return digitsIn((await vigil.twilio.expectSms(person.phone, /confirms this number/)).text);
  }
  const wait = (milliseconds: number) => {
    vigil.clock.advance(milliseconds);
  };

  it('67: by a link: opening it changes nothing; a code is sent, typed, and the number is one that is paged', async () => {
    const person = await story.scene.responder('Ada', { verified: false });
    const { link, sentBy } = await invite(person);
    expect(sentBy).toBeUndefined();
    const path = pathOf(link);
    expect(path).toMatch(/^\/r\/[\w-]{48}\/verify$/);
    const first = await open(path);
    expect(first.status).toBe(200);
    expect(words(first.text)).toContain(`your number ending ${person.phone.slice(-3)}`);
    expect(first.text).not.toContain(person.phone);
    expect(first.text).not.toContain('Ada');
    await vigil.settle();
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(0);

    expect((await post(path)).status).toBe(303);
    const digits = await digitsOf(person);
    expect(words((await open(path)).text)).toContain('Six digits');
    const confirmed = await post(path, `${digits.slice(0, 3)} ${digits.slice(3)}`);
    expect([confirmed.status, confirmed.headers['location']]).toEqual([303, path]);
    expect(words((await open(path)).text)).toContain('Thank you. It is confirmed');
    expect((await methods(person)).map(({ verifiedAt }) => verifiedAt !== undefined)).toEqual([true, true]);
    // What is confirmed is not asked for again.
    expect((await post(path)).status).toBe(303);
    await vigil.settle();
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(1);
  });

  it('67: five tries, fifteen minutes, one a minute, as everywhere', async () => {
    const person = await story.scene.responder('Bea', { verified: false });
    const path = pathOf((await invite(person)).link);
    await post(path);
    const digits = await digitsOf(person);
    const soon = await post(path);
    expect([soon.status, soon.headers['retry-after']]).toEqual([429, '60']);
    expect((await post(path, 'abc')).status).toBe(422);
    for (let tries = 1; tries <= 4; tries += 1) {
      expect(words((await post(path, notThis(digits))).text)).toContain('Not quite those');
    }
    expect(words((await post(path, notThis(digits))).text)).toContain('This code has ended');
    expect(words((await post(path, digits)).text)).toContain('works no longer');
    wait(MINUTE);
    expect((await post(path)).status).toBe(303);
    const again = await digitsOf(person);
    wait(15 * MINUTE);
    expect((await post(path, again)).status).toBe(422);
    expect((await method(person)).verifiedAt).toBeUndefined();
  });

  it('a link opens nothing that it was not made for, and nothing after a week', async () => {
    const person = await story.scene.responder('Cai', { verified: false });
    const { link, until } = await invite(person);
    const path = pathOf(link);
    const token = path.split('/')[2] ?? '';
    const flipped = Buffer.from(token, 'base64url');
    flipped[18] = (flipped[18] ?? 0) ^ 1;
    const wrong = [
      `/r/${token}`,
      `/r/${token}/brief`,
      `/r/${flipped.toString('base64url')}/verify`,
      `/r/${token.slice(0, -1)}/verify`,
      `/r/${'x'.repeat(48)}/verify`,
    ];
    for (const each of wrong) expect([each, (await open(each)).status]).toEqual([each, 404]);
    for (const each of wrong.slice(2, 5)) expect((await post(each)).status).toBe(404);
    await story.coordinator.ok(story.coordinator.patch(`/responders/${person.id}`, { phone: story.scene.phone() }));
    expect((await open(path)).status).toBe(404);
    const fresh = await invite(person);
    expect((await open(pathOf(fresh.link))).status).toBe(200);
    const left = new Date(fresh.until).getTime() - vigil.clock.now().getTime();
    expect(left).toBeLessThanOrEqual(7 * DAY);
    expect(new Date(until) <= new Date(fresh.until)).toBe(true);
    wait(left);
    expect((await open(pathOf(fresh.link))).status).toBe(404);
  });

  it('the link goes by another way that is confirmed; texts that were ended are not sent', async () => {
    const person = await story.scene.responder('Dee', { email: 'dee@example.org' });
    await vigil.prisma.contactMethod.updateMany({
      where: { responderId: person.id, channel: { not: 'email' } },
      data: { verifiedAt: null },
    });
    const { link, sentBy } = await invite(person);
    expect(sentBy).toBe('email');
    await vigil.settle();
    const mail = await vigil.mail.expectMail('dee@example.org', /confirm how we reach you/);
    expect(mail.text).toContain(link);
    expect(`${mail.subject}${mail.text}`).not.toContain(person.phone);
    await vigil.twilio.reply(person.phone, 'STOP');
    expect(words((await open(pathOf(link))).text)).toContain('text START');
    await post(pathOf(link));
    await vigil.settle();
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(0);
  });

  it('a text waits for the end of quiet hours', async () => {
    const quietHours = { from: '22:00', to: '07:00', timeZone: 'Europe/London' };
    const person = await story.scene.responder('Ned', { email: 'ned@example.org' });
    await story.coordinator.ok(story.coordinator.patch(`/responders/${person.id}`, { quietHours }));
    await vigil.prisma.contactMethod.updateMany({
      where: { responderId: person.id, channel: 'email' },
      data: { verifiedAt: null },
    });
    const toNight = (27 * HOUR - (vigil.clock.now().getTime() % DAY)) % DAY;
    wait(toNight);
    expect((await invite(person, 'email')).sentBy).toBe('sms');
    await vigil.settle();
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(0);
    await vigil.advance(4 * HOUR);
    await vigil.twilio.expectSms(person.phone, /please confirm how we reach you/);
  });

  it('may be asked for by whoever may change the person, and nobody else', async () => {
    const person = await story.scene.responder('Eve', { verified: false });
    const { id } = await method(person);
    const path = `/responders/${person.id}/contact-methods/${id}/verification/link`;
    for (const key of [await story.scene.key('viewer'), await story.scene.key('coordinator', ['london'])]) {
      expect((await vigil.api(key).post(path)).status).toBe(403);
    }
  });

  describe('once a day', () => {
    const look = async (): Promise<void> => {
      await vigil.app.get(CheckContactsHandler, { strict: false }).handle();
      await vigil.settle();
    };
    const toHour = (hour: number): void => {
      const now = vigil.clock.now().getTime();
      const day = Math.floor(now / DAY) * DAY;
      wait((day + hour * HOUR > now ? day : day + DAY) + hour * HOUR - now);
    };
    const asked = (email: string) => vigil.mail.mailsTo(email).filter(({ subject }) => /confirm how we/.test(subject));
    const stale = (person: Person, channels: string[]) =>
      vigil.prisma.contactMethod.updateMany({
        where: { responderId: person.id, channel: { in: channels } },
        data: { verifiedAt: plus(vigil.clock.now(), -200 * DAY) },
      });

    beforeAll(() => {
      toHour(10);
    });

    it('whoever has a number not seen to work for half a year is asked once, by mail, and marked until they confirm', async () => {
      const person = await story.scene.responder('Fay', { email: 'fay@example.org' });
      const other = await story.scene.responder('Gil', { email: 'gil@example.org' });
      await stale(person, ['sms', 'voice']);
      toHour(3);
      await look();
      expect((await method(person)).checkSince).toBeUndefined();
      toHour(10);
      await look();
      await look();
      toHour(11);
      await look();
      const [mail, ...more] = asked('fay@example.org');
      expect(more).toEqual([]);
      expect(await method(person)).toMatchObject({
        checkSince: expect.any(String) as unknown,
        checkAskedAt: expect.any(String) as unknown,
      });
      expect([asked('gil@example.org'), (await method(other)).checkSince]).toEqual([[], undefined]);
      await vigil.mail.expectMail('fay@example.org', /confirm how we reach you/);

      const path = pathOf(/https:\S+verify/.exec(mail?.text ?? '')?.[0] ?? '');
      expect(words((await open(path)).text)).toContain(`ending ${person.phone.slice(-3)}`);
      expect((await post(path)).status).toBe(303);
      const typed = await post(path, await digitsOf(person));
      expect([typed.status, words(typed.text)]).toEqual([303, '']);
      expect((await methods(person)).map(({ checkSince }) => checkSince)).toEqual([undefined, undefined, undefined]);
      toHour(10);
      await look();
      expect(asked('fay@example.org')).toHaveLength(1);
    });

    it.each([['a failing number', 'Hal', { failingSince: new Date('2026-11-20T00:00:00Z'), failureCode: '30005' }]])(
      '%s is asked about',
      async (_what, name, data) => {
        const email = `${name.toLowerCase()}@example.org`;
        const person = await story.scene.responder(name, { email });
        await vigil.prisma.contactMethod.updateMany({ where: { responderId: person.id, channel: 'sms' }, data });
        toHour(10);
        await look();
        await vigil.mail.expectMail(email, /confirm how we reach you/);
        expect((await method(person)).checkAskedAt).toBeDefined();
      },
    );

    it('whoever has several is asked about one at a time, a week apart, and about each once', async () => {
      const person = await story.scene.responder('Max', { email: 'max@example.org' });
      await stale(person, ['sms', 'voice']);
      const ofVoice = { responderId: person.id, channel: 'voice' };
      await vigil.prisma.contactMethod.updateMany({ where: ofVoice, data: { addressIndex: 'of another number' } });
      const askedFor = async () =>
        (await methods(person)).filter((each) => each.checkAskedAt !== undefined).map(({ channel }) => channel);
      toHour(10);
      await look();
      expect(await askedFor()).toEqual(['sms']);
      toHour(10);
      await look();
      expect(await askedFor()).toEqual(['sms']);
      wait(6 * DAY);
      toHour(10);
      await look();
      expect((await askedFor()).sort()).toEqual(['sms', 'voice']);
      wait(8 * DAY);
      toHour(10);
      await look();
      for (let each = 0; each < 2; each += 1)
        await vigil.mail.expectMail('max@example.org', /confirm how we reach you/);
      expect(asked('max@example.org')).toHaveLength(2);
    });

    it('an address that came back is asked about by a text; who ended texts, or has no other way, is not asked', async () => {
      const person = await story.scene.responder('Ivy', { email: 'ivy@example.org' });
      await vigil.prisma.contactMethod.updateMany({
        where: { responderId: person.id, channel: 'email' },
        data: { failingSince: vigil.clock.now(), failureCode: 'bounce_hard' },
      });
      const stopped = await story.scene.responder('Jay', { email: 'jay@example.org' });
      await vigil.prisma.contactMethod.updateMany({
        where: { responderId: stopped.id, channel: 'sms' },
        data: { optedOutAt: vigil.clock.now() },
      });
      const alone = await story.scene.responder('Kit');
      await stale(alone, ['sms', 'voice']);
      toHour(10);
      await look();
      const text = await vigil.twilio.expectSms(person.phone, /please confirm how we reach you/);
      expect(text.text).toMatch(/\/r\/[\w-]{48}\/verify$/);
      expect(asked('jay@example.org')).toEqual([]);
      expect(await method(alone)).toMatchObject({ checkSince: expect.any(String) as unknown });
      expect(await method(alone)).not.toHaveProperty('checkAskedAt');
    });

    it('nobody is asked while they are asked to help, and none is marked that works', async () => {
      const person = await story.scene.responder('Lou', { email: 'lou@example.org' });
      await stale(person, ['sms', 'voice', 'email']);
      toHour(10);
      const { ref } = await story.play([{ targets: [{ type: 'responder', id: person.id }] }], {
        lastStepSeconds: 30 * 86_400,
      });
      await vigil.twilio.expectSms(person.phone, /alert for/);
      await look();
      // The text has arrived: the number works; of the address nobody knows.
      expect((await method(person)).checkSince).toBeUndefined();
      expect((await method(person, 'email')).checkSince).toBeDefined();
      expect(vigil.twilio.textsTo(person.phone)).toHaveLength(1);
      await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/stand-down`, { note: 'Over.' }));
      await vigil.settle();
      await vigil.twilio.expectSms(person.phone, /is over/);
      await look();
      await vigil.twilio.expectSms(person.phone, /please confirm how we reach you/);
    });
  });
});
