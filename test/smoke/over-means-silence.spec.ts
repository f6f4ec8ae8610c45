import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../src/kernel/clock.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('when it is over there is silence', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const targets = (...people: readonly Person[]) => people.map(({ id }) => ({ type: 'responder', id }));
  const twice = [
    { channel: 'sms', delaySeconds: 0 },
    { channel: 'sms', delaySeconds: 300 },
  ];

  it('53: nothing that waits is sent after the incident was closed', async () => {
    const [ann, ben] = [await story.scene.responder('Ann', { rules: twice }), await story.scene.responder('Ben')];
    const { ref } = await story.play([{ targets: targets(ann) }, { delaySeconds: 600, targets: targets(ben) }]);
    await vigil.twilio.expectSms(ann.phone);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/close`));
    await vigil.settle();
    await vigil.twilio.expectSms(ann.phone, /is over/);
    await vigil.advance(3 * HOUR);
    expect(vigil.twilio.textsTo(ann.phone)).toHaveLength(2);
    expect(vigil.twilio.textsTo(ben.phone)).toHaveLength(0);
    expect(await vigil.prisma.message.count({ where: { status: 'queued' } })).toBe(0);
  });

  it('54: a reminder that is due when the answer comes is not sent', async () => {
    const cat = await story.scene.responder('Cat', { rules: twice });
    await story.play([{ targets: targets(cat), quorum: { any: 2 } }], { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(cat.phone);
    vigil.clock.advance(5 * MINUTE);
    await vigil.twilio.reply(cat.phone, `${story.codeOf(cat)} yes`);
    await vigil.advance(MINUTE);
    expect(vigil.twilio.textsTo(cat.phone)).toHaveLength(1);
  });

  it('55: each who was alerted is told once that it is over, except who said no', async () => {
    const [dan, eva, fay] = [
      await story.scene.responder('Dan'),
      await story.scene.responder('Eva'),
      await story.scene.responder('Fay'),
    ];
    const { ref } = await story.play([{ targets: targets(dan, eva, fay), quorum: { any: 3 } }], {
      lastStepSeconds: 86_400,
    });
    for (const person of [dan, eva, fay]) await vigil.twilio.expectSms(person.phone);
    await vigil.twilio.reply(dan.phone, `${story.codeOf(dan)} yes`);
    await vigil.twilio.reply(eva.phone, `${story.codeOf(eva)} no`);
    await vigil.settle();
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/stand-down`));
    await vigil.settle();
    await vigil.twilio.expectSms(dan.phone, /is over.*Please stop here/);
    await vigil.twilio.expectSms(fay.phone, /is over/);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/close`));
    await vigil.settle();
    const { texts } = await vigil.twilio.reply(fay.phone, `${story.codeOf(fay)} yes`);
    expect(texts[0]).toContain('is over already');
  });

  it('R16: an alert that was wrong is corrected to everybody who got it, also to those who said no', async () => {
    const [gus, hal] = [await story.scene.responder('Gus'), await story.scene.responder('Hal')];
    const { ref } = await story.play([{ targets: targets(gus, hal), quorum: { any: 2 } }], {
      lastStepSeconds: 86_400,
    });
    for (const person of [gus, hal]) await vigil.twilio.expectSms(person.phone);
    await vigil.twilio.reply(hal.phone, `${story.codeOf(hal)} no`);
    await vigil.settle();
    const finding = { status: 'not_a_death', note: 'The person has rung home.' };
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/verify`, finding));
    await vigil.settle();
    for (const person of [gus, hal]) await vigil.twilio.expectSms(person.phone, /CORRECTION/);
    expect(await story.incident(ref)).toMatchObject({ status: 'dismissed', verificationStatus: 'not_a_death' });
  });

  it('R16: the correction also reaches those who were stood down before', async () => {
    const ivy = await story.scene.responder('Ivy');
    const { ref } = await story.play([{ targets: targets(ivy) }], { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(ivy.phone);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/stand-down`));
    await vigil.settle();
    await vigil.twilio.expectSms(ivy.phone, /is over/);
    const finding = { status: 'hoax', note: 'The caller admitted it.' };
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/verify`, finding));
    await vigil.settle();
    await vigil.twilio.expectSms(ivy.phone, /CORRECTION/);
  });

  it('the first coordinator who takes a report spares the others', async () => {
    const facility = story.place();
    const [nadia, owen] = [await story.scene.coordinator('Nadia'), await story.scene.coordinator('Owen')];
    const policy = await story.scene.policy('Triage', [{ targets: [{ type: 'coordinators' }] }]);
    await story.scene.route(1, { trigger: 'reported', facilities: [facility] }, policy);
    const ref = await story.report(facility);
    await vigil.twilio.expectSms(nadia.phone, /new report/);
    await vigil.twilio.expectSms(owen.phone, /new report/);
    const { texts } = await vigil.twilio.reply(nadia.phone, `${story.codeOf(nadia)} yes`);
    expect(texts[0]).toContain('is yours now');
    await vigil.settle();
    await vigil.twilio.expectSms(owen.phone, /taken by a colleague/);
    expect(await story.incident(ref)).toMatchObject({ status: 'triage', assigneeId: nadia.userId });
  });
});
