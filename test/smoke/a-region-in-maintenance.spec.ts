import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../src/kernel/clock.js';
import { AuditService } from '../../src/escalation/audit/audit.service.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

describe('a region in maintenance mode', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const later = (milliseconds: number): string => new Date(vigil.clock.now().getTime() + milliseconds).toISOString();
  const set = (code: string, until: string) =>
    story.coordinator.post(`/regions/${code}/maintenance`, { until, reason: 'The numbers are being tested.' });
  const end = (code: string) => story.coordinator.delete(`/regions/${code}/maintenance`);
  const asks = (...people: readonly Person[]) =>
    people.map((person, at) => ({
      delaySeconds: at * 1_200,
      targets: [{ type: 'responder', id: person.id }],
    }));
  const inRed = async (visitor: Visitor, path: string): Promise<boolean> =>
    (await visitor.open(path)).text.includes('is in maintenance mode.');

  it('74: nobody is paged, every page says so in red, it ends by itself, and what was pending pages at the end', async () => {
    const [ann, ben] = [await story.scene.responder('Ann'), await story.scene.responder('Ben')];
    const nadia = await Visitor.signedIn(
      vigil,
      (await story.scene.coordinator('Nadia', ['yorkshire_and_the_humber'])).userId,
    );
    expect((await set('yorkshire_and_the_humber', later(2 * HOUR))).status).toBe(200);
    const { ref } = await story.play(asks(ann, ben), { facility: 'LEI', lastStepSeconds: 86_400 });
    for (const path of ['/console', '/console/incidents', `/console/incidents/${ref}`]) {
      expect(await inRed(nadia, path)).toBe(true);
    }
    expect(await story.coordinator.ok(story.coordinator.get('/regions/yorkshire_and_the_humber'))).toMatchObject({
      maintenance: { until: later(2 * HOUR) },
    });
    await vigil.advance(119 * MINUTE);
    expect(vigil.twilio.textsTo(ann.phone)).toHaveLength(0);
    const stale = await story.coordinator.post(`/incidents/${ref}/escalate`, { expectedStep: 0 });
    expect(stale).toMatchObject({ status: 409 });
    // Nothing is stuck: it waits.
    await vigil.app.get(AuditService, { strict: false }).audit();
    expect(await vigil.prisma.auditFinding.count()).toBe(0);

    await vigil.advance(MINUTE);
    await vigil.twilio.expectSms(ann.phone);
    expect(await inRed(nadia, '/console')).toBe(false);
    // The second step counts from the start of the first.
    await vigil.advance(19 * MINUTE);
    expect(vigil.twilio.textsTo(ben.phone)).toHaveLength(0);
    await vigil.advance(MINUTE);
    await vigil.twilio.expectSms(ben.phone);
    const log = await vigil.prisma.journalEntry.findMany({
      where: { kind: { startsWith: 'maintenance.' } },
      orderBy: { seq: 'asc' },
    });
    expect(log.map(({ kind, actor }) => [kind, actor.split(':')[0]])).toEqual([
      ['maintenance.set', 'key'],
      ['maintenance.ended', 'system'],
    ]);
    expect(log.map(({ data }) => JSON.stringify(data)).join(' ')).not.toContain('numbers');
  });

  it('the clock of a plan that had begun stands still; a person’s own later text waits and does not expire', async () => {
    const rules = [
      { channel: 'sms', delaySeconds: 0 },
      { channel: 'sms', delaySeconds: 600 },
    ];
    const region = 'north_east';
    const cas = await story.scene.responder('Cas', { region, rules });
    const dee = await story.scene.responder('Dee', { region });
    const { ref } = await story.play(asks(cas, dee), { facility: 'FKI', lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(cas.phone);
    await vigil.advance(5 * MINUTE);
    await set(region, later(23 * HOUR));
    await vigil.advance(5 * MINUTE);
    expect((await story.alerts(ref))[0].messages[1]).toMatchObject({
      status: 'queued',
      failure: { code: 'region_maintenance' },
    });
    await vigil.advance(17 * HOUR + 55 * MINUTE);
    expect(vigil.twilio.textsTo(cas.phone)).toHaveLength(1);
    expect(vigil.twilio.textsTo(dee.phone)).toHaveLength(0);
    // After 18 of 23 hours somebody ends it.
    expect((await end(region)).status).toBe(204);
    await vigil.settle();
    await vigil.twilio.expectSms(cas.phone, /still needs an answer/);
    // Five of the twenty minutes had passed.
    await vigil.advance(14 * MINUTE);
    expect(vigil.twilio.textsTo(dee.phone)).toHaveLength(0);
    await vigil.advance(MINUTE);
    await vigil.twilio.expectSms(dee.phone);
  });

  it('coordinators hear at once that somebody is at risk or needs help; an ordinary report waits', async () => {
    const region = 'wales';
    const eva = await story.scene.coordinator('Eva', [region]);
    await set(region, later(HOUR));
    await story.report('SWI');
    await vigil.settle();
    expect(vigil.twilio.textsTo(eva.phone)).toHaveLength(0);
    await story.report('CFI', { othersAtRisk: ['cellmate_or_neighbour'] });
    await vigil.settle();
    await vigil.twilio.expectSms(eva.phone, /new report/);
    expect(vigil.twilio.textsTo(eva.phone)).toHaveLength(1);
    await vigil.advance(HOUR);
    await vigil.twilio.expectSms(eva.phone, /new report/);
    // Nobody had taken the first one.
    await vigil.twilio.expectSms(eva.phone, /still needs an answer/);
    await vigil.twilio.expectCall(eva.phone);
    expect(vigil.twilio.textsTo(eva.phone)).toHaveLength(3);
  });

  it('is never longer than a day, and is for coordinators of the region', async () => {
    expect((await set('london', later(25 * HOUR))).status).toBe(400);
    expect((await set('london', later(-MINUTE))).status).toBe(400);
    expect((await set('nowhere', later(HOUR))).status).toBe(404);
    const scottish = vigil.api(await story.scene.key('coordinator', ['scotland']));
    expect((await scottish.post('/regions/london/maintenance', { until: later(HOUR), reason: 'No.' })).status).toBe(
      403,
    );
    // From the console, until it is ended there.
    const fay = await Visitor.signedIn(vigil, (await story.scene.coordinator('Fay', ['london'])).userId);
    await fay.open('/console/maintenance');
    const on = await fay.send('/console/maintenance', { regionCode: 'london', hours: '4', reason: 'A meeting.' });
    expect(on.text).toContain('London is in maintenance mode.');
    expect(on.text).toContain('Fay set it');
    const off = await fay.send('/console/maintenance/london/end');
    expect(off.text).not.toContain('maintenance mode.');
  });
});
