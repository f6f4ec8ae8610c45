import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Mailboxes } from '../../src/intake/mailbox/mailboxes.repository.js';
import { HOUR, MINUTE } from '../../src/kernel/clock.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { Visitor, type Visited } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

const SECRET_WORDS = 'Zebedee Flint was moved to the wing on Friday.';

describe('somebody who reported comes back with their code', () => {
  let vigil: TestVigil;
  let story: Story;
  let nadia: Visitor;
  let code: string;
  let ref: string;
  let reportId: string;
  withStory((system, begun) => {
    vigil = system;
    story = begun;
  });
  beforeAll(async () => {
    const { userId, id } = await story.scene.coordinator('Nadia Example');
    // Nobody is paged: what is written is what counts here.
    await vigil.prisma.contactMethod.deleteMany({ where: { responderId: id } });
    nadia = await Visitor.signedIn(vigil, userId);
  });
  beforeEach(async () => {
    const body = { placeText: `A place of its own, ${randomUUID()}`, narrative: 'My friend rang last night.' };
    const receipt = await vigil.api().ok(vigil.api().post('/reports', body));
    ({ receiptCode: code, reference: ref } = receipt as { receiptCode: string; reference: string });
    await vigil.settle();
    const incident = await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } });
    ({ id: reportId } = await vigil.prisma.report.findFirstOrThrow({ where: { incidentId: incident.id } }));
  });

  /** Somebody without an account, and without a cookie. */
  const stranger = () => new Visitor(vigil, null);
  const comeBack = (typed = code) => stranger().send('/receipt', { code: typed });
  const hidden = ({ html }: Visited, name: string): string =>
    new RegExp(`name="${name}" value="([^"]+)"`, 'u').exec(html)?.[1] ?? '';
  const post = (page: Visited, fields: Readonly<Record<string, string>>) =>
    stranger().send('/receipt', { mailbox: hidden(page, 'mailbox'), message: hidden(page, 'message'), ...fields });
  const mailboxPath = () => `/console/incidents/${ref}/mailbox`;
  /** From the mailbox through the second look. */
  async function answer(text: string): Promise<Visited> {
    const page = await nadia.open(mailboxPath());
    const fields = { reportId: hidden(page, 'reportId'), messageId: hidden(page, 'messageId'), text };
    const second = await nadia.send(mailboxPath(), fields);
    expect(second.text).toContain('This is what they will read');
    expect(await vigil.prisma.mailboxMessage.count({ where: { id: fields.messageId } })).toBe(0);
    return nadia.send(mailboxPath(), { ...fields, look: 'sent' });
  }
  const logOf = async (kind: string) => {
    const entries = await vigil.prisma.journalEntry.findMany({ where: { kind } });
    return entries.filter(({ data }) => (data as { reportId?: string }).reportId === reportId);
  };

  it('they write, a coordinator reads it and answers, and they read that: neither sees more than they should', async () => {
    const page = await comeBack();
    expect(page.text).toContain('Nobody has written to you yet');
    expect(page.text).not.toContain('My friend rang');
    const sent = await post(page, { text: SECRET_WORDS });
    expect(sent.status).toBe(200);
    expect(sent.text).toContain('We have what you wrote');
    expect(sent.text).toContain('Received. Not shown again.');
    expect(sent.html).not.toContain('Zebedee');

    expect((await nadia.open('/console')).text).toContain('The reporter has written');
    expect((await nadia.open(`/console/incidents/${ref}`)).text).toContain('Mailbox (1 new)');
    expect((await nadia.open(mailboxPath())).text).toContain(SECRET_WORDS);
    expect((await nadia.open('/console')).text).not.toContain('The reporter has written');
    const done = await answer('I am sorry about this news. I stay with it tonight.');
    expect(done.text).toContain('They have not opened it yet.');

    await vigil.advance(HOUR);
    const back = await comeBack();
    expect(back.text).toContain('From Nadia, on duty');
    expect(back.text).not.toContain('Example');
    expect(back.text).toContain('I am sorry about this news.');
    expect(back.text).toContain('Here before:');
    expect((await nadia.open(mailboxPath())).text).toContain('They opened it');
  });

  it('nothing that was written stands in the log or in plain in the database, and each reading is in the log', async () => {
    await post(await comeBack(), { text: SECRET_WORDS });
    await nadia.open(mailboxPath());
    expect(await logOf('mailbox.reporter_wrote')).toHaveLength(1);
    expect(await logOf('mailbox.read')).toHaveLength(1);
    const [row] = await vigil.prisma.mailboxMessage.findMany({ where: { reportId } });
    expect(row?.textSealed).toMatch(/^v1\./u);
    const entries = await vigil.prisma.journalEntry.findMany();
    expect(JSON.stringify(entries.map(({ data }) => data))).not.toMatch(/Zebedee|Flint/u);
  });

  it('what comes in while a coordinator opens the mailbox still counts as new', async () => {
    const page = await comeBack();
    const mailboxes = vigil.app.get(Mailboxes, { strict: false });
    const messages = mailboxes.messages.bind(mailboxes);
    mailboxes.messages = async (tx, ids) => {
      mailboxes.messages = messages;
      const before = await messages(tx, ids);
      await post(page, { text: 'One moment later.' });
      return before;
    };
    expect((await nadia.open(mailboxPath())).text).not.toContain('One moment later.');
    expect((await nadia.open(`/console/incidents/${ref}`)).text).toContain('Mailbox (1 new)');
  });

  it('the same form posted twice is one message, on both sides', async () => {
    const page = await comeBack();
    await post(page, { text: 'Once.' });
    await post(page, { text: 'Once.' });
    expect(await vigil.prisma.mailboxMessage.count({ where: { reportId } })).toBe(1);
    const fields = { reportId, messageId: randomUUID(), text: 'Once as well.', look: 'sent' };
    await nadia.open(mailboxPath());
    for (let time = 0; time < 2; time++) await nadia.send(mailboxPath(), fields);
    expect(await vigil.prisma.mailboxMessage.count({ where: { reportId } })).toBe(2);
    expect(await logOf('mailbox.written')).toHaveLength(1);
  });

  it.each<[what: string, text: string, says: string]>([
    ['nothing', '  ', 'There is nothing in it yet.'],
    ['more than fits', 'a'.repeat(4_001), 'It is longer than 4,000 letters.'],
  ])('%s is asked for again, and what was typed is still there', async (_what, text, says) => {
    const again = await post(await comeBack(), { text });
    expect(again.status).toBe(422);
    expect(again.text).toContain(says);
    if (text.trim() !== '') expect(again.html).toContain(text);
    expect(await vigil.prisma.mailboxMessage.count({ where: { reportId } })).toBe(0);
  });

  it('a flood from one code ends after thirty messages a day', async () => {
    const page = await comeBack();
    for (let time = 0; time < 30; time++) {
      expect((await post(page, { message: randomUUID(), text: `Number ${String(time)}` })).status).toBe(200);
    }
    const refused = await post(page, { message: randomUUID(), text: 'One more.' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('One more.');
    expect(await vigil.prisma.mailboxMessage.count({ where: { reportId } })).toBe(30);
  });

  it('after half an hour the code is asked for again, and what was being written is not lost', async () => {
    const page = await comeBack();
    await vigil.advance(31 * MINUTE);
    const expired = await post(page, { text: 'Half a sentence' });
    expect(expired.status).toBe(422);
    expect(expired.text).toContain('Please type your code once more');
    const back = await stranger().send('/receipt', { code, draft: hidden(expired, 'draft') });
    expect(back.html).toContain('>Half a sentence</textarea>');
  });

  it('a key of a page that we did not make opens nothing', async () => {
    for (const mailbox of ['x', 'v1.AAAA', hidden(await comeBack(), 'mailbox').slice(0, -4)]) {
      const answered = await stranger().send('/receipt', { mailbox, text: 'Let me in.' });
      expect(answered.status).toBe(422);
    }
    expect(await vigil.prisma.mailboxMessage.count({ where: { reportId } })).toBe(0);
  });

  it('a code that was ended opens nothing any more, and the coordinator is told that nobody could read an answer', async () => {
    const page = await comeBack();
    const asked = await post(page, { end: 'ask' });
    expect(asked.text).toContain('End your code?');
    expect((await comeBack()).text).toContain('Nobody has written to you yet');
    await post(asked, { end: 'sure' });
    const wrong = await stranger().send('/receipt', { code: '0000000000000000' });
    expect((await comeBack()).html).toBe(wrong.html);
    expect((await post(page, { text: 'Still here?' })).text).toContain('opens nothing any more');
    expect((await nadia.open(mailboxPath())).text).toContain('They ended their code');
    const late = { reportId, messageId: randomUUID(), text: 'Too late.', look: 'sent' };
    const refused = await nadia.send(mailboxPath(), late);
    expect(refused.text).toContain('has ended their code');
    expect(refused.text).toContain('Too late.');
    expect(await logOf('mailbox.code_ended')).toHaveLength(1);
  });

  it('a coordinator of another region sees none of it, and nobody writes into a report of another incident', async () => {
    await vigil.prisma.incident.update({ where: { ref }, data: { regionCode: 'wales' } });
    const { userId } = await story.scene.coordinator(`Owen ${randomUUID().slice(0, 4)}`, ['scotland']);
    const owen = await Visitor.signedIn(vigil, userId);
    expect((await owen.open(mailboxPath())).status).toBe(403);
    const other = await vigil.prisma.report.findFirstOrThrow({ where: { id: { not: reportId } } });
    await nadia.open(mailboxPath());
    const fields = { reportId: other.id, messageId: randomUUID(), text: 'Astray.', look: 'sent' };
    expect((await nadia.send(mailboxPath(), fields)).status).toBe(404);
    expect(await vigil.prisma.mailboxMessage.count({ where: { reportId: other.id } })).toBe(0);
  });

  it('markup is shown as it was typed', async () => {
    await post(await comeBack(), { text: '<script>alert(1)</script> & "so"' });
    const { html } = await nadia.open(mailboxPath());
    expect(html).not.toContain('<script>alert(1)');
    expect(html).toContain('&lt;script>alert(1)');
  });

  it('a child reads and finds help, and writes only once somebody who leads on safeguarding has looked', async () => {
    const body = { placeText: `A place of its own, ${randomUUID()}`, reporterIsChild: true };
    const receipt = await vigil.api().ok(vigil.api().post('/reports', body));
    ({ receiptCode: code, reference: ref } = receipt as { receiptCode: string; reference: string });
    await vigil.settle();
    const incident = await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } });
    ({ id: reportId } = await vigil.prisma.report.findFirstOrThrow({ where: { incidentId: incident.id } }));
    const opened = await comeBack();
    expect(opened.html).toContain('href="tel:08001111"');
    expect(opened.html).not.toMatch(/<textarea|name="noticeTo"|name="files"/u);
    const refused = [
      await post(opened, { go: 'send', text: 'I saw it.' }),
      await post(opened, { notice: 'ask', noticeTo: '07700 900147' }),
      await post(opened, { files: 'ask' }),
    ];
    for (const page of refused) expect(page.text).toContain('A grown-up from our network reads your report first.');
    expect(refused[0]?.html).toContain('value="I saw it."');
    expect(await vigil.prisma.mailboxMessage.count({ where: { reportId } })).toBe(0);
    expect(await vigil.prisma.reporterNotice.count({ where: { reportId } })).toBe(0);
    expect((await answer('Thank you. Is a grown-up with you?')).status).toBe(200);
    expect((await comeBack()).text).toContain('Is a grown-up with you?');
    const task = await vigil.prisma.task.findFirstOrThrow({ where: { incidentId: incident.id, key: 'T38' } });
    const { coordinator } = story;
    await coordinator.ok(coordinator.patch(`/tasks/${task.id}`, { status: 'done', confirm: true }));
    const free = await comeBack();
    expect(free.html).toMatch(/<textarea/u);
    await post(free, { go: 'send', text: 'Yes, my aunt.' });
    expect(await vigil.prisma.mailboxMessage.count({ where: { reportId, byId: null } })).toBe(1);
  });
});
