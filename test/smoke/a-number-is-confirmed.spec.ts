import { describe, expect, it } from '@jest/globals';
import { MINUTE } from '../../src/kernel/clock.js';
import { digitsIn, notThis } from '../support/brief-visitor.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

interface Method {
  readonly id: string;
  readonly channel: string;
  readonly address: string;
  readonly verifiedAt?: string;
  readonly failingSince?: string;
}

describe('a number is confirmed by its owner', () => {
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
  const pathOf = async (person: Person, channel = 'sms') =>
    `/responders/${person.id}/contact-methods/${(await method(person, channel)).id}/verification`;
  const confirm = async (person: Person, code: string, channel = 'sms') =>
    story.coordinator.post(`${await pathOf(person, channel)}/confirm`, { code });
  async function digitsOf(person: Person): Promise<string> {
    await vigil.settle();
    return digitsIn((await vigil.twilio.expectSms(person.phone, /confirms this number/)).text);
  }
  async function send(person: Person): Promise<string> {
    const sent = await story.coordinator.post(await pathOf(person));
    expect(sent.status).toBe(202);
    return digitsOf(person);
  }
  const contactKinds = async (person: Person) => {
    const rows = await vigil.prisma.journalEntry.findMany({
      where: { kind: { startsWith: 'contact.' }, data: { path: ['responderId'], equals: person.id } },
      orderBy: { seq: 'asc' },
    });
    return rows.map(({ kind }) => kind);
  };

  it('67: the digits go to the number, are in no answer, and make it one that is paged, by text and by call', async () => {
    const person = await story.scene.responder('Ada', { verified: false });
    const path = await pathOf(person);
    const sent = await story.coordinator.ok(story.coordinator.post(path));
    expect(sent).toEqual({
      channel: 'sms',
      address: `•••• ${person.phone.slice(-3)}`,
      until: new Date(vigil.clock.now().getTime() + 15 * MINUTE).toISOString(),
    });
    const digits = await digitsOf(person);
    const confirmed = await confirm(person, `${digits.slice(0, 3)} ${digits.slice(3)}`);
    expect(confirmed.status).toBe(200);
    expect(confirmed.body.contactMethods.map((each: Method) => [each.channel, each.verifiedAt !== undefined])).toEqual(
      expect.arrayContaining([
        ['sms', true],
        ['voice', true],
      ]),
    );
    expect(await contactKinds(person)).toEqual(['contact.code_sent', 'contact.confirmed']);
    await story.play([{ targets: [{ type: 'responder', id: person.id }] }], { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(person.phone, /alert for/);
    // Once used, it confirms nothing more.
    expect((await confirm(person, digits)).body).toMatchObject({ status: 409, code: 'code_gone' });
  });

  it('67: five wrong ones lock it, and a new one goes a minute after the last', async () => {
    const person = await story.scene.responder('Bea', { verified: false });
    const digits = await send(person);
    for (let tries = 1; tries <= 4; tries++) {
      expect((await confirm(person, notThis(digits))).body).toMatchObject({ status: 422, code: 'wrong_code' });
    }
    expect((await confirm(person, notThis(digits))).body).toMatchObject({ status: 409, code: 'code_spent' });
    expect((await confirm(person, digits)).body).toMatchObject({ status: 409, code: 'code_gone' });
    expect((await method(person)).verifiedAt).toBeUndefined();
    vigil.clock.advance(MINUTE - 1000);
    const soon = await story.coordinator.post(await pathOf(person));
    expect([soon.status, soon.body.code, soon.headers.get('retry-after')]).toEqual([429, 'code_too_soon', '1']);
    vigil.clock.advance(1000);
    expect((await confirm(person, await send(person))).status).toBe(200);
    expect(await contactKinds(person)).toEqual([
      'contact.code_sent',
      'contact.code_spent',
      'contact.code_sent',
      'contact.confirmed',
    ]);
  });

  it('67: fifteen minutes, and it is over; another code ends the one before; nonsense costs no try', async () => {
    const person = await story.scene.responder('Cai', { verified: false });
    const first = await send(person);
    for (const code of ['', '12345', 'abcdef', '1234567', '<b>', 'x'.repeat(500)]) {
      expect((await confirm(person, code)).body).toMatchObject({ status: 400, code: 'invalid_request' });
    }
    vigil.clock.advance(MINUTE);
    const second = await send(person);
    if (first !== second) expect((await confirm(person, first)).body.code).toBe('wrong_code');
    vigil.clock.advance(15 * MINUTE);
    expect((await confirm(person, second)).body).toMatchObject({ status: 409, code: 'code_gone' });
  });

  it('two who ask at once are one text; two who type the right code at once are one confirmation', async () => {
    const person = await story.scene.responder('Dee', { verified: false });
    const path = await pathOf(person);
    const asked = await Promise.all([1, 2, 3].map(() => story.coordinator.post(path)));
    expect(asked.map(({ status }) => status).sort()).toEqual([202, 429, 429]);
    const digits = await digitsOf(person);
    const typed = await Promise.all([1, 2].map(() => confirm(person, digits)));
    expect(typed.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await contactKinds(person)).toEqual(['contact.code_sent', 'contact.confirmed']);
  });

  it('68: a changed number is not confirmed, and nothing of the old one helps', async () => {
    const person = await story.scene.responder('Eve');
    const before = await method(person);
    await story.coordinator.ok(story.coordinator.post(await pathOf(person)));
    const digits = await digitsOf(person);
    vigil.clock.advance(MINUTE);
    const phone = story.scene.phone();
    const path = `/responders/${person.id}`;
    await story.coordinator.ok(story.coordinator.patch(path, { phone }));
    expect((await methods(person)).map(({ verifiedAt }) => verifiedAt)).toEqual([undefined, undefined]);
    const changed = { ...person, phone };
    expect((await confirm(changed, digits)).body.code).toBe('code_gone');
    const gone = await story.coordinator.post(`${path}/contact-methods/${before.id}/verification`);
    expect(gone.status).toBe(404);
    // The test goes to the new number and to no other.
    const fresh = await send(changed);
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(1);
    expect((await confirm(changed, fresh)).status).toBe(200);
  });

  it('68: a number that is changed and changed back does not begin the limits anew', async () => {
    const person = await story.scene.responder('Fay', { verified: false });
    await send(person);
    const path = `/responders/${person.id}`;
    await story.coordinator.ok(story.coordinator.patch(path, { phone: story.scene.phone() }));
    expect((await story.coordinator.post(await pathOf(person))).status).toBe(429);
    await story.coordinator.ok(story.coordinator.patch(path, { phone: person.phone }));
    expect((await story.coordinator.post(await pathOf(person))).status).toBe(429);
  });

  it('a call reads the digits out; a voicemail or a late pick-up hears none', async () => {
    const person = await story.scene.responder('Gil', { verified: false });
    await story.coordinator.ok(story.coordinator.post(await pathOf(person, 'voice')));
    const call = await vigil.twilio.expectCall(person.phone);
    const { words, body } = await vigil.twilio.pickUp(call);
    expect(words).toMatch(/^This is Vigil\. (\d, ){5}\d\. Again: /);
    expect(body).not.toContain('<Gather');
    const digits = /(?:\d, ){5}\d/.exec(words)?.[0].replaceAll(', ', '') ?? '';
    vigil.clock.advance(15 * MINUTE);
    expect((await vigil.twilio.pickUp(call)).words).not.toMatch(/\d, \d/);
    expect((await confirm(person, digits, 'voice')).body.code).toBe('code_gone');
    await story.coordinator.ok(story.coordinator.post(await pathOf(person, 'voice')));
    const again = await vigil.twilio.pickUp(await vigil.twilio.expectCall(person.phone));
    const fresh = /(?:\d, ){5}\d/.exec(again.words)?.[0].replaceAll(', ', '') ?? '';
    expect((await confirm(person, fresh, 'voice')).status).toBe(200);
    expect((await method(person)).verifiedAt).toBeDefined();
  });

  it('an address gets a mail', async () => {
    const person = await story.scene.responder('Hal', { verified: false, email: 'hal@example.org' });
    await story.coordinator.ok(story.coordinator.post(await pathOf(person, 'email')));
    const mail = await vigil.mail.expectMail('hal@example.org', /confirm this address/);
    expect(mail.subject).not.toMatch(/\d{6}/);
    expect((await confirm(person, digitsIn(mail.text), 'email')).status).toBe(200);
    const states = (await methods(person)).map(({ channel, verifiedAt }) => [channel, verifiedAt !== undefined]);
    expect(new Map(states as [string, boolean][])).toEqual(
      new Map([
        ['sms', false],
        ['voice', false],
        ['email', true],
      ]),
    );
  });

  it('a number that has ended texts is not texted; somebody who is not asked may not ask', async () => {
    const person = await story.scene.responder('Ivy', { verified: false });
    await vigil.twilio.reply(person.phone, 'STOP');
    expect((await story.coordinator.post(await pathOf(person))).body).toMatchObject({
      status: 409,
      code: 'not_reachable',
    });
    const elsewhere = vigil.api(await story.scene.key('coordinator', ['london']));
    expect((await elsewhere.post(await pathOf(person, 'voice'))).status).toBe(403);
    const viewer = vigil.api(await story.scene.key('viewer'));
    expect((await viewer.post(await pathOf(person, 'voice'))).status).toBe(403);
  });

  it('a number that failed is one again when something arrives there, and when it is confirmed', async () => {
    const [one, other] = [await story.scene.responder('Jay'), await story.scene.responder('Kit')];
    const ids = [one, other].map(({ id }) => id);
    const failingSince = vigil.clock.now();
    const data = { failingSince, failureCode: '30005' };
    await vigil.prisma.contactMethod.updateMany({ where: { responderId: { in: ids }, channel: 'sms' }, data });
    vigil.clock.advance(MINUTE);
    await send(one);
    await vigil.settle();
    expect((await method(one)).failingSince).toBeUndefined();
    expect(await contactKinds(one)).toEqual(['contact.code_sent', 'contact.recovered']);
    vigil.twilio.script.next(other.phone, { receipts: { statuses: [] } });
    const digits = await send(other);
    expect((await method(other)).failingSince).toBe(failingSince.toISOString());
    expect((await confirm(other, digits)).status).toBe(200);
    expect((await method(other)).failingSince).toBeUndefined();
  });
});
