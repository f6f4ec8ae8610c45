import { beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE, plus } from '../../src/kernel/clock.js';
import type { Api } from '../support/api.js';
import type { Person } from '../support/scene.js';
import type { Play, Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('a rota says who is asked', () => {
  let vigil: TestVigil;
  let story: Story;
  let api: Api;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
    api = begun.coordinator;
  });

  let people: Readonly<Record<'ann' | 'bob' | 'cai' | 'dee', Person>>;
  beforeAll(async () => {
    const [ann, bob, cai, dee] = await Promise.all(
      ['Ann', 'Bob', 'Cai', 'Dee'].map((name) => story.scene.responder(name)),
    );
    if (ann === undefined || bob === undefined || cai === undefined || dee === undefined) throw new Error('nobody');
    people = { ann, bob, cai, dee };
  });

  /** Ann and Bob by the day, from nine to nine; today and until nine tomorrow it is Ann. */
  async function rota(more: object = {}): Promise<string> {
    const startsOn = vigil.clock.now().toISOString().slice(0, 10);
    const participantIds = [people.ann.id, people.bob.id];
    const rotation = { kind: 'daily', handoverAt: '09:00', participantIds, startsOn };
    return (await api.ok(api.post('/rotas', { name: 'Nights', rotation, ...more }))).id;
  }
  const page = (id: string): Promise<Play> =>
    story.play([{ targets: [{ type: 'rota', id }] }], { lastStepSeconds: 30 * 86_400 });
  const asked = async ({ ref }: Play): Promise<string[]> => {
    const alerts: { status: string; responder: { name: string } }[] = await story.alerts(ref);
    const names = alerts.filter(({ status }) => status !== 'excluded').map(({ responder }) => responder.name);
    for (const person of Object.values(people))
      if (names.includes(person.name)) await vigil.twilio.expectSms(person.phone);
    return names.sort();
  };
  const now = async (id: string, at?: Date): Promise<string[]> => {
    const query = at === undefined ? '' : `?at=${at.toISOString()}`;
    const { responderIds }: { responderIds: string[] } = await api.ok(api.get(`/rotas/${id}/now${query}`));
    return responderIds.map((each) => Object.values(people).find((person) => person.id === each)?.name ?? each);
  };
  /** From now on, in hours. */
  const within = (from: number, to: number) => ({
    from: plus(vigil.clock.now(), from * HOUR).toISOString(),
    to: plus(vigil.clock.now(), to * HOUR).toISOString(),
  });
  const nextMorning = async (time: string) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const wanted = hours * HOUR + minutes * MINUTE;
    const since = vigil.clock.now().getTime() % DAY;
    await vigil.advance((wanted - since + DAY) % DAY);
  };

  it('61: at 08:59 the old person is asked, at 09:00 the new one', async () => {
    const id = await rota();
    await nextMorning('08:59');
    await vigil.advance(DAY);
    expect(await asked(await page(id))).toEqual(['Ann']);
    await vigil.advance(MINUTE);
    expect(await asked(await page(id))).toEqual(['Bob']);
  });

  it('62: an addition, a removal and a replacement make exactly that set; two that overlap are refused', async () => {
    const id = await rota();
    const override = (body: object) => api.post(`/rotas/${id}/overrides`, { ...within(0, 2), ...body });
    await api.ok(override({ kind: 'add', responderId: people.cai.id }));
    await api.ok(override({ kind: 'replace', responderId: people.dee.id, insteadOfId: people.ann.id }));
    expect(await asked(await page(id))).toEqual(['Cai', 'Dee']);
    expect((await override({ kind: 'remove', responderId: people.cai.id })).body).toMatchObject({
      code: 'override_overlaps',
    });
    await vigil.advance(2 * HOUR);
    await api.ok(override({ kind: 'remove', responderId: people.ann.id }));
    expect(await asked(await page(id))).toEqual([]);
  });

  it('63: a temporary schedule replaces the rota, all of its layers, for that time only', async () => {
    const startsOn = vigil.clock.now().toISOString().slice(0, 10);
    const second = {
      kind: 'weekly',
      handoverAt: { weekday: 1, time: '09:00' },
      participantIds: [people.cai.id],
      startsOn,
    };
    const id = await rota({ layers: [{ name: 'Second', rotation: second }] });
    const shifts = [{ ...within(1, 3), responderId: people.dee.id }];
    await api.ok(api.post(`/rotas/${id}/schedules`, { name: 'Conference', ...within(1, 3), shifts }));
    const twice = await api.post(`/rotas/${id}/schedules`, { ...within(2, 4), shifts });
    expect([twice.status, twice.body.code]).toEqual([409, 'schedule_overlaps']);
    expect(await asked(await page(id))).toEqual(['Ann', 'Cai']);
    await vigil.advance(HOUR);
    expect(await asked(await page(id))).toEqual(['Dee']);
    await vigil.advance(2 * HOUR);
    expect(await now(id)).toEqual(['Ann', 'Cai']);
  });

  it('64: a swap that a colleague takes changes who is asked; it can be undone; past and own ones are refused', async () => {
    const id = await rota();
    const swaps = `/rotas/${id}/swaps`;
    const past = await api.post(swaps, { ...within(-3, -1), responderId: people.ann.id });
    expect([past.status, past.body.code]).toEqual([409, 'swap_over']);
    const swap = await api.ok(api.post(swaps, { ...within(0, 2), responderId: people.ann.id }));
    expect(swap).toMatchObject({ status: 'open', responderId: people.ann.id, takenById: null });
    const take = (who: Person) => api.post(`${swaps}/${swap.id}/take`, { responderId: who.id });
    expect((await take(people.ann)).body.code).toBe('own_swap');
    await api.ok(api.patch(`/responders/${people.cai.id}`, { status: 'paused' }));
    expect(await take(people.cai)).toMatchObject({ status: 409, body: { code: 'not_active' } });
    await api.ok(api.patch(`/responders/${people.cai.id}`, { status: 'active' }));
    expect(await now(id)).toEqual(['Ann']);
    const both = await Promise.all([take(people.cai), take(people.cai)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await asked(await page(id))).toEqual(['Cai']);
    expect(await api.ok(api.post(`${swaps}/${swap.id}/undo`))).toMatchObject({ status: 'open', takenById: null });
    expect(await now(id)).toEqual(['Ann']);
    await api.ok(take(people.dee));
    await vigil.advance(2 * HOUR);
    expect((await api.post(`${swaps}/${swap.id}/undo`)).body.code).toBe('swap_over');
    expect(await now(id)).toEqual(['Ann']);
  });

  it('64: people ask and take for themselves, and for nobody else', async () => {
    const id = await rota();
    const as = async (person: Person) => {
      const account = { name: person.name, role: 'responder', status: 'active', createdAt: vigil.clock.now() };
      const email = `${person.name.toLowerCase()}.signs.in@example.org`;
      const user = { id: crypto.randomUUID(), email, responderId: person.id, ...account };
      await vigil.prisma.user.create({ data: user });
      return vigil.api(await story.scene.key('responder', [], email));
    };
    const [ann, cai, dee] = [await as(people.ann), await as(people.cai), await as(people.dee)];
    const swap = await ann.ok(ann.post(`/rotas/${id}/swaps`, within(0, 2)));
    const forAnother = await dee.post(`/rotas/${id}/swaps/${swap.id}/take`, { responderId: people.cai.id });
    expect([forAnother.status, forAnother.body.code]).toEqual([403, 'role_forbidden']);
    expect((await ann.post(`/rotas/${id}/swaps/${swap.id}/take`)).body.code).toBe('own_swap');
    await cai.ok(cai.post(`/rotas/${id}/swaps/${swap.id}/take`));
    expect(await now(id)).toEqual(['Cai']);
    expect((await dee.post(`/rotas/${id}/swaps/${swap.id}/undo`)).status).toBe(403);
    await cai.ok(cai.post(`/rotas/${id}/swaps/${swap.id}/undo`));
    expect((await dee.post(`/responders/${people.ann.id}/leave`, within(0, 1))).status).toBe(403);
    expect((await dee.post(`/responders/${people.dee.id}/leave`, within(0, 1))).status).toBe(201);
  });

  it('who is on leave is passed over, the run says why, and the plan says the same before', async () => {
    const id = await rota();
    await api.ok(api.post(`/responders/${people.ann.id}/leave`, within(0, 30)));
    expect(await now(id)).toEqual(['Bob']);
    const place = story.place();
    await story.plan(place, [{ targets: [{ type: 'rota', id }] }], { lastStepSeconds: 86_400 });
    const simulated = await api.ok(api.post('/simulations', { facilityCode: place }));
    expect(simulated.runs[0].steps[0]).toMatchObject({
      people: [{ responderId: people.bob.id }],
      excluded: [{ responderId: people.ann.id, reason: 'unavailable' }],
    });
    const ref = await story.report(place);
    await vigil.settle();
    await story.release(ref);
    expect(await asked({ ref, facility: place })).toEqual(['Bob']);
    expect(
      (await vigil.prisma.alert.findFirst({ where: { responderId: people.ann.id, status: 'excluded' } }))?.reason,
    ).toBe('unavailable');
    expect(await now(id, plus(vigil.clock.now(), 31 * HOUR))).not.toEqual([]);
  });

  it('who does no bank holidays is passed over on those of their own nation, and has their turn on others', async () => {
    const participantIds = [people.bob.id, people.cai.id];
    const rotation = { kind: 'daily', handoverAt: '09:00', participantIds, startsOn: '2026-12-25' };
    const id: string = (await api.ok(api.post('/rotas', { name: 'Winter', rotation }))).id;
    const [christmas, stAndrews] = [new Date('2026-12-25T12:00:00Z'), new Date('2027-11-30T12:00:00Z')];
    expect(await now(id, christmas)).toEqual(['Bob']);
    await api.ok(api.patch(`/responders/${people.bob.id}`, { notOnBankHolidays: true }));
    expect(await now(id, christmas)).toEqual(['Cai']);
    const usual = await now(id, stAndrews);
    await api.ok(api.patch(`/responders/${people.bob.id}`, { regionCode: 'scotland' }));
    await api.ok(api.patch(`/responders/${people.cai.id}`, { notOnBankHolidays: true }));
    expect(await now(id, christmas)).toEqual([]);
    expect([usual, await now(id, stAndrews)]).toEqual([['Bob'], ['Cai']]);
  });

  it('what cannot be read under this secret is not lost by a change of something else', async () => {
    await api.ok(api.patch(`/responders/${people.dee.id}`, { conflictFacilityCodes: ['LEI'] }));
    const where = { id: people.dee.id };
    const sealedElsewhere = 'v1.AAAA.BBBB.CCCC';
    await vigil.prisma.responder.update({ where, data: { conflictsSealed: sealedElsewhere } });
    await api.ok(api.patch(`/responders/${people.dee.id}`, { maxAlertsPerWeek: null }));
    expect(await vigil.prisma.responder.findUniqueOrThrow({ where })).toMatchObject({
      conflictsSealed: sealedElsewhere,
    });
    await vigil.prisma.responder.update({ where, data: { conflictsSealed: null } });
  });

  it('who names a place as theirs is not asked for it, and the log says no more than that', async () => {
    const [here, elsewhere] = [story.place(), story.place()];
    await api.ok(api.patch(`/responders/${people.dee.id}`, { conflictFacilityCodes: [here] }));
    const unknown = await api.patch(`/responders/${people.dee.id}`, { conflictFacilityCodes: ['nowhere'] });
    expect([unknown.status, unknown.body.code]).toEqual([400, 'unknown_reference']);
    const steps = [{ targets: [people.cai, people.dee].map(({ id }) => ({ type: 'responder', id })) }];
    await vigil.advance(2 * HOUR);
    await story.plan(here, steps, { lastStepSeconds: 86_400 });
    const simulated = await api.ok(api.post('/simulations', { facilityCode: here }));
    expect(simulated.runs[0].steps[0].excluded).toMatchObject([{ name: 'Dee', reason: 'unavailable' }]);
    const ref = await story.report(here);
    await vigil.settle();
    await story.release(ref);
    expect(await asked({ ref, facility: here })).toEqual(['Cai']);
    await vigil.advance(MINUTE);
    expect(await asked(await story.play(steps, { facility: elsewhere, lastStepSeconds: 86_400 }))).toEqual([
      'Cai',
      'Dee',
    ]);
    const stored = await vigil.prisma.responder.findUniqueOrThrow({ where: { id: people.dee.id } });
    expect(stored.conflictsSealed).not.toContain(here);
    const entries = await vigil.prisma.journalEntry.findMany({ where: { kind: 'responder.changed' } });
    expect(JSON.stringify(entries.map(({ data }) => data))).not.toMatch(new RegExp(`onflict|"${here}"`));
    // Beside the place of the incident the reason itself would tell it.
    const all = await vigil.prisma.journalEntry.findMany({ where: { kind: 'alert.excluded' } });
    expect(all.length).toBeGreaterThan(0);
    expect(all.map(({ canonical }) => canonical).join()).not.toContain('onflict');
  });
});
