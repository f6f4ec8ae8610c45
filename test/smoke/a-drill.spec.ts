import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../src/kernel/clock.js';
import { AuditService } from '../../src/escalation/audit/audit.service.js';
import { SweepOutbox } from '../../src/outbox/sweep-outbox.service.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

describe('a drill', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const start = (regionCode: string) => story.coordinator.ok(story.coordinator.post('/drills', { regionCode }));
  const report = (id: string) => story.coordinator.ok(story.coordinator.get(`/drills/${id}`));
  const SMS_AND_MAIL = [
    { channel: 'sms', delaySeconds: 0 },
    { channel: 'email', delaySeconds: 0 },
    { channel: 'sms', delaySeconds: 300 },
    { channel: 'voice', delaySeconds: 600 },
  ];

  it('72: everybody of the region gets one plainly marked message with a code; the report says who answered', async () => {
    const region = 'wales';
    const ann = await story.scene.responder('Ann', { region, rules: SMS_AND_MAIL, email: 'ann@example.org' });
    const ben = await story.scene.responder('Ben', { region });
    const cas = await story.scene.responder('Cas', { region, language: 'cy' });
    await story.scene.responder('Dee', { region, status: 'paused' });
    await story.scene.responder('Eli', { region, status: 'left' });
    await story.scene.responder('Fay', { region: 'london' });
    vigil.twilio.script.next(cas.phone, { status: 400, code: 21_211 });

    const { id } = await start(region);
    // Joined too late: the audience is as it was at the start.
    await story.scene.responder('Gus', { region });
    await vigil.settle();
    const text = await vigil.twilio.expectSms(ann.phone);
    expect(text.text).toMatch(/^Vigil DRILL, no alert: Wales\. Code \w{4}\. Reply \w{4} YES to show that this works\./);
    await vigil.twilio.expectSms(ben.phone, /DRILL/);
    const mail = await vigil.mail.expectMail('ann@example.org');
    expect(mail.subject).toContain('Vigil DRILL, no alert: Wales');
    expect(JSON.stringify(await report(id))).not.toContain('Gus');

    const answer = await vigil.twilio.reply(ann.phone, `${story.codeOf(ann)} yes`);
    expect(answer.texts).toEqual([`Vigil DRILL: ${story.codeOf(ann)} received. It works. Thank you.`]);
    // Not sent twice after a restart, nor by a reminder; the call that would have come is not needed.
    await vigil.prisma.outboxRow.updateMany({ data: { publishedAt: null } });
    await vigil.app.get(SweepOutbox).sweep(vigil.clock.now(), { graceMs: 0 });
    await vigil.advance(11 * MINUTE);
    expect(vigil.twilio.textsTo(ben.phone)).toHaveLength(1);

    const done = await report(id);
    expect(done.counts).toEqual({ answered: 1, delivered: 1, sent: 0, waiting: 0, never: 1, notAsked: 1 });
    const states = done.people.map((each: { responder: { name: string }; status: string }) => [
      each.responder.name,
      each.status,
    ]);
    expect(states).toEqual([
      ['Ann', 'answered'],
      ['Ben', 'delivered'],
      ['Cas', 'never'],
      ['Dee', 'not_asked'],
    ]);
    expect((await story.coordinator.post('/drills', { regionCode: region })).status).toBe(409);

    await vigil.advance(HOUR);
    expect(await report(id)).toMatchObject({ endReason: 'time_up' });
    const late = await vigil.twilio.reply(ben.phone, `${story.codeOf(ben)} yes`);
    expect(late.texts[0]).toContain('is over already');
    expect((await report(id)).counts).toMatchObject({ answered: 1 });
    expect(await vigil.app.get(AuditService, { strict: false }).audit()).toBe(true);
    expect(await vigil.prisma.auditFinding.count()).toBe(0);

    // Nothing that is real knows of it.
    expect(await vigil.prisma.incident.count()).toBe(0);
    expect(await vigil.prisma.alert.count()).toBe(0);
    const log = await vigil.prisma.journalEntry.findMany({
      where: { kind: { startsWith: 'drill.' } },
      orderBy: { seq: 'asc' },
    });
    expect(log.map(({ kind }) => kind)).toEqual(['drill.started', 'drill.answered', 'drill.ended']);
  });

  async function releasedIn(facility: string, person: Person): Promise<string> {
    return (
      await story.play([{ targets: [{ type: 'responder', id: person.id }] }], { facility, lastStepSeconds: 86_400 })
    ).ref;
  }

  it('72: gives way to a real alert of the region: what has not left is not sent, and an answer is for the real one', async () => {
    const region = 'north_east';
    const later = [{ channel: 'sms', delaySeconds: 120 }];
    const hal = await story.scene.responder('Hal', { region });
    const ida = await story.scene.responder('Ida', { region, rules: later });
    const { id } = await start(region);
    await vigil.twilio.expectSms(hal.phone, /DRILL/);
    const ref = await releasedIn('FKI', hal);
    await vigil.twilio.expectSms(hal.phone, /Vigil: alert for North East/);
    await vigil.advance(5 * MINUTE);
    expect(vigil.twilio.textsTo(ida.phone)).toHaveLength(0);
    expect(await report(id)).toMatchObject({ endReason: 'real_alert', counts: { never: 1 } });
    await vigil.twilio.reply(hal.phone, 'yes');
    expect((await story.alerts(ref))[0]).toMatchObject({ answer: 'attending' });
    await vigil.settle();
    expect((await report(id)).counts.answered).toBe(0);
    expect((await story.coordinator.post('/drills', { regionCode: region })).status).toBe(201);
    await vigil.settle();
    await vigil.twilio.expectSms(hal.phone, /DRILL/);
    await vigil.advance(2 * MINUTE);
    await vigil.twilio.expectSms(ida.phone, /DRILL/);
    await vigil.advance(HOUR);
  });

  it('a call is answered by a key, and a bare yes by text counts while nothing real is open', async () => {
    const region = 'scotland';
    const jo = await story.scene.responder('Jo', { region, rules: [{ channel: 'voice', delaySeconds: 0 }] });
    const kim = await story.scene.responder('Kim', { region });
    const { id } = await start(region);
    await vigil.settle();
    const call = await vigil.twilio.expectCall(jo.phone);
    const said = await vigil.twilio.press(call, '1');
    expect(said.words).toContain('It works.');
    await vigil.twilio.expectSms(kim.phone, /DRILL/);
    expect((await vigil.twilio.reply(kim.phone, 'YES')).texts[0]).toContain('It works.');
    expect((await report(id)).counts).toMatchObject({ answered: 2 });
  });

  it('is started and read in the console, by those of the region alone', async () => {
    const lea = await story.scene.coordinator('Lea', ['wales']);
    const visitor = await Visitor.signedIn(vigil, lea.userId);
    const page = await visitor.open('/console/drills');
    expect(page.text).toContain('Start a drill');
    expect(page.text).not.toContain('Scotland');
    const other = await story.coordinator.ok(story.coordinator.get('/drills'));
    const scottish = other.items.find((each: { regionCode: string }) => each.regionCode === 'scotland');
    expect((await visitor.open(`/console/drills/${scottish.id}`)).status).toBe(403);
    const welsh = await visitor.send('/console/drills', { regionCode: 'wales' });
    expect(welsh.text).toContain('Drill, Wales');
    const again = await visitor.send('/console/drills', { regionCode: 'wales' });
    expect(again.text).toContain('A drill is under way in this region.');
    vigil.twilio.tolerate(({ text }) => text.includes('DRILL') || text.includes('YMARFER'));
    vigil.mail.tolerate(() => true);
  });
});
