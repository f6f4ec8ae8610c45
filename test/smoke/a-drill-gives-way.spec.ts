import { describe, expect, it } from '@jest/globals';
import { Drills } from '../../src/escalation/drill/drills.repository.js';
import { StartRuns } from '../../src/escalation/start-runs.service.js';
import { Incidents } from '../../src/incident/incidents.repository.js';
import { UnitOfWork } from '../../src/kernel/unit-of-work.js';
import { eventually } from '../support/eventually.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('72: a drill gives way', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
    vigil.twilio.tolerate(({ text }) => text.includes('DRILL') || text.includes('No longer needed'));
  });

  const start = (regionCode: string) => story.coordinator.post('/drills', { regionCode });
  const ending = async (regionCode: string): Promise<string | null> => {
    const drill = await vigil.prisma.drill.findFirstOrThrow({ where: { regionCode }, orderBy: { id: 'desc' } });
    return drill.endReason;
  };
  const asks = (...people: readonly Person[]) =>
    people.map(({ id }, at) => ({ delaySeconds: at * 1_200, targets: [{ type: 'responder', id }] }));
  const waits = (): Promise<boolean> =>
    vigil.prisma.$queryRaw<unknown[]>`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
                              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`.then(
      (rows) => rows.length > 0,
    );
  async function checkedAt(facility: string, region: string): Promise<string> {
    const person = await story.scene.responder(`Of ${facility}`, { region });
    await story.plan(facility, asks(person), { lastStepSeconds: 86_400 });
    const ref = await story.report(facility);
    await vigil.settle();
    await story.check(ref);
    return ref;
  }
  const release = (ref: string) =>
    story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/alert`, { level: 'region_verified' }));

  it('when somebody who said yes cannot come after all, and the next is asked', async () => {
    const region = 'north_east';
    const [ann, ben] = [await story.scene.responder('Ann', { region }), await story.scene.responder('Ben', { region })];
    await story.play(asks(ann, ben), { facility: 'FKI', lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(ann.phone, /alert for North East/);
    const code = story.codeOf(ann);
    await vigil.twilio.reply(ann.phone, `${code} yes`);
    await vigil.settle();
    expect((await start(region)).status).toBe(201);
    await vigil.settle();
    expect(await ending(region)).toBeNull();
    await vigil.twilio.reply(ann.phone, `${code} no`);
    await vigil.settle();
    await vigil.twilio.expectSms(ben.phone, /alert for North East/);
    expect(await ending(region)).toBe('real_alert');
    expect((await start(region)).body).toMatchObject({ title: expect.any(String), status: 409 });
  });

  it('when a step asks its people because of another region, at its time or by hand', async () => {
    const [cas, dee] = [
      await story.scene.responder('Cas', { region: 'scotland' }),
      await story.scene.responder('Dee', { region: 'wales' }),
    ];
    const { ref } = await story.play(asks(cas, dee), { facility: 'sps-dumfries', lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(cas.phone, /alert for/);
    expect((await start('wales')).status).toBe(201);
    await vigil.settle();
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/escalate`, { expectedStep: 1 }));
    await vigil.settle();
    await vigil.twilio.expectSms(dee.phone, /alert for/);
    expect(await ending('wales')).toBe('real_alert');
    // Dee is still being asked.
    expect((await start('wales')).status).toBe(409);
  });

  it('and begins at no moment at which an alert begins, whichever commits first', async () => {
    const uow = vigil.app.get(UnitOfWork);
    const runs = vigil.app.get(StartRuns, { strict: false });
    const incidents = vigil.app.get(Incidents, { strict: false });
    const ref = await checkedAt('LEI', 'yorkshire_and_the_humber');
    const drill: ReturnType<typeof start>[] = [];
    await uow.run(async (tx) => {
      const incident = await incidents.lockByRef(tx, ref);
      if (incident === null) throw new Error('There is no incident');
      await runs.start(tx, { ...incident, alertLevel: 'region_verified' }, 'verified');
      drill.push(start('yorkshire_and_the_humber'));
      await eventually(waits, 'the drill waits for the alert');
    });
    expect(await Promise.all(drill)).toMatchObject([{ status: 409 }]);
    expect(await vigil.prisma.drill.count({ where: { regionCode: 'yorkshire_and_the_humber' } })).toBe(0);
    vigil.twilio.tolerate(({ text }) => text.includes('Yorkshire'));
    await vigil.settle();

    const second = await checkedAt('MDI', 'yorkshire_and_the_humber');
    await vigil.prisma.run.updateMany({ where: { state: 'running' }, data: { state: 'stopped' } });
    const drills = vigil.app.get(Drills, { strict: false });
    const at = vigil.clock.now();
    const made = { startedAt: at, endsAt: at, endedAt: null, endReason: null, startedBy: 'test' };
    const id = '0199f7a2-7d4e-7cc3-8f4e-5d2f4d9f0a11';
    await uow.run(async (tx) => {
      await drills.takeTurn(tx, 'drill');
      await drills.insert(tx, { id, regionCode: 'yorkshire_and_the_humber', ...made }, []);
      await release(second);
      await eventually(waits, 'the alert waits for the drill');
    });
    await vigil.settle();
    expect(await ending('yorkshire_and_the_humber')).toBe('real_alert');
  });

  it('alerts do not wait for one another', async () => {
    const uow = vigil.app.get(UnitOfWork);
    const drills = vigil.app.get(Drills, { strict: false });
    await uow.run(async (one) => {
      await drills.takeTurn(one, 'alert');
      await uow.run((two) => drills.takeTurn(two, 'alert'));
    });
  });

  it('alerts and drills of a region started all at once: in the end no drill', async () => {
    const region = 'london';
    const refs: string[] = [];
    for (const facility of ['WWI', 'PVI', 'BXI', 'BMI']) {
      if ((await vigil.prisma.facility.count({ where: { code: facility, regionCode: region } })) === 0) continue;
      refs.push(await checkedAt(facility, region));
    }
    expect(refs.length).toBeGreaterThan(1);
    vigil.twilio.tolerate(({ text }) => text.includes('London'));
    await Promise.all(refs.flatMap((ref) => [release(ref), start(region), start(region)]));
    await vigil.settle();
    expect(await vigil.prisma.run.count({ where: { state: 'running', trigger: 'verified' } })).toBeGreaterThan(0);
    expect(await vigil.prisma.drill.count({ where: { regionCode: region, endedAt: null } })).toBe(0);
  });
});
