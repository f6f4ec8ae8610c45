import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { failed } from '../support/fake-twilio-script.js';
import { pageRules } from '../support/page-rules.js';
import type { Person } from '../support/scene.js';
import type { Play, Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { type Visited, Visitor } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

const validator = new HtmlValidate(pageRules);

async function expectValid({ html }: Visited): Promise<void> {
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
}

describe('messages at the console', () => {
  let vigil: TestVigil;
  let story: Story;
  let nadia: Visitor;
  let owen: Visitor;
  let play: Play;
  let ada: Person;
  let bren: Person;
  withStory((v, s) => {
    vigil = v;
    story = s;
  });

  const lineOf = async (person: Person) => vigil.prisma.message.findFirstOrThrow({ where: { responderId: person.id } });

  it('are listed with what became of them, and without words or numbers', async () => {
    const region = 'yorkshire_and_the_humber';
    ada = await story.scene.responder('Ada Example');
    bren = await story.scene.responder('Bren');
    vigil.twilio.script.next(bren.phone, { receipts: failed(30005) });
    play = await story.play([{ targets: [{ type: 'region' }], channels: ['sms'] }], { facility: 'LEI' });
    for (const { phone } of [ada, bren]) await vigil.twilio.expectSms(phone, /alert for/u);
    await vigil.settle();
    const coordinator = await story.scene.coordinator('Nadia', [region]);
    nadia = await Visitor.signedIn(vigil, coordinator.userId);
    owen = await Visitor.signedIn(vigil, (await story.scene.coordinator('Owen', ['wales'])).userId);
    const page = await nadia.open('/console/messages');
    await expectValid(page);
    expect(page.text).toContain('Text: Alert');
    expect(page.text).toContain('to Ada Example');
    expect(page.text).toContain(play.ref);
    expect(page.text).toMatch(/2 messages: .*1 delivered/u);
    expect(page.text).toContain('took 2 segments, about £0.08 at 4.2 p a segment.');
    expect(page.text).toContain('number not in service');
    expect(page.html).not.toContain(ada.phone);
    expect((await owen.open('/console/messages')).text).not.toContain('Ada Example');
  });

  it.each<[string, string, readonly string[]]>([
    ['all that failed', 'status=failed_any', ['Bren']],
    ['one state', 'status=delivered', ['Ada Example']],
    ['a way', 'channel=voice', []],
    ['a class', 'kind=page', ['Ada Example', 'Bren']],
    ['a region', 'region=wales', []],
    ['days long gone', 'until=2020-01-01', []],
  ])('are narrowed down: %s', async (_, query, names) => {
    const { text } = await nadia.open(`/console/messages?since=&${query}`);
    expect(['Ada Example', 'Bren'].filter((name) => text.includes(`to ${name}`))).toEqual(names);
    if (names.length === 0) expect(text).toContain('No message fits this.');
  });

  it('one of them says its words with the link covered, its way and its size', async () => {
    const { id, alertId, params } = await lineOf(ada);
    const page = await nadia.open(`/console/messages/${id}`);
    await expectValid(page);
    const { code } = params as { code: string };
    expect(page.text).toContain(`Code ${code}. Reply ${code} YES, LATER or NO. Details: https://vigil.example/r/•••`);
    expect(page.text).toMatch(/1\d\d of 160 septets, 1 segment/u);
    expect(page.text).toMatch(/Handed to the provider.*Arrived/u);
    expect(page.text).not.toContain('Send it once more');
    expect(alertId).not.toBeNull();
    expect((await owen.open(`/console/messages/${id}`)).status).toBe(403);
    expect((await nadia.open(`/console/messages/${randomUUID()}`)).status).toBe(404);
    expect((await nadia.open('/console/messages/none')).status).toBeLessThan(500);
  });

  it('what failed is sent once more by a press, which is refused while another is on its way', async () => {
    const { id } = await lineOf(bren);
    const page = await nadia.open(`/console/messages/${id}`);
    expect(page.text).toContain('number not in service.');
    expect(page.text).toContain('Send it once more');
    await nadia.sendOnly('/console/sending/stop', { back: 'messages' });
    const again = await nadia.sendOnly(`/console/messages/${id}/retry`);
    expect(again.status).toBe(303);
    const refused = await nadia.sendOnly(`/console/messages/${id}/retry`);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Another message to this person is on its way');
    const held = await nadia.open('/console/messages');
    expect(held.text).toContain('No text leaves since');
    const back = await nadia.sendOnly('/console/sending/resume', { back: 'messages' });
    expect(back.location).toBe('/console/messages');
    await vigil.settle();
    await vigil.twilio.expectSms(bren.phone, /alert for/u);
    expect((await nadia.open(again.location ?? '')).text).toContain('Other messages of the same alert');
  });

  it('of no incident are for who looks after all regions', async () => {
    const before = await lineOf(ada);
    const { params, ...row } = { ...before, id: randomUUID(), incidentId: null, alertId: null };
    await vigil.prisma.message.create({ data: { ...row, params: params ?? {} } });
    expect((await nadia.open(`/console/messages/${row.id}`)).status).toBe(404);
    const efa = await Visitor.signedIn(vigil, (await story.scene.coordinator('Efa')).userId);
    expect((await efa.open(`/console/messages/${row.id}`)).status).toBe(200);
  });

  it('a test goes to the reader’s own number, by the way of all messages, and its page says what became of it', async () => {
    const form = await nadia.open('/console/messages/test');
    await expectValid(form);
    const own = await vigil.prisma.user.findFirstOrThrow({ where: { name: 'Nadia' } });
    const where = { responderId: own.responderId ?? '', channel: 'sms' };
    const method = await vigil.prisma.contactMethod.findFirstOrThrow({ where });
    const phone = `+447700900${method.addressMask.slice(-3)}`;
    const sent = await nadia.sendOnly('/console/messages/test', { way: method.id });
    await vigil.settle();
    await vigil.twilio.expectSms(phone, 'Vigil: test. Nothing has happened. No reply needed.');
    const page = await nadia.open(sent.location ?? '');
    await expectValid(page);
    expect(page.text).toMatch(/Text: Test .*Delivered/u);
    expect(await vigil.prisma.journalEntry.count({ where: { kind: 'message.tested' } })).toBe(1);
    expect((await owen.open(sent.location ?? '')).status).toBe(404);
    const others = await vigil.prisma.contactMethod.findFirstOrThrow({ where: { responderId: ada.id } });
    for (const way of [others.id, randomUUID()]) {
      expect((await nadia.sendOnly('/console/messages/test', { way })).status).toBe(409);
    }
    expect((await nadia.sendOnly('/console/messages/test', { way: 'me' })).status).toBe(422);
    for (const way of [1, 2, 3].map(() => others.id)) await nadia.sendOnly('/console/messages/test', { way });
    const tooMany = await nadia.sendOnly('/console/messages/test', { way: method.id });
    expect([tooMany.status, tooMany.text.includes('At most 6 tests an hour')]).toEqual([429, true]);
  });

  it.each([
    ['', 'Vigil: alert for', /\d+ of 160 septets, 1 segment/u, 'English has been read'],
    ['?language=ur', 'منجانب Vigil', /UCS-2 units, 2 segments/u, 'Urdu is a machine draft'],
    ['?language=ur&channel=voice', 'This is Vigil', /No voice speaks Urdu/u, 'Urdu is a machine draft'],
    ['?language=cy&channel=email', 'Vigil', /Sam/u, 'Welsh is a machine draft'],
  ])('what they say is shown word for word: %s', async (query, words, size, read) => {
    const page = await nadia.open(`/console/messages/templates${query}`);
    await expectValid(page);
    expect(page.text).toContain(words);
    expect(page.text).toMatch(size);
    expect(page.text).toContain(read);
    expect(page.text).toContain('No rule is broken');
    expect(Buffer.byteLength(page.html)).toBeLessThan(100_000);
  });

  it('an e-mail is shown as it looks, in a frame that runs and loads nothing', async () => {
    const page = await nadia.open('/console/messages/templates?language=ur&channel=email');
    const [, address = ''] = /<iframe[^>]* src="([^"]*templates\/alert\/email[^"]*)"/u.exec(page.html) ?? [];
    expect(page.html).toMatch(/<iframe[^>]* sandbox/u);
    const mail = await nadia.file(address.replaceAll('&amp;', '&'));
    expect(mail.headers['content-security-policy']).toBe(
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    );
    expect(mail.bytes.toString('utf8')).toMatch(/<html lang="ur" dir="rtl">[^]*Sam/u);
    expect((await nadia.open('/console/messages/templates/nothing/email')).status).toBe(404);
    const texts = await nadia.open('/console/messages/templates?language=ar');
    expect([texts.text.includes('2 segments: each costs as much as a text'), texts.html.includes('<iframe')]).toEqual([
      true,
      false,
    ]);
  });
});
