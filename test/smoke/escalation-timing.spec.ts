import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/kernel/clock.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

describe('when nobody answers, the plan goes on', () => {
  let vigil: TestVigil;
  let story: Story;
  const responder = { type: 'responder' };
  beforeAll(async () => {
    vigil = await TestVigil.start();
    story = await Story.begin(vigil);
  }, 60_000);
  afterEach(() => vigil.twilio.verifyNoUnexpected());
  afterAll(() => vigil.stop());

  it('9: the second step is asked at 30 minutes, and not a second before', async () => {
    const first = await story.scene.responder('Ada');
    const second = await story.scene.responder('Bea');
    await story.play([
      { targets: [{ ...responder, id: first.id }] },
      { delaySeconds: 1800, targets: [{ ...responder, id: second.id }] },
    ]);
    await vigil.twilio.expectSms(first.phone);
    await vigil.advance(30 * MINUTE - SECOND);
    expect(vigil.twilio.textsTo(second.phone)).toHaveLength(0);
    await vigil.advance(SECOND);
    await vigil.twilio.expectSms(second.phone);
  });

  it('10: with repeat 2 the chain runs exactly three times, then the run is exhausted', async () => {
    const cay = await story.scene.responder('Cay');
    const { ref } = await story.play([{ targets: [{ ...responder, id: cay.id }] }], {
      repeat: 2,
      lastStepSeconds: 600,
    });
    await vigil.twilio.expectSms(cay.phone);
    for (const round of [2, 3]) {
      await vigil.advance(10 * MINUTE);
      await vigil.twilio.expectSms(cay.phone);
      expect(vigil.twilio.textsTo(cay.phone)).toHaveLength(round);
    }
    await vigil.advance(10 * MINUTE);
    await vigil.advance(60 * MINUTE);
    const { runs } = await story.incident(ref);
    expect(runs.find((run: { trigger: string }) => run.trigger === 'verified')).toMatchObject({
      state: 'exhausted',
      round: 3,
    });
    expect(await story.kinds(ref)).toContain('run.exhausted');
    expect(vigil.twilio.textsTo(cay.phone)).toHaveLength(3);
  });

  it('11: a step that finds nobody is written down, and the next starts at once', async () => {
    const dee = await story.scene.responder('Dee');
    const paused = await story.scene.responder('Paused', { status: 'paused' });
    const { ref } = await story.play([
      { targets: [{ ...responder, id: paused.id }] },
      { delaySeconds: 3600, targets: [{ ...responder, id: dee.id }] },
    ]);
    await vigil.twilio.expectSms(dee.phone);
    expect(await story.kinds(ref)).toEqual(
      expect.arrayContaining(['run.step_empty', 'alert.excluded', 'run.step_started']),
    );
  });

  it('12 and 13: each person of a step gets one message, also when they were found twice', async () => {
    const eve = await story.scene.responder('Eve');
    const fay = await story.scene.responder('Fay');
    const group = await story.scene.group('Night group', [eve, fay]);
    await story.play([
      {
        targets: [
          { type: 'group', id: group },
          { ...responder, id: eve.id },
        ],
      },
    ]);
    await vigil.twilio.expectSms(eve.phone);
    await vigil.twilio.expectSms(fay.phone);
  });

  it('14: a call follows five minutes after the text; an answer after four stops it', async () => {
    const rules = [
      { channel: 'sms', delaySeconds: 0 },
      { channel: 'voice', delaySeconds: 300 },
    ];
    const silent = await story.scene.responder('Gil', { rules });
    const quick = await story.scene.responder('Hal', { rules });
    await story.play([{ targets: [silent, quick].map(({ id }) => ({ ...responder, id })), quorum: { any: 2 } }]);
    await vigil.twilio.expectSms(silent.phone);
    await vigil.twilio.expectSms(quick.phone);
    await vigil.advance(4 * MINUTE);
    const answer = await vigil.twilio.reply(quick.phone, `${story.codeOf(quick)} yes`);
    expect(answer.texts[0]).toContain('YES received');
    await vigil.advance(MINUTE);
    const call = await vigil.twilio.expectCall(silent.phone);
    const heard = await vigil.twilio.press(call, '1');
    expect(heard.words).toContain('You pressed 1');
    await vigil.settle();
  });

  it('15: a policy edited during a run changes nothing for it, and the console can say so', async () => {
    const ivy = await story.scene.responder('Ivy');
    const jan = await story.scene.responder('Jan');
    const facility = story.place();
    const policyId = await story.plan(facility, [
      { targets: [{ ...responder, id: ivy.id }] },
      { delaySeconds: 600, targets: [{ ...responder, id: jan.id }] },
    ]);
    const ref = await story.report(facility);
    await vigil.settle();
    await story.release(ref);
    await vigil.twilio.expectSms(ivy.phone);
    await vigil.prisma.policy.update({ where: { id: policyId }, data: { steps: [], version: { increment: 1 } } });
    await vigil.advance(10 * MINUTE);
    await vigil.twilio.expectSms(jan.phone);
    const { runs } = await story.incident(ref);
    expect(runs.some((run: { policyChangedSince: boolean }) => run.policyChangedSince)).toBe(true);
  });

  it('16: a step whose policy and people are deleted before it is due is passed, and the one after it is asked', async () => {
    const [first, gone, last] = [
      await story.scene.responder('Pat'),
      await story.scene.responder('Quin'),
      await story.scene.responder('Rae'),
    ];
    const facility = story.place();
    const steps = [first, gone, last].map(({ id }, at) => ({
      delaySeconds: at * 600,
      targets: [{ ...responder, id }],
    }));
    const policyId = await story.plan(facility, steps);
    const ref = await story.report(facility);
    await vigil.settle();
    await story.release(ref);
    await vigil.twilio.expectSms(first.phone);
    await vigil.prisma.route.deleteMany({ where: { policyId } });
    await vigil.prisma.policy.delete({ where: { id: policyId } });
    const admin = vigil.api(await story.scene.key('admin'));
    expect((await admin.delete(`/responders/${gone.id}`)).status).toBe(204);
    await vigil.advance(10 * MINUTE);
    await vigil.advance(10 * MINUTE);
    await vigil.twilio.expectSms(last.phone);
    expect(vigil.twilio.textsTo(gone.phone)).toEqual([]);
    await vigil.settle();
  });

  it('17: an incident moved to another region stops there and starts at step 1 of the new plan', async () => {
    const old = await story.scene.responder('Kay');
    const never = await story.scene.responder('Lee');
    const fresh = await story.scene.responder('Max', { region: 'wales' });
    const { ref } = await story.play([
      { targets: [{ ...responder, id: old.id }] },
      { delaySeconds: 600, targets: [{ ...responder, id: never.id }] },
    ]);
    await vigil.twilio.expectSms(old.phone);
    await story.plan('CFI', [{ targets: [{ ...responder, id: fresh.id }] }]);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/move`, { facilityCode: 'CFI' }));
    await vigil.settle();
    await vigil.twilio.expectSms(old.phone, /is over/);
    await vigil.twilio.expectSms(fresh.phone, /alert for Wales/);
    await vigil.advance(20 * MINUTE);
    expect(vigil.twilio.textsTo(never.phone)).toHaveLength(0);
  });

  it('18: escalate pressed twice moves one step', async () => {
    const [one, two, three] = await Promise.all(['Nia', 'Oli', 'Pat'].map((name) => story.scene.responder(name)));
    const steps = [one, two, three].map((person, at) => ({
      delaySeconds: at === 0 ? 0 : 3600,
      targets: [{ ...responder, id: person?.id ?? '' }],
    }));
    const { ref } = await story.play(steps);
    await vigil.twilio.expectSms(one?.phone ?? '');
    const presses = await Promise.all(
      [1, 2].map(() => story.coordinator.post(`/incidents/${ref}/escalate`, { expectedStep: 1 })),
    );
    expect(presses.map((press) => press.status).sort()).toEqual([200, 409]);
    await vigil.settle();
    await vigil.twilio.expectSms(two?.phone ?? '');
    expect(vigil.twilio.textsTo(three?.phone ?? '')).toHaveLength(0);
  });

  it('51: a timer with an old token does nothing', async () => {
    const quinn = await story.scene.responder('Quinn');
    const rae = await story.scene.responder('Rae');
    const { ref } = await story.play([
      { targets: [{ ...responder, id: quinn.id }] },
      { delaySeconds: 1200, targets: [{ ...responder, id: rae.id }] },
    ]);
    await vigil.twilio.expectSms(quinn.phone);
    const run = await vigil.prisma.run.findFirstOrThrow({ where: { trigger: 'verified' }, orderBy: { id: 'desc' } });
    const at = vigil.clock.now();
    const stale = { key: 'look-stale', fact: 'run.look', data: { runId: run.id, token: run.token - 1 } };
    await vigil.prisma.outboxRow.create({ data: { ...stale, dueAt: at, createdAt: at } });
    await vigil.settle();
    expect(vigil.twilio.textsTo(rae.phone)).toHaveLength(0);
    expect((await story.kinds(ref)).filter((kind) => kind === 'run.step_started')).toHaveLength(1);
  });
});
