import { describe, expect, it } from '@jest/globals';
import { Sealing } from '../../src/platform/crypto/sealing.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('a report comes in', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  it('1: the reporter gets a reference and a code, the coordinators are paged, and the region once it is released', async () => {
    const facility = story.place();
    const nadia = await story.scene.responder('Nadia1', { roles: [] });
    const joyce = await story.scene.responder('Joyce');
    const triage = await story.scene.policy('Triage', [{ targets: [{ type: 'responder', id: nadia.id }] }]);
    await story.scene.route(1, { trigger: 'reported', facilities: [facility] }, triage);
    await story.plan(facility, [{ targets: [{ type: 'responder', id: joyce.id }] }]);
    const answer = await vigil.api().post('/reports', {
      facilityCode: facility,
      narrative: 'My friend rang and said that a man on his landing has died.',
      contact: { name: 'Sam', phone: '07700 900777' },
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ status: 'received' });
    expect(answer.body.reference).toMatch(/^[A-Z0-9]{6}$/);
    expect(String(answer.body.receiptCode).replaceAll(/\D/g, '')).toHaveLength(16);
    await vigil.twilio.expectSms(nadia.phone, /new report, Yorkshire and the Humber/);
    expect(vigil.twilio.textsTo(joyce.phone)).toHaveLength(0);
    await vigil.settle();
    await story.release(answer.body.reference);
    await vigil.twilio.expectSms(nadia.phone, /taken by a colleague/);
    await vigil.twilio.expectSms(joyce.phone, /alert for Yorkshire and the Humber/);
    await vigil.settle();
  });

  it('2: the same report sent twice with one key is one incident, also when both arrive together', async () => {
    const facility = story.place();
    const before = await vigil.prisma.incident.count();
    const headers = { 'idempotency-key': 'a-mother-pressed-twice' };
    const answers = await Promise.all(
      [1, 2].map(() => vigil.api().post('/reports', { facilityCode: facility }, headers)),
    );
    expect(answers.map((answer) => answer.status)).toEqual([201, 201]);
    expect(answers[0]?.body).toEqual(answers[1]?.body);
    expect(await vigil.prisma.incident.count()).toBe(before + 1);
    const other = await vigil.api().post('/reports', { facilityCode: 'MDI' }, headers);
    expect(other.status).toBe(422);
    await vigil.settle();
  });

  it('3: a similar report while one is open is linked as a possible duplicate, and nobody is paged again', async () => {
    const facility = story.place();
    const nadia = await story.scene.responder('Nadia3', { roles: [] });
    const triage = await story.scene.policy('Triage', [{ targets: [{ type: 'responder', id: nadia.id }] }]);
    await story.scene.route(1, { trigger: 'reported', facilities: [facility] }, triage);
    const first = await story.report(facility);
    await vigil.twilio.expectSms(nadia.phone, /new report/);
    const second = await story.report(facility);
    await vigil.settle();
    expect(vigil.twilio.textsTo(nadia.phone)).toHaveLength(1);
    expect(await story.incident(second)).toMatchObject({ possibleDuplicateOf: first });
    expect(await story.kinds(first)).toContain('incident.possible_duplicate');
    // Nobody has looked at the second yet: it must not be lost when the first ends.
    await story.coordinator.ok(story.coordinator.post(`/incidents/${first}/close`));
    await vigil.settle();
    await vigil.twilio.expectSms(nadia.phone, /new report/);
    await vigil.twilio.expectSms(nadia.phone, /taken by a colleague/);
  });

  it('4: after that incident was closed, a similar report opens a new one and pages', async () => {
    const facility = story.place();
    const nadia = await story.scene.responder('Nadia4', { roles: [] });
    const triage = await story.scene.policy('Triage', [{ targets: [{ type: 'responder', id: nadia.id }] }]);
    await story.scene.route(1, { trigger: 'reported', facilities: [facility] }, triage);
    const first = await story.report(facility);
    await vigil.twilio.expectSms(nadia.phone, /new report/);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${first}/close`));
    await vigil.settle();
    await vigil.twilio.expectSms(nadia.phone, /taken by a colleague/);
    const second = await story.report(facility);
    await vigil.twilio.expectSms(nadia.phone, /new report/);
    expect(await story.incident(second)).toMatchObject({ possibleDuplicateOf: null });
    await vigil.settle();
  });

  it('5: a place without a plan of its own uses the national one, and the log warns', async () => {
    const ref = await story.report('CLI');
    await vigil.settle();
    await story.release(ref);
    expect(await story.kinds(ref)).toContain('run.fallback_used');
  });

  it('7: hostile text is kept sealed and reaches no text, log or queue; too much of it is refused', async () => {
    const hostile = '<script>alert(1)</script> Robert"); DROP TABLE report;-- ' + '\u202e' + 'x';
    const facility = story.place();
    const answer = await vigil.api().post('/reports', { facilityCode: facility, narrative: hostile });
    expect(answer.status).toBe(201);
    const report = await vigil.prisma.report.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(report.narrativeSealed).not.toContain('script');
    const opened = vigil.app
      .get(Sealing)
      .open({ field: 'report.narrative', id: report.id }, report.narrativeSealed ?? '');
    expect(opened).toContain('<script>');
    const log = JSON.stringify(await vigil.prisma.journalEntry.findMany({ select: { data: true, canonical: true } }));
    expect(log).not.toContain('DROP TABLE');
    const huge = await vigil.api().post('/reports', { facilityCode: facility, narrative: 'x'.repeat(20_001) });
    expect(huge.status).toBe(400);
    expect(huge.body.errors[0]).toMatchObject({ field: 'narrative' });
    const flood = await vigil.api().post('/reports', { facilityCode: facility, narrative: 'x'.repeat(400_000) });
    expect(flood.status).toBe(413);
    await vigil.settle();
  });

  it('the database holds no name, number or word of a reporter in plain text', async () => {
    const secret = 'Xylophonia Quagmire';
    await vigil.api().post('/reports', {
      placeText: `The place that ${secret} knows`,
      narrative: `${secret} wrote this`,
      contact: { name: secret, email: 'xylophonia@example.org', phone: '07700 900555' },
    });
    await vigil.settle();
    const tables = await vigil.prisma.$queryRaw<{ table_name: string }[]>`
      SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()`;
    for (const { table_name } of tables) {
      const rows = await vigil.prisma.$queryRawUnsafe(`SELECT row_to_json(t)::text AS row FROM "${table_name}" t`);
      expect(JSON.stringify(rows).toLowerCase()).not.toMatch(/xylophonia|900555/);
    }
  });
});
