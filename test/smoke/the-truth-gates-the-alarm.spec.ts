import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

describe('the truth gates the alarm', () => {
  let vigil: TestVigil;
  let story: Story;
  beforeAll(async () => {
    vigil = await TestVigil.start();
    story = await Story.begin(vigil);
  }, 60_000);
  afterEach(() => vigil.twilio.verifyNoUnexpected());
  afterAll(() => vigil.stop());

  const headsUp = { level: 'region_headsup' };
  async function reported(status?: string): Promise<string> {
    const facility = story.place();
    const ref = await story.report(facility);
    await vigil.settle();
    if (status !== undefined) {
      const finding = { status, method: 'two_people_inside', note: 'As told.' };
      await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/verify`, finding));
    }
    return ref;
  }

  it('R2: nothing goes to a region before somebody has checked it', async () => {
    const ref = await reported();
    const shut = await story.coordinator.post(`/incidents/${ref}/alert`, headsUp);
    expect(shut.status).toBe(409);
    expect(shut.body.detail).toContain('before somebody has checked it');
    expect(shut.body.type).toContain('not_verified');
    expect(await story.kinds(ref)).not.toContain('incident.released');
  });

  it('R2: one direct source needs two different coordinators', async () => {
    const ref = await reported('single_source');
    const first = await story.coordinator.post(`/incidents/${ref}/alert`, headsUp);
    expect(first.status).toBe(202);
    expect(first.body).toMatchObject({ confirmationsNeeded: 1 });
    const same = await story.coordinator.post(`/incidents/${ref}/alert`, { ...headsUp, confirm: true });
    expect(same.status).toBe(409);
    expect(await story.incident(ref)).toMatchObject({ status: 'verified' });
    const second = await story.second.post(`/incidents/${ref}/alert`, { ...headsUp, confirm: true });
    expect(second.status).toBe(200);
    expect(await story.incident(ref)).toMatchObject({ status: 'responding', alertLevel: 'region_headsup' });
    await vigil.settle();
  });

  it('R2: two keys of one person are one coordinator', async () => {
    const owen = await story.scene.coordinator('Owen');
    const [one, two] = [
      vigil.api(await story.scene.key('coordinator', [], owen.login)),
      vigil.api(await story.scene.key('coordinator', [], owen.login)),
    ];
    const ref = await reported('single_source');
    await vigil.twilio.expectSms(owen.phone, /new report/);
    expect((await one.post(`/incidents/${ref}/alert`, headsUp)).status).toBe(202);
    expect((await two.post(`/incidents/${ref}/alert`, { ...headsUp, confirm: true })).status).toBe(409);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/close`));
    await vigil.settle();
    await vigil.twilio.expectSms(owen.phone, /taken by a colleague/);
    await vigil.prisma.user.update({ where: { id: owen.userId }, data: { status: 'disabled' } });
  });

  it('R2: two independent sources are released by one coordinator', async () => {
    const ref = await reported('corroborated');
    expect((await story.coordinator.post(`/incidents/${ref}/alert`, headsUp)).status).toBe(200);
    await vigil.settle();
    const again = await story.coordinator.post(`/incidents/${ref}/alert`, headsUp);
    expect(again.status).toBe(409);
    expect(again.body.type).toContain('already_released');
  });

  it('R3: everything public stays shut until the family has been told, and shuts again when that is in doubt', async () => {
    const ref = await reported('corroborated');
    const publish = () => story.coordinator.post(`/incidents/${ref}/publish`, { state: 'place_and_date' });
    expect((await publish()).body.detail).toContain('until the family has been told');
    const told = { status: 'informed_confirmed', source: 'Family' };
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/next-of-kin`, told));
    expect((await publish()).status).toBe(200);
    const doubt = { status: 'being_traced', note: 'It was the wrong family.' };
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/next-of-kin`, doubt));
    expect(await story.incident(ref)).toMatchObject({ publicState: 'internal' });
    expect(await story.kinds(ref)).toContain('incident.publish_refused');
  });

  it('R4: a name needs the family’s agreement', async () => {
    const ref = await reported('confirmed_official');
    const told = { status: 'informed_confirmed' };
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/next-of-kin`, told));
    const named = await story.coordinator.post(`/incidents/${ref}/publish`, { state: 'named_with_consent' });
    expect(named.status).toBe(409);
    const agreed = { status: 'family_agreed_public' };
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/naming`, agreed));
    expect((await story.coordinator.post(`/incidents/${ref}/publish`, { state: 'named_with_consent' })).status).toBe(
      200,
    );
    // Withdrawal works at once.
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/naming`, { status: 'withheld' }));
    expect(await story.incident(ref)).toMatchObject({ publicState: 'place_and_date' });
  });

  it('every change needs a reason, and says which field is missing', async () => {
    const ref = await reported();
    const silent = await story.coordinator.post(`/incidents/${ref}/verify`, { status: 'corroborated' });
    expect(silent.status).toBe(400);
    expect(silent.body.errors.map((each: { field: string }) => each.field)).toContain('note');
    const noMethod = await story.coordinator.post(`/incidents/${ref}/verify`, {
      status: 'corroborated',
      note: 'Sure.',
    });
    expect(noMethod.body.errors[0]).toMatchObject({ field: 'method' });
  });
});
