import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkSafeMessaging } from '../../src/publication/safe-messaging/check-safe-messaging.js';
import { PAGE_LANGUAGES } from '../../src/kernel/language.js';
import { QUESTIONS } from '../../src/intake/report-form.js';
import { PublicationHandler } from '../../src/publication/publication.handler.js';
import { DATA_MAP } from '../../src/safekeeping/data-map/data-map.js';
import type { ReportInput } from '../../src/intake/report.schema.js';
import { FormVisitor } from '../support/form-visitor.js';
import type { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

const NAME = 'Zebedee Flintlock';
const TOLD = `${NAME}, 41, on the healthcare wing, was found this morning. His sister Ama reported it.`;
const CONTACT = { name: 'Ama Flintlock', email: 'ama@example.org', phone: '07700 900999' };
const PERSONAL = /zebedee|flintlock|healthcare|\bwing\b|\bama\b|sister|07700 ?900 ?999|900999/iu;

/** One test a rule, in the words of the rules that the network works by (R1–R25); most have more tests where their code is. */
describe('the rules of the field', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((system, begun) => {
    vigil = system;
    story = begun;
  });

  const path = (ref: string, part = '') => `/incidents/${ref}${part}`;
  async function reported(more: Partial<ReportInput> = {}): Promise<string> {
    const ref = await story.report(story.place(), { narrative: TOLD, contact: CONTACT, ...more });
    await vigil.settle();
    return ref;
  }
  const post = (ref: string, part: string, body: object) => story.coordinator.post(path(ref, part), body);
  const done = async (ref: string, part: string, body: object) => story.coordinator.ok(post(ref, part, body));
  const verified = (ref: string, status = 'corroborated') =>
    done(ref, '/verify', { status, method: 'two_people_inside', note: 'As told.' });
  const familyTold = (ref: string) => done(ref, '/next-of-kin', { status: 'informed_confirmed', source: 'Family' });
  const consent = (ref: string, more: object = {}) =>
    done(ref, '/consents', { purpose: 'name', side: 'family', who: 'His mother', how: 'spoken', ...more });
  let coordinatorId: string | null = null;
  async function nadia(): Promise<Visitor> {
    if (coordinatorId === null) {
      const { userId, id } = await story.scene.coordinator('Nadia Example');
      await vigil.prisma.contactMethod.deleteMany({ where: { responderId: id } });
      coordinatorId = userId;
    }
    return Visitor.signedIn(vigil, coordinatorId);
  }

  it('R1 a text carries no person, no place below the region, and no word of the event', async () => {
    const place = story.place();
    const jon = await story.scene.responder('Jon', { region: 'london' });
    await story.plan(place, [{ targets: [{ type: 'responder', id: jon.id }] }]);
    const ref = await story.report(place, { narrative: TOLD, contact: CONTACT });
    await vigil.settle();
    await story.release(ref);
    const { text } = await vigil.twilio.expectSms(jon.phone);
    expect(text).not.toMatch(PERSONAL);
    expect(text).not.toMatch(/death|died|dead|suicide|prison|hmp|custody|family|cell/iu);
    expect(text.length).toBeLessThanOrEqual(160);
    expect(text).not.toContain(ref);
    await done(ref, '/stand-down', {});
    await vigil.settle();
    await vigil.twilio.expectSms(jon.phone);
  });

  it('R2 nothing goes outward before verification', async () => {
    const ref = await reported();
    expect((await post(ref, '/alert', { level: 'region_headsup' })).body).toMatchObject({ code: 'not_verified' });
    await verified(ref, 'single_source');
    expect((await post(ref, '/alert', { level: 'region_headsup' })).status).toBe(202);
  });

  it('R3 next of kin first: nothing is public, and no name, until the family has been told', async () => {
    const ref = await reported();
    await verified(ref);
    for (const state of ['counted_only', 'place_and_date', 'named_with_consent']) {
      expect((await post(ref, '/publish', { state })).body).toMatchObject({ code: 'next_of_kin_first' });
    }
    expect((await post(ref, '/naming', { status: 'family_agreed_public' })).body).toMatchObject({
      code: 'next_of_kin_first',
    });
    await familyTold(ref);
    expect((await post(ref, '/publish', { state: 'counted_only' })).status).toBe(200);
  });

  it('R4 naming is the family’s: withdrawal works at once, and one relative who refuses is enough', async () => {
    const ref = await reported();
    await verified(ref);
    await familyTold(ref);
    const { id } = await consent(ref);
    await done(ref, '/naming', { status: 'family_agreed_public' });
    await done(ref, '/publish', { state: 'named_with_consent' });
    expect((await post(ref, `/consents/${id}/withdraw`, {})).status).toBe(204);
    expect(await story.incident(ref)).toMatchObject({ namingStatus: 'withheld', publicState: 'place_and_date' });
    await consent(ref);
    await consent(ref, { answer: 'refused', who: 'His brother' });
    expect(await story.incident(ref)).toMatchObject({ namingStatus: 'family_refused' });
    expect((await post(ref, '/naming', { status: 'family_agreed_public' })).body).toMatchObject({
      code: 'family_refuses',
    });
  });

  it('R5 no method and no place detail in what is public; help lines are asked for', () => {
    const { findings } = checkSafeMessaging('He committed suicide in his cell with a ligature.', 'en');
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['help_line']));
    expect(findings.length).toBeGreaterThan(2);
    expect(QUESTIONS).not.toContain('method');
  });

  it('R6 verifying does not break the news: whoever rings a place keeps to a script without a name', async () => {
    const ref = await reported();
    const person = await nadia();
    const page = await person.open(`/console${path(ref)}`);
    expect(page.text).toContain('Say no name, no initials, no wing, no cause.');
    const record = { status: 'single_source', method: 'establishment_phone', note: 'Rang.' };
    const again = await person.send(`/console${path(ref, '/verification')}`, record);
    expect([again.status, again.text.includes('Read what to say to the place')]).toEqual([422, true]);
    await person.send(`/console${path(ref, '/verification')}`, { ...record, script: 'kept' });
    expect(await story.incident(ref)).toMatchObject({ verification: { status: 'single_source' } });
  });

  it('R7 consents are a ledger: who, what, how, for twelve months; the reporter’s is not the family’s', async () => {
    const ref = await reported();
    await consent(ref, { side: 'reporter', purpose: 'press', who: 'The reporter' });
    const { id } = await consent(ref, { purpose: 'vigil', how: 'written' });
    const [first, second] = await story.coordinator.ok(story.coordinator.get(path(ref, '/consents')));
    expect(first).toMatchObject({ side: 'reporter', purpose: 'press', state: 'given' });
    expect(second).toMatchObject({ id, how: 'written', who: 'His mother', state: 'given' });
    expect(new Date(second.expiresAt).getUTCFullYear()).toBe(new Date(second.at).getUTCFullYear() + 1);
    await post(ref, `/consents/${id}/withdraw`, {});
    await post(ref, `/consents/${id}/withdraw`, {});
    expect((await story.kinds(ref)).filter((kind) => kind === 'consent.withdrawn')).toHaveLength(1);
    const entries = await vigil.prisma.journalEntry.findMany({ where: { kind: { startsWith: 'consent.' } } });
    expect(JSON.stringify(entries.map(({ data }) => data))).not.toMatch(/mother|brother/u);
  });

  it('R8 what is public is an allow-list', async () => {
    const ref = await reported();
    await verified(ref);
    for (const page of ['/', '/stats', '/stats.json', '/stats.csv', '/feed.atom', '/help', '/report']) {
      const { text } = await vigil.http.get(page);
      expect(text).not.toMatch(PERSONAL);
      expect(text).not.toContain(ref);
    }
  });

  it('R9 small numbers: no public count is one of one to four', async () => {
    const other = await TestVigil.start({ now: new Date('2027-02-08T10:00:00Z'), providers: false });
    try {
      const at = new Date('2026-08-14T12:00:00Z');
      const rows = Array.from({ length: 9 }, (_, index) => ({
        ...{ id: randomUUID(), ref: randomUUID().slice(0, 8), status: 'closed', occurredLatest: at },
        ...{ regionCode: index < 7 ? 'london' : 'wales', setting: 'prison', publicState: 'counted_only' },
        ...{ verificationStatus: 'corroborated', nokStatus: 'informed_confirmed', createdAt: at, updatedAt: at },
      }));
      await other.prisma.incident.createMany({ data: rows });
      await other.app.get(PublicationHandler, { strict: false }).handle();
      const { figures } = (await other.http.get('/stats.json')).body as { figures: { count: number | null }[] };
      const counts = figures.map(({ count }) => count);
      expect(counts).toContain(7);
      expect(counts.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
    } finally {
      await other.stop();
    }
  });

  it('R10 a child is not named, and the form asks for no child’s name', async () => {
    const ref = await reported({ childrenAffected: 'yes_cared_for' });
    await verified(ref);
    await familyTold(ref);
    await vigil.prisma.incident.update({ where: { ref }, data: { deceasedIsChild: true } });
    expect((await post(ref, '/naming', { status: 'family_agreed_public' })).body).toMatchObject({
      code: 'child_not_named',
    });
    const visitor = await atQuestion('children');
    expect(visitor.html).toContain('Please write no names, schools or addresses.');
    expect(visitor.html).not.toMatch(/<textarea|type="text"/u);
  });

  it('R10 a child who reports is helped first and asked for no more words, and whoever reads it is told', async () => {
    const child = await atQuestion('who');
    await child.next({ under18: 'yes' });
    expect(child.html).toContain('href="tel:08001111"');
    for (let left: number = QUESTIONS.length; left > 0 && !child.html.includes('value="check"'); left--) {
      expect(child.html).not.toMatch(/<textarea|name="(phone|email|name)"/u);
      await child.next();
    }
    await child.press({ go: 'send' });
    const { incidentId } = await vigil.prisma.report.findFirstOrThrow({ where: { reporterIsChild: true } });
    const { ref } = await vigil.prisma.incident.findUniqueOrThrow({ where: { id: incidentId } });
    const coordinator = await nadia();
    for (const part of ['', '/reports', '/mailbox']) {
      const { text } = await coordinator.open(`/console/incidents/${ref}${part}`);
      expect(text).toContain('A child may have written this');
    }
  });

  /** Somebody in the form, at that question. */
  async function atQuestion(question: string): Promise<FormVisitor> {
    const visitor = new FormVisitor(vigil.app.getHttpServer());
    await visitor.open('/report');
    await visitor.press({});
    await visitor.next({ placeText: 'Somewhere' });
    if (question === 'told') return visitor;
    await visitor.next({ narrative: 'My friend rang.' });
    for (
      let left: number = QUESTIONS.length;
      left > 0 && !visitor.html.includes(`name="step" value="${question}"`);
      left--
    ) {
      await visitor.next();
    }
    return visitor;
  }

  it('R11 a note stands before the hard questions, and all of them can be missed', async () => {
    const visitor = await atQuestion('told');
    expect(visitor.html.indexOf('Before you go on')).toBeGreaterThan(0);
    await visitor.press({ go: 'miss' });
    expect(visitor.html).toContain('name="step" value="who"');
  });

  it('R11 one question a page, each says why, “I don’t know” is an answer, and nothing is red or in a hurry', async () => {
    for (const question of QUESTIONS.filter((each) => each !== 'place' && each !== 'told')) {
      const { html } = await atQuestion(question);
      expect(html.match(/<h1[ >]/gu)).toHaveLength(1);
      expect(html).toMatch(/I don’t know|I’d rather not say|Leave it|Skip|not sure|No, thank you|Nothing|None|Nobody/u);
      expect(html).not.toMatch(/countdown|seconds left|http-equiv="refresh"/iu);
    }
  });

  it('R12 quick exit comes first on every page of the form and the mailbox, and nothing is stored by the browser', async () => {
    for (const page of ['/report', '/receipt', '/report/received', '/help', '/join']) {
      const { text, headers } = await vigil.http.get(page);
      expect(text).toMatch(/<body><nav class="exit"[^>]*><a href="https:/u);
      expect(headers['cache-control']).toContain('no-store');
    }
  });

  it('R13 a reporter may stay unknown: no account, no cookie before sending, no address kept, the code only hashed', async () => {
    const visitor = await atQuestion('contact');
    expect(visitor.page?.headers['set-cookie']).toBeUndefined();
    const ref = await reported({ contact: undefined });
    const { id } = await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } });
    const report = await vigil.prisma.report.findFirstOrThrow({ where: { incidentId: id } });
    expect(report.receiptHash).not.toMatch(/^\d{16}$/u);
    expect(JSON.stringify(report)).not.toMatch(/127\.0\.0\.1|192\.0\.2/u);
  });

  it('R14 two streams: a note is never in the mailbox, and a message is looked at twice', async () => {
    const ref = await reported();
    await done(ref, '/notes', { text: 'For us alone.' });
    const person = await nadia();
    const mailbox = await person.open(`/console${path(ref, '/mailbox')}`);
    expect(mailbox.text).not.toContain('For us alone.');
    const [, reportId = ''] = /name="reportId" value="([^"]+)"/u.exec(mailbox.html) ?? [];
    const [, messageId = ''] = /name="messageId" value="([^"]+)"/u.exec(mailbox.html) ?? [];
    const look = await person.send(`/console${path(ref, '/mailbox')}`, { reportId, messageId, text: 'We are here.' });
    expect(look.text).toContain('This is what they will read');
    expect(await vigil.prisma.mailboxMessage.count({ where: { reportId } })).toBe(0);
  });

  it('R15 nobody of the staff is named in public, and the reporter is asked not to name others', async () => {
    expect(checkSafeMessaging('A vigil will be held.', 'en').notSeen.join(' ')).toMatch(/staff/iu);
    expect((await atQuestion('danger')).html).toMatch(/name|other people/iu);
  });

  it('R16 a retraction is loud: everybody who was asked hears that it was wrong', async () => {
    const place = story.place();
    const ana = await story.scene.responder('Ana', { region: 'london' });
    await story.plan(place, [{ targets: [{ type: 'responder', id: ana.id }] }]);
    const ref = await story.report(place);
    await vigil.settle();
    await story.release(ref);
    await vigil.twilio.expectSms(ana.phone, /alert for/u);
    await done(ref, '/verify', { status: 'not_a_death', method: 'establishment_phone', note: 'He is alive.' });
    await vigil.settle();
    expect((await vigil.twilio.expectSms(ana.phone)).text).toContain('CORRECTION');
  });

  it('R17 nobody is scored: no column of any table is one', () => {
    const names = DATA_MAP.flatMap(({ table, columns }) => Object.keys(columns).map((column) => `${table}.${column}`));
    expect(names.length).toBeGreaterThan(300);
    expect(names.filter((name) => /score|credib|reputation|trust|rating|rank|probab/iu.test(name))).toEqual([]);
  });

  it('R18 volunteers are spared: whoever wants one a week is not asked twice, and STOP is one word', async () => {
    const max = await story.scene.responder('Max', { region: 'london' });
    await vigil.prisma.responder.update({ where: { id: max.id }, data: { maxAlertsPerWeek: 1 } });
    for (const expected of ['waiting', 'excluded']) {
      const place = story.place();
      await story.plan(place, [{ targets: [{ type: 'responder', id: max.id }] }]);
      const ref = await story.report(place);
      await vigil.settle();
      await story.release(ref);
      const alerts: { responder: { id: string }; status: string }[] = await story.alerts(ref);
      expect(alerts.filter(({ responder }) => responder.id === max.id)).toMatchObject([{ status: expected }]);
      if (expected === 'waiting') await vigil.twilio.expectSms(max.phone);
    }
    await vigil.twilio.reply(max.phone, 'STOP');
    await vigil.settle();
    const method = await vigil.prisma.contactMethod.findFirstOrThrow({
      where: { responderId: max.id, channel: 'sms' },
    });
    expect(method.optedOutAt).not.toBeNull();
    vigil.twilio.tolerate((sms) => sms.to === max.phone);
  });

  it('R19 least privilege: the record of the person is opened with a reason, and the opening is in the log', async () => {
    const ref = await reported();
    await story.coordinator.ok(story.coordinator.patch(path(ref, '/person'), { name: NAME }));
    expect((await story.coordinator.get(path(ref, '/person'))).status).toBe(400);
    await story.coordinator.ok(story.coordinator.get(path(ref, '/person?reason=reach_the_family')));
    expect(await story.kinds(ref)).toContain('person.read');
    const responder = vigil.api(await story.scene.key('responder'));
    expect((await responder.get(path(ref, '/person?reason=hand_over'))).status).toBe(403);
  });

  it('R20 the log has no content: nothing that anybody typed stands in any entry', async () => {
    const entries = await vigil.prisma.journalEntry.findMany();
    expect(entries.length).toBeGreaterThan(50);
    expect(JSON.stringify(entries.map(({ data }) => data))).not.toMatch(PERSONAL);
  });

  it('R22 what is stored is written down, table by table, for whoever signs the data protection papers', () => {
    const written = readFileSync('docs/privacy.md', 'utf8');
    for (const { table } of DATA_MAP) expect(written).toContain(`- \`${table}\`: `);
  });

  it('R23 help lines stand on every page, and none is chosen by where somebody is', async () => {
    for (const page of ['/', '/report', '/receipt', '/help', '/privacy', '/stats', '/join', '/nowhere']) {
      const here = await vigil.http.get(page).set('Accept', 'text/html');
      const there = await vigil.http.get(page).set('Accept', 'text/html').set('X-Forwarded-For', '81.2.69.142');
      expect(here.text).toMatch(/116 ?123/u);
      expect(there.text.match(/\d{3,4} \d{3}(?: \d{4})?/gu)).toEqual(here.text.match(/\d{3,4} \d{3}(?: \d{4})?/gu));
    }
  });

  it('R24 neutral words: no page or text of ours calls anybody an offender or an inmate', () => {
    const catalogues = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.en.ts'),
    );
    expect(catalogues.length).toBeGreaterThan(15);
    for (const file of catalogues) {
      const words = readFileSync(`src/${file}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, '');
      expect([file, /\b(?:offenders?|inmates?|convicts?|criminals?|committed suicide)\b/iu.exec(words)]).toEqual([
        file,
        null,
      ]);
    }
  });

  it('R25 every page is made for everybody: its language and direction are said, every field has a label', async () => {
    for (const language of PAGE_LANGUAGES) {
      const { text } = await vigil.http.get(language === 'en' ? '/report' : `/${language}/report`);
      expect(text).toMatch(new RegExp(`<html lang="${language}`, 'u'));
      if (language === 'ar' || language === 'ur') expect(text).toContain('dir="rtl"');
      expect(text).toMatch(/<main[ >]/u);
    }
    const { html } = await atQuestion('contact');
    for (const [, id = ''] of html.matchAll(/<(?:input(?! type="hidden")|textarea|select)[^>]* id="([^"]+)"/gu)) {
      const around = new RegExp(`<label[^>]*>(?:(?!</label>).)*id="${id}"`, 'su');
      expect([id, html.includes(`for="${id}"`) || around.test(html)]).toEqual([id, true]);
    }
  });
});
