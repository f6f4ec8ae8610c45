import { beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyJournalService } from '../../src/journal/verify-journal.service.js';
import { MINUTE } from '../../src/kernel/clock.js';
import { ExportReport } from '../../src/safekeeping/person/export-report.service.js';
import type { Api } from '../support/api.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('a responder asks what is stored, and to be forgotten', () => {
  let vigil: TestVigil;
  let story: Story;
  let admin: Api;
  let joyce: Person;
  let other: Person;
  let ref: string;
  withStory((system, begun) => {
    vigil = system;
    story = begun;
  });
  beforeAll(async () => {
    admin = vigil.api(await story.scene.key('admin'));
    joyce = await story.scene.responder('Joyce Adeyemi');
    other = await story.scene.responder('Femi Other');
    const group = await story.scene.group('Those of York', [joyce, other]);
    ({ ref } = await story.play([{ targets: [{ type: 'group', id: group }], quorum: { any: 2 } }]));
    for (const person of [joyce, other]) await vigil.twilio.expectSms(person.phone);
    await vigil.twilio.reply(joyce.phone, `${story.codeOf(joyce)} YES I bring Zebedee’s keys`);
    await vigil.twilio.reply(other.phone, `${story.codeOf(other)} LATER`);
    await vigil.settle();
  });

  const whole = async () => ({
    figures: await admin.ok(admin.get('/stats')),
    delivery: (await admin.ok(admin.get('/messages/figures'))).channels,
    timeline: (await story.kinds(ref)).length,
    alerts: (await story.alerts(ref)).map(({ status, answer }: { status: string; answer: string }) => [status, answer]),
    plan: (await admin.ok(admin.get(`/incidents/${ref}/plan`))).runs.length,
  });

  it('gets their own document, by an admin alone', async () => {
    const document = await admin.ok(admin.get(`/responders/${joyce.id}/export`));
    const text = JSON.stringify(document);
    expect(text).toContain('Joyce Adeyemi');
    expect(text).toContain(joyce.phone);
    expect(text).toContain('Zebedee’s keys');
    for (const strange of ['Femi', other.phone, other.id]) expect(text).not.toContain(strange);
    expect((await story.coordinator.get(`/responders/${joyce.id}/export`)).status).toBe(403);
    expect(await vigil.prisma.journalEntry.count({ where: { kind: 'person.exported' } })).toBe(1);
  });

  it('is forgotten: figures, plan, timeline and the hash chain stay as they were', async () => {
    const before = await whole();
    const headBefore = await vigil.prisma.journalEntry.findMany({ orderBy: { seq: 'asc' }, select: { hash: true } });
    expect((await story.coordinator.post(`/responders/${joyce.id}/erase`)).status).toBe(403);
    const { erased } = await admin.ok(admin.post(`/responders/${joyce.id}/erase`));
    expect(erased).toMatchObject({ responder: 1, alert: 1, contact_method: 2 });
    await vigil.settle();
    expect(await whole()).toEqual(before);
    const headAfter = await vigil.prisma.journalEntry.findMany({ orderBy: { seq: 'asc' }, select: { hash: true } });
    expect(headAfter.slice(0, headBefore.length)).toEqual(headBefore);
    expect(await vigil.app.get(VerifyJournalService, { strict: false }).verify()).not.toHaveProperty('problem');

    const alerts = JSON.stringify(await story.alerts(ref));
    expect(alerts).toContain('A former responder');
    expect(alerts).not.toMatch(/Joyce|Zebedee/u);
    expect(alerts).toContain('Femi Other');
    const document = JSON.stringify(await admin.ok(admin.get(`/responders/${joyce.id}/export`)));
    for (const gone of ['Joyce', joyce.phone, 'Zebedee']) expect(document).not.toContain(gone);
    expect((await admin.get(`/responders/${joyce.id}`)).status).toBe(404);
  });

  it('gets nothing any more, and their number is a stranger’s', async () => {
    await vigil.twilio.reply(joyce.phone, 'Hello?');
    await vigil.advance(MINUTE);
    expect(await vigil.prisma.inboundText.count({ where: { outcome: 'unknown_number' } })).toBe(1);
    expect((await admin.post(`/responders/${joyce.id}/erase`)).status).toBe(200);
    expect((await admin.post('/responders/00000000-0000-4000-8000-000000000000/erase')).status).toBe(404);
  });

  it('whoever has the code of a report gets what they reported', async () => {
    const body = { placeText: 'York', narrative: 'My friend rang.', contact: { name: 'Zoe' } };
    const { receiptCode } = await admin.ok(vigil.api().post('/reports', body));
    const exporting = vigil.app.get(ExportReport, { strict: false });
    const document = await exporting.export(receiptCode, { type: 'operator' });
    expect(document.report).toMatchObject({ narrative: 'My friend rang.', placeText: 'York' });
    expect(document.report).not.toHaveProperty('receiptHash');
    await expect(exporting.export('ABCD-EFGH-JKLM-NPQR', { type: 'operator' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
