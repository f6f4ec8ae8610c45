import { describe, expect, it } from '@jest/globals';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('nobody gets in who should not', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  it('66: a wrong or missing signature is refused on text, status and voice, and changes nothing', async () => {
    const person = await story.scene.responder('Ann');
    const { ref } = await story.play([{ targets: [{ type: 'responder', id: person.id }] }], {
      lastStepSeconds: 86_400,
    });
    const sms = await vigil.twilio.expectSms(person.phone);
    const code = story.codeOf(person);
    for (const token of ['wrong-token-wrong-token', null]) {
      const answer = await vigil.twilio.reply(person.phone, `${code} yes`, { token });
      expect(answer.status).toBe(403);
    }
    const message = await vigil.prisma.message.findFirstOrThrow({ where: { providerId: sms.sid } });
    for (const path of [
      `/webhooks/twilio/status?m=${message.id}`,
      `/webhooks/twilio/voice/${message.id}`,
      `/webhooks/twilio/voice/${message.id}/gather`,
    ]) {
      const answer = await vigil.http
        .post(path)
        .type('form')
        .set('X-Twilio-Signature', 'AAAA')
        .send({ MessageSid: sms.sid, MessageStatus: 'failed', Digits: '1' });
      expect(answer.status).toBe(403);
    }
    const [alert] = await story.alerts(ref);
    expect(alert).toMatchObject({ status: 'waiting' });
    expect(alert.messages[0].status).not.toBe('failed');
  });

  it('69: no text, log entry or web address names anybody or says what happened', async () => {
    const person = await story.scene.responder('Bartholomew Quisling', {
      email: 'bart@example.org',
      rules: [
        { channel: 'sms', delaySeconds: 0 },
        { channel: 'email', delaySeconds: 0 },
      ],
    });
    const facility = story.place();
    await story.plan(facility, [{ targets: [{ type: 'responder', id: person.id }] }]);
    const ref = await story.report(facility, { narrative: 'Zebedee Flint has died in his cell.' });
    await vigil.settle();
    await story.release(ref);
    const sms = await vigil.twilio.expectSms(person.phone);
    const mail = await vigil.mail.expectMail('bart@example.org');
    const banned = /zebedee|flint|quisling|died|death|dead|prison|hmp|cell|leeds|hull/i;
    // The token of its link is chance, and chance spells words.
    expect(sms.text.replace(/\/r\/[\w-]+/u, '')).not.toMatch(banned);
    expect(mail.subject).not.toMatch(banned);
    expect(mail.text.replace('Bartholomew', '').replaceAll(/\/r\/[\w-]+/gu, '')).not.toMatch(banned);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    const entries = await vigil.prisma.journalEntry.findMany({ select: { canonical: true } });
    expect(JSON.stringify(entries)).not.toMatch(/zebedee|flint|quisling|bartholomew|bart@/i);
    const rows = await vigil.prisma.outboxRow.findMany();
    expect(JSON.stringify(rows.map((row) => row.data))).not.toMatch(/zebedee|flint|quisling|@|\+44/i);
  });

  it('70: a coordinator of one region cannot open an incident of another, and the try is in the log', async () => {
    const wales = vigil.api(await story.scene.key('coordinator', ['wales']));
    const ref = await story.report('LEI');
    await vigil.settle();
    const denied = await wales.get(`/incidents/${ref}`);
    expect(denied.status).toBe(403);
    expect(await story.kinds(ref)).toContain('access.denied');
    for (const path of ['timeline', 'alerts', 'plan', 'reports']) {
      expect((await wales.get(`/incidents/${ref}/${path}`)).status).toBe(403);
    }
    expect((await wales.post(`/incidents/${ref}/triage`, { claim: true })).status).toBe(403);
    const list = await wales.ok(wales.get('/incidents'));
    expect(list.items.map((item: { ref: string }) => item.ref)).not.toContain(ref);
    expect((await vigil.api().get('/incidents')).status).toBe(401);
    expect((await vigil.api(await story.scene.key('viewer')).get('/incidents')).status).toBe(403);
  });

  it('71: a simulation names people, channels, times and reasons, and sends nothing', async () => {
    const [ann, paused] = [
      await story.scene.responder('Cara', { region: 'scotland' }),
      await story.scene.responder('Paused Pia', { region: 'scotland', status: 'paused' }),
    ];
    const facilities = await vigil.prisma.facility.findMany({ where: { regionCode: 'scotland' }, take: 1 });
    const facility = facilities[0]?.code ?? '';
    await story.plan(facility, [
      { targets: [{ type: 'region' }] },
      { delaySeconds: 1800, targets: [{ type: 'neighbours' }] },
    ]);
    const before = await vigil.prisma.message.count();
    const plan = await story.coordinator.ok(
      story.coordinator.post('/simulations', { facilityCode: facility, at: '2026-11-22T03:00:00Z' }),
    );
    const [first] = plan.runs[0].steps;
    expect(first).toMatchObject({ step: 1, round: 1, startsAt: '2026-11-22T03:00:00.000Z' });
    expect(first.people).toEqual([
      expect.objectContaining({
        responderId: ann.id,
        channels: [{ channel: 'sms', at: '2026-11-22T03:00:00.000Z' }],
      }),
    ]);
    expect(first.excluded).toEqual([expect.objectContaining({ responderId: paused.id, reason: 'paused' })]);
    expect(plan.runs[0].steps[1].startsAt).toBe('2026-11-22T03:30:00.000Z');
    expect(await vigil.prisma.message.count()).toBe(before);
  });

  it('61: a page at 08:59 goes to the one who is on duty then, at 09:00 to the next', async () => {
    const [old, fresh] = [await story.scene.responder('Old'), await story.scene.responder('Fresh')];
    const rota = await vigil.prisma.rota.create({
      data: {
        id: crypto.randomUUID(),
        name: 'Nights',
        timeZone: 'Europe/London',
        rotation: { kind: 'daily', handoverAt: '09:00', participantIds: [old.id, fresh.id], startsOn: '2026-11-20' },
        createdAt: vigil.clock.now(),
      },
    });
    vigil.clock.set(new Date('2026-11-21T08:59:59Z'));
    const target = [{ targets: [{ type: 'rota', id: rota.id }] }];
    await story.play(target, { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(old.phone);
    vigil.clock.set(new Date('2026-11-21T09:00:00Z'));
    await story.play(target, { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(fresh.phone);
  });
});
