import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE } from '../../src/kernel/clock.js';
import { ForgetJoinsHandler } from '../../src/intake/join/forget-joins.handler.js';
import { digitsIn, notThis } from '../support/brief-visitor.js';
import { FormVisitor } from '../support/form-visitor.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('somebody offers to help', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const national = (phone: string) => `0${phone.slice(3)}`;
  const visitor = () => new FormVisitor(vigil.app.getHttpServer());

  /** Fills the form in as far as the overview. */
  async function toCheck(answers: { phone?: string; email?: string; region?: string }): Promise<FormVisitor> {
    const person = visitor();
    await person.open('/join');
    await person.press({});
    await person.next({ name: 'Ama' });
    await person.next({ phone: answers.phone ?? '', email: answers.email ?? '' });
    await person.next({ region: answers.region ?? 'wales' });
    await person.next({ roles: ['local', 'legal'] });
    await person.press({ go: 'end' });
    expect(person.heading).toBe('Read it through before you send');
    return person;
  }

  async function offer(answers: Parameters<typeof toCheck>[0]): Promise<FormVisitor> {
    const person = await toCheck(answers);
    await person.press({ go: 'send' });
    return person;
  }

  async function textedDigits(phone: string): Promise<string> {
    await vigil.settle();
    return digitsIn((await vigil.twilio.expectSms(phone, /confirms this number/)).text);
  }

  /** Offers and confirms. @returns the id of the offer. */
  async function confirmed(phone: string, region = 'wales'): Promise<string> {
    const person = await offer({ phone: national(phone), region });
    await person.press({ go: 'confirm' }, { digits: await textedDigits(phone) });
    expect(person.heading).toBe('Thank you. Your offer is with us');
    return newest();
  }

  async function newest(): Promise<string> {
    const row = await vigil.prisma.joinRequest.findFirstOrThrow({ orderBy: { id: 'desc' } });
    return row.id;
  }
  const post = (id: string, step: string, body: object = {}, who = story.coordinator) =>
    who.post(`/join-requests/${id}/${step}`, body);
  const kinds = async (id: string) => {
    const rows = await vigil.prisma.journalEntry.findMany({
      where: { data: { path: ['joinRequestId'], equals: id } },
      orderBy: { seq: 'asc' },
    });
    return rows.map(({ kind }) => kind);
  };

  it('from the form to the first alert: asked only once two have vouched and one has welcomed', async () => {
    const phone = story.scene.phone();
    const person = await offer({ phone: national(phone) });
    expect(person.heading).toContain('Type the six digits that we text you');
    const id = await newest();
    // Nobody decides about what nobody has confirmed, and nobody reads it.
    expect((await post(id, 'vouch')).body).toMatchObject({ status: 409, code: 'not_confirmed' });
    expect(await story.coordinator.ok(story.coordinator.get(`/join-requests/${id}`))).not.toHaveProperty('name');
    const digits = await textedDigits(phone);
    await person.press({ go: 'confirm' }, { digits: notThis(digits) });
    expect([person.page?.status, person.html.includes('not the digits')]).toEqual([422, true]);
    await person.press({ go: 'confirm' }, { digits: `${digits.slice(0, 3)} ${digits.slice(3)}` });
    expect(person.heading).toBe('Thank you. Your offer is with us');

    const list = await story.coordinator.ok(story.coordinator.get('/join-requests?status=waiting'));
    expect(list.items).toEqual([expect.objectContaining({ id, roles: ['local', 'legal'], vouchesMissing: 2 })]);
    expect(JSON.stringify(list)).not.toContain('Ama');
    const read = await story.coordinator.ok(story.coordinator.get(`/join-requests/${id}`));
    expect(read).toMatchObject({
      name: 'Ama',
      maxAlertsPerWeek: 2,
      quietHours: { from: '22:00', to: '07:00', timeZone: 'Europe/London' },
      contacts: [{ channel: 'sms', address: `•••• ${phone.slice(-3)}` }],
      samePeople: [],
    });

    // The word of one is not enough, however often it is given.
    await story.coordinator.ok(post(id, 'vouch'));
    expect((await post(id, 'vouch')).body.vouchesMissing).toBe(1);
    expect((await post(id, 'welcome')).body).toMatchObject({ status: 409, code: 'vouches_needed' });
    const region = { targets: [{ type: 'region' }] };
    await story.play([region], { facility: 'CFI', lastStepSeconds: 86_400 });
    expect(vigil.twilio.textsTo(phone)).toHaveLength(1);

    await story.second.ok(post(id, 'vouch', {}, story.second));
    await vigil.advance(9 * HOUR);
    await story.coordinator.ok(post(id, 'welcome'));
    await vigil.settle();
    await vigil.twilio.expectSms(phone, /welcome, and thank you/);
    expect((await post(id, 'welcome')).body.code).toBe('already_welcomed');
    const { responderId } = await story.coordinator.ok(story.coordinator.get(`/join-requests/${id}`));
    const responder = await story.coordinator.ok(story.coordinator.get(`/responders/${responderId}`));
    expect(responder).toMatchObject({ name: 'Ama', status: 'active', roles: ['local', 'legal'], maxAlertsPerWeek: 2 });
    const row = await vigil.prisma.responder.findUniqueOrThrow({ where: { id: responderId } });
    expect(row.consentAt?.getTime()).toBe(new Date(read.consentAt).getTime());

    await story.play([region], { facility: 'CFI', lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(phone, /alert for Wales/);
    await vigil.twilio.reply(phone, 'NO');
    await vigil.settle();
    expect(await kinds(id)).toEqual([
      ...['join.offered', 'join.code_sent', 'join.confirmed', 'join.read', 'join.vouched', 'join.vouched'],
      ...['join.welcomed', 'join.read'],
    ]);
  });

  it('the same form twice is one offer and one text; the page loaded again says the same', async () => {
    const phone = story.scene.phone();
    const person = await toCheck({ phone: national(phone), region: 'scotland' });
    const before = await vigil.prisma.joinRequest.count();
    const page = person.page;
    await person.press({ go: 'send' });
    person.page = page;
    await person.press({ go: 'send' });
    expect(person.heading).toContain('Type the six digits');
    expect(await vigil.prisma.joinRequest.count()).toBe(before + 1);
    await textedDigits(phone);
    expect(vigil.twilio.textsTo(phone)).toHaveLength(1);
  });

  it('nobody can have a stranger’s phone texted again and again: one a minute, three a day', async () => {
    const phone = story.scene.phone();
    for (let sent = 1; sent <= 3; sent++) {
      const person = await offer({ phone: national(phone), region: 'london' });
      expect(person.page?.status).toBe(200);
      await textedDigits(phone);
      const soon = await offer({ phone: national(phone), region: 'london' });
      expect([soon.page?.status, soon.html.includes('You can ask for o')]).toEqual([422, sent < 3]);
      vigil.clock.advance(2 * MINUTE);
    }
    const refused = await offer({ phone: national(phone), region: 'london' });
    expect(refused.html).toContain('Several codes were sent and not used');
    await vigil.settle();
    expect(vigil.twilio.textsTo(phone)).toHaveLength(3);
    vigil.clock.advance(DAY);
    await offer({ phone: national(phone), region: 'london' });
    await textedDigits(phone);
  });

  it('a code lives fifteen minutes and five tries', async () => {
    const phone = story.scene.phone();
    const person = await offer({ phone: national(phone), region: 'london' });
    const digits = await textedDigits(phone);
    for (let tries = 1; tries <= 5; tries++) await person.press({ go: 'confirm' }, { digits: notThis(digits) });
    expect(person.html).toContain('work no longer');
    await person.press({ go: 'confirm' }, { digits });
    expect(person.html).toContain('work no longer');
    vigil.clock.advance(MINUTE);
    await person.press({ go: 'again' });
    expect(person.html).toContain('Other digits are on their way');
    const second = await textedDigits(phone);
    vigil.clock.advance(15 * MINUTE);
    await person.press({ go: 'confirm' }, { digits: second });
    expect([person.page?.status, person.html.includes('work no longer')]).toEqual([422, true]);
  });

  it('a number that is known already gets the same pages; the coordinator is told, and brings the person up to date', async () => {
    const known = await story.scene.responder('Bea', { region: 'scotland', roles: ['press'] });
    const stranger = story.scene.phone();
    const [one, other] = [await offer({ phone: national(known.phone) }), await offer({ phone: national(stranger) })];
    const plain = (page: FormVisitor) => page.html.replaceAll(/value="[^"]*"/g, '').replaceAll(/•••• \d{3}/g, '');
    expect(plain(one)).toBe(plain(other));
    await textedDigits(stranger);
    await one.press({ go: 'confirm' }, { digits: await textedDigits(known.phone) });
    const id = await vigil.prisma.joinRequest.findFirstOrThrow({
      where: { status: 'waiting' },
      orderBy: { id: 'desc' },
    });
    const read = await story.coordinator.ok(story.coordinator.get(`/join-requests/${id.id}`));
    expect(read.samePeople).toEqual([{ id: known.id, name: 'Bea', regionCode: 'scotland', status: 'active' }]);
    await post(id.id, 'vouch');
    await post(id.id, 'vouch', {}, story.second);
    expect((await post(id.id, 'welcome')).body).toMatchObject({ status: 409, code: 'already_responder' });
    const elsewhere = await story.scene.responder('Cai');
    const wrong = await post(id.id, 'welcome', { responderId: elsewhere.id });
    expect(wrong.body).toMatchObject({ status: 400, code: 'not_the_same_person' });
    await story.coordinator.ok(post(id.id, 'welcome', { responderId: known.id }));
    const bea = await story.coordinator.ok(story.coordinator.get(`/responders/${known.id}`));
    expect(bea).toMatchObject({
      name: 'Bea',
      regionCode: 'wales',
      roles: ['press', 'local', 'legal'],
      maxAlertsPerWeek: 2,
    });
    expect(bea.contactMethods).toHaveLength(2);
    await vigil.settle();
    await vigil.advance(9 * HOUR);
    await vigil.twilio.expectSms(known.phone, /welcome/);
  });

  it('a declined offer is thanked for by day, without a reason, and is deleted after 30 days', async () => {
    const phone = story.scene.phone();
    const id = await confirmed(phone, 'london');
    await story.coordinator.ok(post(id, 'decline'));
    expect((await post(id, 'vouch')).body.code).toBe('already_declined');
    await vigil.settle();
    await vigil.advance(9 * HOUR);
    await vigil.twilio.expectSms(phone, /thank you for offering/);
    await sweep(28 * DAY);
    expect(await vigil.prisma.joinRequest.count({ where: { id } })).toBe(1);
    await sweep(2 * DAY);
    expect(await vigil.prisma.joinRequest.count({ where: { id } })).toBe(0);
    expect((await kinds(id)).at(-1)).toBe('join.deleted');
  });

  async function sweep(after: number): Promise<void> {
    vigil.clock.advance(after);
    await vigil.app.get(ForgetJoinsHandler, { strict: false }).handle();
  }

  it('an offer that nobody confirms is deleted after 7 days; one that waits is kept', async () => {
    const waiting = await confirmed(story.scene.phone(), 'london');
    const phone = story.scene.phone();
    await offer({ phone: national(phone) });
    await textedDigits(phone);
    const id = await newest();
    await sweep(7 * DAY - HOUR);
    expect(await vigil.prisma.joinRequest.count({ where: { id } })).toBe(1);
    await sweep(HOUR);
    expect(await vigil.prisma.joinRequest.count({ where: { id: { in: [id, waiting] } } })).toBe(1);
  });

  it('coordinators of other regions neither see it nor decide; a region without a group falls to its coordinators', async () => {
    const id = await confirmed(story.scene.phone(), 'wales');
    const london = vigil.api(await story.scene.key('coordinator', ['london']));
    const wales = vigil.api(await story.scene.key('coordinator', ['wales']));
    expect((await london.get(`/join-requests/${id}`)).status).toBe(403);
    expect((await london.post(`/join-requests/${id}/vouch`)).status).toBe(403);
    const seen = async (who: typeof london) =>
      (await who.ok(who.get('/join-requests?status=waiting'))).items.map((each: { id: string }) => each.id);
    expect(await seen(london)).not.toContain(id);
    expect(await seen(wales)).toContain(id);
  });

  it('a number that has ended texts is not texted, and its page says the same; whoever stops later is left alone', async () => {
    const known = await story.scene.responder('Dee');
    await vigil.twilio.reply(known.phone, 'STOP');
    const person = await offer({ phone: national(known.phone) });
    expect([person.page?.status, person.heading]).toEqual([200, expect.stringContaining('Type the six digits')]);
    await vigil.settle();
    expect(vigil.twilio.textsTo(known.phone)).toHaveLength(0);

    const phone = story.scene.phone();
    const other = await offer({ phone: national(phone) });
    await textedDigits(phone);
    await vigil.twilio.reply(phone, 'STOP');
    vigil.clock.advance(2 * MINUTE);
    await other.press({ go: 'again' });
    await vigil.settle();
    expect(vigil.twilio.textsTo(phone)).toHaveLength(1);
  });

  it('an address is confirmed by e-mail, after the phone or later, and what is not confirmed is not used', async () => {
    const phone = story.scene.phone();
    const person = await offer({ phone: national(phone), email: 'eve@example.org', region: 'london' });
    await person.press({ go: 'confirm' }, { digits: await textedDigits(phone) });
    expect(person.heading).toContain('Type the six digits that we e-mail you');
    await vigil.settle();
    await vigil.mail.expectMail('eve@example.org', /confirm this address/);
    await person.press({ go: 'later' });
    expect(person.heading).toBe('Thank you. Your offer is with us');
    const id = await newest();
    await post(id, 'vouch');
    await post(id, 'vouch', {}, story.second);
    await story.coordinator.ok(post(id, 'welcome'));
    const { responderId } = await story.coordinator.ok(story.coordinator.get(`/join-requests/${id}`));
    const { contactMethods } = await story.coordinator.ok(story.coordinator.get(`/responders/${responderId}`));
    expect(contactMethods.map((each: { channel: string }) => each.channel).sort()).toEqual(['sms', 'voice']);
    expect(contactMethods.every((each: { verifiedAt?: string }) => each.verifiedAt !== undefined)).toBe(true);
    await vigil.settle();
    await vigil.advance(9 * HOUR);
    await vigil.twilio.expectSms(phone, /welcome/);
  });

  it('a second offer of the same owner replaces the first; one that is taken back is gone', async () => {
    const phone = story.scene.phone();
    const first = await confirmed(phone, 'london');
    vigil.clock.advance(MINUTE);
    const person = await offer({ phone: national(phone), region: 'london' });
    await person.press({ go: 'confirm' }, { digits: await textedDigits(phone) });
    expect(await vigil.prisma.joinRequest.count({ where: { id: first } })).toBe(0);
    await person.press({});
    expect(person.heading).toBe('Your offer is deleted');
    expect((await kinds(await lastOffered())).at(-1)).toBe('join.deleted');
  });

  async function lastOffered(): Promise<string> {
    const entry = await vigil.prisma.journalEntry.findFirstOrThrow({
      where: { kind: 'join.offered' },
      orderBy: { seq: 'desc' },
    });
    return (entry.data as { joinRequestId: string }).joinRequestId;
  }
});
