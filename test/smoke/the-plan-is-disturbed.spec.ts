import { describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/kernel/clock.js';
import { FacilityRegister } from '../../src/directory/facility-register.js';
import type { Api } from '../support/api.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('what changes while people are being asked', () => {
  let vigil: TestVigil;
  let story: Story;
  let admin: Api;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
  });

  const asks = (...people: Person[]) => people.map(({ id }) => ({ type: 'responder', id }));
  const runOf = async (ref: string) =>
    (await story.incident(ref)).runs.findLast((run: { trigger: string }) => run.trigger === 'verified');
  const planOf = async (ref: string) =>
    (await story.coordinator.ok(story.coordinator.get(`/incidents/${ref}/plan`))).runs;
  const TEXT_TWICE = [
    { channel: 'sms', delaySeconds: 0 },
    { channel: 'sms', delaySeconds: 600 },
  ];

  it('15 and 16: the step that is waiting is deleted from the policy; the run keeps its copy and goes on', async () => {
    admin = vigil.api(await story.scene.key('admin'));
    const [ann, bob] = [await story.scene.responder('Ann'), await story.scene.responder('Bob')];
    const facility = story.place();
    const last = { delaySeconds: 600, targets: asks(bob) };
    const policy = await story.plan(facility, [{ targets: asks(ann) }, last]);
    const ref = await story.report(facility);
    await vigil.settle();
    await story.release(ref);
    await vigil.twilio.expectSms(ann.phone);
    expect(await runOf(ref)).toMatchObject({ policyChangedSince: false });
    await admin.ok(admin.patch(`/policies/${policy}`, { steps: [last] }));
    expect(await runOf(ref)).toMatchObject({ policyChangedSince: true, step: 1 });
    expect((await planOf(ref))[0].steps).toMatchObject([{ step: 2, people: [{ name: 'Bob' }] }]);
    await vigil.advance(10 * MINUTE);
    await vigil.twilio.expectSms(bob.phone);
    await vigil.advance(10 * MINUTE);
    expect(await runOf(ref)).toMatchObject({ state: 'exhausted' });
  });

  it('17: moved to another region, what waits for the old one is not sent, and the new plan starts at step 1', async () => {
    const old = await story.scene.responder('Cas', { rules: TEXT_TWICE });
    const fresh = await story.scene.responder('Dai', { region: 'wales' });
    const { ref } = await story.play([{ targets: asks(old) }], { lastStepSeconds: 300 });
    await vigil.twilio.expectSms(old.phone);
    // The old run is over by now, and its second text still waits.
    await vigil.advance(5 * MINUTE);
    expect(await runOf(ref)).toMatchObject({ state: 'exhausted' });
    await story.plan('CFI', [{ targets: asks(fresh) }]);
    const why = { facilityCode: 'CFI', reason: 'The caller meant the other prison.' };
    const moved = await story.coordinator.ok(story.coordinator.patch(`/incidents/${ref}`, why));
    expect(moved).toMatchObject({
      facilityCode: 'CFI',
      regionCode: 'wales',
      jurisdiction: 'wales',
      verificationStatus: 'corroborated',
      alertLevel: 'region_verified',
    });
    await vigil.settle();
    await vigil.twilio.expectSms(old.phone, /is over/);
    await vigil.twilio.expectSms(fresh.phone, /alert for Wales/);
    await vigil.advance(10 * MINUTE);
    expect(vigil.twilio.textsTo(old.phone)).toHaveLength(2);
    const timeline: { kind: string; data: object }[] = await story.coordinator.ok(
      story.coordinator.get(`/incidents/${ref}/timeline`),
    );
    const entry = timeline.find(({ kind }) => kind === 'incident.moved');
    expect(entry?.data).toMatchObject({ regionCode: 'wales', fromRegionCode: 'yorkshire_and_the_humber' });
    expect(JSON.stringify(timeline)).not.toContain('other prison');
    expect(await vigil.prisma.incidentNote.count({ where: { incident: { ref } } })).toBe(1);
  });

  it('17: before it is released a move pages nobody in the region, and the gate stays shut', async () => {
    const welsh = await story.scene.responder('Elin', { region: 'wales' });
    await story.plan('SWI', [{ targets: asks(welsh) }]);
    const ref = await story.report(story.place());
    await vigil.settle();
    const to = { regionCode: 'wales', reason: 'It was across the border.' };
    const moved = await story.coordinator.ok(story.coordinator.patch(`/incidents/${ref}`, to));
    expect(moved).toMatchObject({ regionCode: 'wales', facilityCode: null, status: 'reported', alertLevel: null });
    await vigil.settle();
    expect(await story.coordinator.post(`/incidents/${ref}/alert`, { level: 'region_verified' })).toMatchObject({
      status: 409,
      body: { code: 'not_verified' },
    });
    expect(vigil.twilio.textsTo(welsh.phone)).toHaveLength(0);
  });

  it('17: another place of the same region with the same plan asks nobody twice; the same place does nothing', async () => {
    const flo = await story.scene.responder('Flo');
    const [here, there] = [story.place(), 'BKI'];
    const policy = await story.plan(here, [{ targets: asks(flo) }]);
    const row = await vigil.prisma.facility.findFirstOrThrow({ where: { code: here } });
    const beside = { ...row, code: there, name: 'HMP Beside It', lat: null, lon: null };
    await vigil.app.get(FacilityRegister, { strict: false }).save([beside]);
    await story.route(there, policy);
    const ref = await story.report(here);
    await vigil.settle();
    await story.release(ref);
    await vigil.twilio.expectSms(flo.phone);
    for (const facilityCode of [there, there]) {
      const to = { facilityCode, reason: 'The other wing of it.' };
      await story.coordinator.ok(story.coordinator.patch(`/incidents/${ref}`, to));
    }
    await vigil.settle();
    expect(vigil.twilio.textsTo(flo.phone)).toHaveLength(1);
    expect(await runOf(ref)).toMatchObject({ state: 'running' });
    expect((await story.kinds(ref)).filter((kind) => kind === 'incident.moved')).toHaveLength(1);
  });

  it.each([
    ['without a reason', { facilityCode: 'CFI' }, 'reason'],
    ['with a place and a region', { facilityCode: 'CFI', regionCode: 'wales', reason: 'x' }, 'facilityCode'],
    ['with neither', { reason: 'x' }, 'facilityCode'],
    ['with a place that is not there', { facilityCode: 'NOWHERE', reason: 'x' }, 'facilityCode'],
    ['with a region that is not there', { regionCode: 'mercia', reason: 'x' }, 'regionCode'],
    ['with anything else', { status: 'verified', reason: 'x' }, 'status'],
  ])('a move %s is refused', async (_what, body, field) => {
    const [first] = (await story.coordinator.ok(story.coordinator.get('/incidents?limit=1'))).items;
    const refused = await story.coordinator.patch(`/incidents/${String(first.ref)}`, body);
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map((each: { field: string }) => each.field)).toContain(field);
  });

  it.each([
    ['deleted', (id: string) => admin.delete(`/responders/${id}`)],
    ['marked as having left', (id: string) => admin.patch(`/responders/${id}`, { status: 'left' })],
  ])(
    'a person who is %s while we wait for them is waited for no more, and the next is asked at once',
    async (how, leave) => {
      const gus = await story.scene.responder(`Gus ${how.length}`, { rules: TEXT_TWICE });
      const hal = await story.scene.responder(`Hal ${how.length}`);
      const group = await story.scene.group(`With ${gus.name}`, [gus]);
      const first = { targets: [{ type: 'group', id: group }] };
      const { ref } = await story.play([first, { delaySeconds: 3600, targets: asks(hal) }]);
      await vigil.twilio.expectSms(gus.phone);
      expect((await leave(gus.id)).status).toBeLessThan(300);
      await vigil.settle();
      await vigil.twilio.expectSms(hal.phone);
      expect(await runOf(ref)).toMatchObject({ state: 'running', step: 2 });
      const alert = (await story.alerts(ref)).find(
        (each: { responder: { id: string } }) => each.responder.id === gus.id,
      );
      expect(alert).toMatchObject({ status: 'unreachable', reason: 'left' });
      expect(alert.messages.map(({ status }: { status: string }) => status).sort()).toEqual(['cancelled', 'delivered']);
      expect((await planOf(ref))[0]).toMatchObject({ steps: [] });
      await vigil.advance(10 * MINUTE);
      expect(vigil.twilio.textsTo(gus.phone)).toHaveLength(1);
    },
  );

  it('a person of a group who is deleted before a later round is left out of it; the plan holds', async () => {
    const [ida, jo] = [await story.scene.responder('Ida'), await story.scene.responder('Jo')];
    const group = await story.scene.group('Two of us', [ida, jo]);
    const steps = [{ targets: [{ type: 'group', id: group }] }];
    const { ref } = await story.play(steps, { repeat: 1, lastStepSeconds: 600 });
    for (const each of [ida, jo]) await vigil.twilio.expectSms(each.phone);
    await admin.ok(admin.delete(`/responders/${ida.id}`));
    await vigil.settle();
    expect((await planOf(ref))[0].steps).toMatchObject([{ round: 2, people: [{ name: 'Jo' }], excluded: [] }]);
    await vigil.advance(10 * MINUTE);
    await vigil.twilio.expectSms(jo.phone);
    expect(vigil.twilio.textsTo(ida.phone)).toHaveLength(1);
  });

  it('26: a step that needs two asks on after the first yes, and ends with the second', async () => {
    const [kay, lou, max] = [
      await story.scene.responder('Kay', { rules: TEXT_TWICE }),
      await story.scene.responder('Lou', { rules: TEXT_TWICE }),
      await story.scene.responder('Max'),
    ];
    const { ref } = await story.play([
      { targets: asks(kay, lou), quorum: { any: 2 } },
      { delaySeconds: 900, targets: asks(max), quorum: { any: 2 } },
    ]);
    for (const each of [kay, lou]) await vigil.twilio.expectSms(each.phone);
    await vigil.twilio.reply(kay.phone, `${story.codeOf(kay)} yes`);
    await vigil.advance(10 * MINUTE);
    await vigil.twilio.expectSms(lou.phone);
    expect(vigil.twilio.textsTo(kay.phone)).toHaveLength(1);
    await vigil.advance(5 * MINUTE);
    await vigil.twilio.expectSms(max.phone);
    await vigil.twilio.reply(max.phone, `${story.codeOf(max)} yes`);
    await vigil.settle();
    await vigil.twilio.expectSms(lou.phone, /enough people/);
    expect(await runOf(ref)).toMatchObject({ state: 'satisfied', step: 2 });
    const answers = (await story.alerts(ref)).filter((each: { answer?: string }) => each.answer === 'attending');
    expect(answers).toHaveLength(2);
  });

  it('a step that needs a lawyer goes on without one at once when the only lawyer says no', async () => {
    const law = await story.scene.responder('Nell', { roles: ['legal', 'local'] });
    const local = await story.scene.responder('Oz', { roles: ['local'] });
    const second = await story.scene.responder('Pam', { roles: ['legal'] });
    const quorum = { any: 2, roles: { legal: 1 } };
    const { ref } = await story.play([
      { targets: asks(law, local), quorum },
      { delaySeconds: 3600, targets: asks(second), quorum },
    ]);
    for (const each of [law, local]) await vigil.twilio.expectSms(each.phone);
    await vigil.twilio.reply(local.phone, `${story.codeOf(local)} yes`);
    await vigil.settle();
    expect(vigil.twilio.textsTo(second.phone)).toHaveLength(0);
    await vigil.twilio.reply(law.phone, `${story.codeOf(law)} no`);
    await vigil.settle();
    await vigil.twilio.expectSms(second.phone);
    // From a distance is as good in that role.
    await vigil.twilio.reply(second.phone, `${story.codeOf(second)} remote`);
    await vigil.settle();
    expect(await runOf(ref)).toMatchObject({ state: 'satisfied', step: 2 });
  });

  it('18: of many who press at once one moves the run; the number they saw is old then', async () => {
    const people = await Promise.all(['Quin', 'Rae', 'Sal'].map((name) => story.scene.responder(name)));
    const steps = people.map((one, at) => ({ delaySeconds: at * 3600, targets: asks(one) }));
    const { ref } = await story.play(steps);
    const [quin, rae, sal] = people.map(({ phone }) => phone);
    await vigil.twilio.expectSms(quin ?? '');
    const press = (api: Api) => api.post(`/incidents/${ref}/escalate`, { expectedStep: 1 });
    const presses = await Promise.all([1, 2, 3, 4].flatMap(() => [press(story.coordinator), press(story.second)]));
    expect(presses.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
    await vigil.settle();
    await vigil.twilio.expectSms(rae ?? '');
    await vigil.advance(SECOND);
    expect(vigil.twilio.textsTo(sal ?? '')).toHaveLength(0);
  });

  it('5: a region without people is passed at once, then its neighbours and the whole country are asked', async () => {
    const near = await story.scene.responder('Tam', { region: 'north_east' });
    const far = await story.scene.responder('Una', { region: 'south_west' });
    await vigil.prisma.responder.updateMany({
      where: { id: { notIn: [near.id, far.id] } },
      data: { roles: [] },
    });
    const { ref } = await story.play(
      [
        { targets: [{ type: 'region' }] },
        { delaySeconds: 1800, targets: [{ type: 'neighbours' }] },
        { delaySeconds: 1800, targets: [{ type: 'national' }] },
      ],
      { facility: 'sps-barlinnie' },
    );
    await vigil.twilio.expectSms(near.phone);
    expect(await story.kinds(ref)).toContain('run.step_empty');
    expect(vigil.twilio.textsTo(far.phone)).toHaveLength(0);
    await vigil.advance(30 * MINUTE);
    await vigil.twilio.expectSms(far.phone);
    expect(vigil.twilio.textsTo(near.phone)).toHaveLength(1);
  });

  it('5: where nobody can be found at all, coordinators are told at once, by every channel', async () => {
    const nadia = await story.scene.coordinator('Nadia');
    vigil.twilio.tolerate(({ text, to }) => to === nadia.phone && /new report|taken/i.test(text));
    const { ref } = await story.play([{ targets: [{ type: 'region' }] }], { facility: 'sps-addiewell', repeat: 0 });
    await vigil.twilio.expectSms(nadia.phone, /still needs/);
    await vigil.twilio.expectCall(nadia.phone);
    expect(await runOf(ref)).toMatchObject({ state: 'exhausted' });
  });

  it('a yes is taken back, and the next step, which needs fewer, is met as it begins: nobody is left waiting', async () => {
    const [eve, fay, gus] = await Promise.all(['Eve', 'Fay', 'Gus'].map((name) => story.scene.responder(name)));
    if (eve === undefined || fay === undefined || gus === undefined) throw new Error('Three people were made.');
    const steps = [
      { targets: asks(eve, fay), quorum: { any: 2 } },
      { delaySeconds: 60, targets: asks(gus), quorum: { any: 1 } },
    ];
    const { ref } = await story.play(steps, { lastStepSeconds: 3_600 });
    for (const person of [eve, fay]) {
      await vigil.twilio.expectSms(person.phone);
      await vigil.twilio.reply(person.phone, `${story.codeOf(person)} YES`);
    }
    await vigil.settle();
    expect(await runOf(ref)).toMatchObject({ state: 'satisfied' });
    await vigil.advance(2 * MINUTE);
    await vigil.twilio.reply(fay.phone, `${story.codeOf(fay)} NO`);
    await vigil.settle();
    expect(await runOf(ref)).toMatchObject({ state: 'satisfied' });
    const alerts: { status: string }[] = await story.alerts(ref);
    expect(alerts.filter(({ status }) => status === 'waiting')).toEqual([]);
  });
});
