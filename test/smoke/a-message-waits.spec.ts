import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '../../src/kernel/clock.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { Visitor, type Visited } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

/** Notices go by day: each test begins at noon. */
const NOON = Date.parse('2026-11-01T12:00:00Z');
const WHAT_IS_SAID = 'He was moved on Friday, and nobody rang his mother.';

describe('a message waits for somebody who reported', () => {
  let vigil: TestVigil;
  let story: Story;
  let coordinator: string;
  let code: string;
  let reportId: string;
  let incidentId: string;
  let ref: string;
  let phone: string;
  let number: string;
  withStory((system, begun) => {
    vigil = system;
    story = begun;
  });
  beforeAll(async () => {
    const { userId, id } = await story.scene.coordinator('Nadia Example');
    coordinator = userId;
    await vigil.prisma.contactMethod.deleteMany({ where: { responderId: id } });
  });
  beforeEach(async () => {
    await vigil.advance(DAY - ((vigil.clock.now().getTime() - NOON) % DAY));
    phone = story.scene.phone();
    number = `0${phone.slice(3)}`;
    const body = { placeText: `A place of its own, ${randomUUID()}`, narrative: 'My friend rang last night.' };
    const receipt = await vigil.api().ok(vigil.api().post('/reports', body));
    ({ receiptCode: code, reference: ref } = receipt as { receiptCode: string; reference: string });
    await vigil.settle();
    ({ id: incidentId } = await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } }));
    ({ id: reportId } = await vigil.prisma.report.findFirstOrThrow({ where: { incidentId } }));
  });

  const stranger = () => new Visitor(vigil, null);
  const comeBack = (language = '') => stranger().send(`${language}/receipt`, { code });
  const keyOf = ({ html }: Visited) => /name="mailbox" value="([^"]+)"/u.exec(html)?.[1] ?? '';
  const askFor = async (noticeTo: string, language = '') =>
    stranger().send(`${language}/receipt`, { mailbox: keyOf(await comeBack(language)), notice: 'ask', noticeTo });
  async function write(text = WHAT_IS_SAID): Promise<void> {
    const nadia = await Visitor.signedIn(vigil, coordinator);
    const path = `/console/incidents/${ref}/mailbox`;
    await nadia.open(path);
    const done = await nadia.send(path, { reportId, messageId: randomUUID(), text, look: 'sent' });
    expect(done.text).toContain('They have not opened it yet.');
  }
  const notices = () => vigil.prisma.message.findMany({ where: { template: 'mailbox-notice' } });
  const kept = () => vigil.prisma.reporterNotice.findUnique({ where: { reportId } });

  it('by text: where they asked for it, some minutes later, and not a word of what it is about', async () => {
    const asked = await askFor(number);
    expect(asked.text).toContain('Yes: by a text to the number that you gave.');
    expect(asked.html).not.toContain(number.slice(-6));
    await write();
    expect(vigil.twilio.textsTo(phone)).toHaveLength(0);
    await vigil.advance(HOUR);
    const { text } = await vigil.twilio.expectSms(phone);
    expect(text).toMatch(/^Vigil: there is a message for you\..* STOP\. http[^ ]+\/receipt$/u);
    const row = (await notices()).find(({ contactMethodId }) => contactMethodId !== reportId);
    expect(JSON.stringify(row)).not.toContain(reportId);
    expect(JSON.stringify(row)).not.toContain(incidentId);
  });

  it('by e-mail, in the language of the page, without a name', async () => {
    const email = `mum-${randomUUID().slice(0, 8)}@example.org`;
    await askFor(email, '/cy');
    await write();
    await vigil.advance(HOUR);
    const mail = await vigil.mail.expectMail(email);
    expect(mail.subject).toBe('Vigil: mae neges i chi');
    expect(mail.text).toMatch(/\/cy\/receipt\n/u);
    expect(mail.text).not.toMatch(/Friday|mother|Nadia/u);
  });

  it('in Arabic to whoever asked in Arabic, by text and by e-mail', async () => {
    const email = `omm-${randomUUID().slice(0, 8)}@example.org`;
    await askFor(email, '/ar');
    await write();
    await vigil.advance(HOUR);
    const mail = await vigil.mail.expectMail(email);
    expect(mail.subject).toBe('Vigil: هناك رسالة لك');
    expect(mail.html).toContain('dir="rtl"');
    await comeBack('/ar');
    await askFor(number, '/ar');
    await write('And more.');
    await vigil.advance(HOUR);
    expect((await vigil.twilio.expectSms(phone)).text).toMatch(/^من Vigil: هناك رسالة لك.*\/ar\/receipt$/u);
  });

  it('once, until they have come; then again', async () => {
    await askFor(number);
    await write();
    await write('And this as well.');
    await vigil.advance(HOUR);
    await vigil.twilio.expectSms(phone);
    await vigil.advance(HOUR);
    await comeBack();
    await write('Later on.');
    await vigil.advance(HOUR);
    await vigil.twilio.expectSms(phone);
    expect(vigil.twilio.textsTo(phone)).toHaveLength(2);
  });

  it('not at all where they came before it left', async () => {
    await askFor(number);
    await write();
    expect((await comeBack()).text).toContain(WHAT_IS_SAID);
    await vigil.advance(DAY);
    await vigil.settle();
    expect(vigil.twilio.textsTo(phone)).toHaveLength(0);
  });

  it.each<[what: string, change: () => Promise<unknown>]>([
    [
      'they take it back',
      async () => stranger().send('/receipt', { mailbox: keyOf(await comeBack()), notice: 'stop' }),
    ],
    ['they end their code', async () => stranger().send('/receipt', { mailbox: keyOf(await comeBack()), end: 'sure' })],
  ])('%s: the number is deleted at once and nothing goes there', async (_what, change) => {
    await askFor(number);
    expect(await kept()).not.toBeNull();
    await change();
    expect(await kept()).toBeNull();
    await vigil.advance(HOUR);
    await vigil.settle();
    expect(vigil.twilio.textsTo(phone)).toHaveLength(0);
  });

  it('a number that says STOP gets none, whoever names it afterwards', async () => {
    await askFor(number);
    await vigil.twilio.reply(phone, 'STOP');
    await vigil.settle();
    await write();
    await vigil.advance(HOUR);
    await askFor(number);
    await write('Once more.');
    await vigil.advance(HOUR);
    await vigil.settle();
    expect(vigil.twilio.textsTo(phone).filter(({ text }) => text.includes('message for you'))).toHaveLength(0);
    expect((await kept())?.optedOutAt).not.toBeNull();
  });

  it.each(['ring me please', '12345', 'mum at example.org'])(
    '%j is asked for again, and is still there',
    async (typed) => {
      const again = await askFor(typed);
      expect(again.status).toBe(422);
      expect(again.text).toContain('We cannot send to that.');
      expect(again.html).toContain(`value="${typed}"`);
      expect(await kept()).toBeNull();
    },
  );

  it('an address can be named for three reports, so that nobody is flooded by strangers', async () => {
    const rows = Array.from({ length: 3 }, () => ({ id: randomUUID() }));
    await askFor(number);
    const mine = await vigil.prisma.reporterNotice.findUniqueOrThrow({ where: { reportId } });
    await vigil.prisma.reporterNotice.delete({ where: { reportId } });
    const report = await vigil.prisma.report.findUniqueOrThrow({ where: { id: reportId } });
    for (const { id } of rows) {
      await vigil.prisma.report.create({ data: { ...report, id, receiptHash: id, submissionHash: null } });
      await vigil.prisma.reporterNotice.create({ data: { ...mine, id: randomUUID(), reportId: id } });
    }
    const refused = await askFor(number);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('several reports use it already');
  });

  it('nothing of it stands in plain in the database or the log, and the coordinator sees only the way', async () => {
    await askFor(number);
    const row = await kept();
    expect(JSON.stringify(row)).not.toContain(number.slice(-6));
    const entries = await vigil.prisma.journalEntry.findMany({ where: { kind: { startsWith: 'mailbox.' } } });
    expect(JSON.stringify(entries.map(({ data }) => data))).not.toContain(number.slice(-6));
    const nadia = await Visitor.signedIn(vigil, coordinator);
    const page = await nadia.open(`/console/incidents/${ref}/mailbox`);
    expect(page.text).toContain('They are told by text that there is a message');
    expect(page.html).not.toContain(number.slice(-6));
  });
});
