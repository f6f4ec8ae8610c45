import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Api } from '../support/api.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

const NAME = 'Zebedee Flintlock';

/** R19: only with a reason, and each reading can be looked at. R20: the log holds no value. */
describe('the record of the person who died', () => {
  let vigil: TestVigil;
  let story: Story;
  let api: Api;
  let nadia: Visitor;
  let ref: string;
  withStory((system, begun) => {
    vigil = system;
    story = begun;
  });
  beforeAll(async () => {
    const { userId, id } = await story.scene.coordinator('Nadia Example');
    // Nobody is paged: what is kept is what counts here.
    await vigil.prisma.contactMethod.deleteMany({ where: { responderId: id } });
    nadia = await Visitor.signedIn(vigil, userId);
    api = story.coordinator;
  });
  beforeEach(async () => {
    const body = { placeText: `A place of its own, ${randomUUID()}` };
    ({ reference: ref } = (await vigil.api().ok(vigil.api().post('/reports', body))) as { reference: string });
    await vigil.settle();
  });

  const path = () => `/incidents/${ref}/person`;
  const page = () => `/console${path()}`;
  const entries = async () => {
    const { id } = await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } });
    const rows = await vigil.prisma.journalEntry.findMany({
      where: { incidentId: id, kind: { startsWith: 'person.' } },
      orderBy: { seq: 'asc' },
    });
    return rows.map(({ kind, data }) => ({ kind, data }));
  };

  it('is opened with a reason, and who opened it and why is there for everybody who comes after', async () => {
    expect(await api.ok(api.patch(path(), { name: NAME, language: 'Polish' }))).toEqual({
      changed: ['name', 'language'],
    });
    expect(await api.ok(api.get(`${path()}?reason=reach_the_family`))).toEqual({ name: NAME, language: 'Polish' });
    expect(await entries()).toEqual([
      { kind: 'person.changed', data: { fields: ['name', 'language'] } },
      { kind: 'person.read', data: { reason: 'reach_the_family' } },
    ]);
    const cover = await nadia.open(page());
    expect(cover.text).toContain('To reach or help the family.');
    expect(cover.html).not.toContain('Zebedee');
    const opened = await nadia.send(page(), { step: 'open', reason: 'hand_over' });
    expect(opened.html).toContain(`value="${NAME}"`);
    expect((await nadia.open(page())).text).toMatch(/Nadia Example\. To hand over to another coordinator/u);
    expect((await nadia.open(`/console/incidents/${ref}`)).text).toContain('Person record opened');
  });

  it.each(['', '?reason=', '?reason=because', '?reason=hand_over&reason=put_it_right', `?reason=${NAME}`])(
    'is not opened with %j',
    async (query) => {
      const answer = await api.get(`${path()}${query}`);
      expect(answer.body).toMatchObject({ status: 400, errors: [{ field: 'reason' }] });
      expect(JSON.stringify(answer.body)).not.toContain('Zebedee');
      expect(await entries()).toEqual([]);
    },
  );

  it('without a reason the page asks for one, and opens nothing', async () => {
    await api.ok(api.patch(path(), { name: NAME }));
    await nadia.open(page());
    const again = await nadia.send(page(), { step: 'open' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Choose why you open it.');
    expect(again.html).not.toContain('Zebedee');
    expect(await entries()).toHaveLength(1);
  });

  it('is kept by the page too: what is emptied is deleted, and the log names the fields alone', async () => {
    await nadia.open(page());
    await nadia.send(page(), { step: 'save', name: NAME, age: 'about 40' });
    await nadia.send(page(), { step: 'save', name: NAME });
    await nadia.send(page(), { step: 'save', name: NAME });
    expect(await entries()).toEqual([
      { kind: 'person.changed', data: { fields: ['name', 'age'] } },
      { kind: 'person.changed', data: { fields: ['age'] } },
    ]);
    expect(await api.ok(api.get(`${path()}?reason=put_it_right`))).toEqual({ name: NAME });
  });

  it('what is too long is asked for again, and what was typed is still there', async () => {
    await nadia.open(page());
    const again = await nadia.send(page(), { step: 'save', name: NAME, faithOrFuneralNeeds: 'x'.repeat(501) });
    expect(again.status).toBe(422);
    expect(again.html).toContain(`value="${NAME}"`);
    expect(await entries()).toEqual([]);
  });

  it('is deleted for good, and then is not there', async () => {
    await api.ok(api.patch(path(), { name: NAME }));
    await nadia.open(page());
    expect((await nadia.send(page(), { step: 'delete' })).text).toContain('Tick that you are sure');
    expect(await vigil.prisma.personRecord.count()).toBeGreaterThan(0);
    const deleted = await nadia.send(page(), { step: 'delete', sure: 'yes' });
    expect(deleted.text).toContain('Nothing is kept of the person who died.');
    expect(await api.ok(api.get(`${path()}?reason=put_it_right`))).toEqual({});
    expect((await api.delete(path())).status).toBe(204);
    expect((await entries()).filter(({ kind }) => kind === 'person.deleted')).toHaveLength(1);
  });

  it('stands nowhere in plain: not in the database, the log, the incident, its timeline or what is exported', async () => {
    await api.ok(api.patch(path(), { name: NAME, prisonerNumber: 'A1234BC' }));
    const rows = await vigil.prisma.personRecord.findMany();
    expect(rows.every(({ detailsSealed }) => detailsSealed.startsWith('v1.'))).toBe(true);
    for (const where of [
      `/incidents/${ref}`,
      `/incidents/${ref}/timeline`,
      '/incidents',
      `/incidents/${ref}/reports`,
    ]) {
      expect(JSON.stringify(await api.ok(api.get(where)))).not.toMatch(/Zebedee|A1234BC/u);
    }
    for (const where of ['', '/reports', '/mailbox']) {
      expect((await nadia.open(`/console/incidents/${ref}${where}`)).html).not.toMatch(/Zebedee|A1234BC/u);
    }
  });

  it('nobody opens or changes it who is not a coordinator of the region', async () => {
    await vigil.prisma.incident.update({ where: { ref }, data: { regionCode: 'wales' } });
    const scots = vigil.api(await story.scene.key('coordinator', ['scotland']));
    const responder = vigil.api(await story.scene.key('responder'));
    const viewer = vigil.api(await story.scene.key('viewer'));
    for (const who of [scots, responder, viewer]) {
      expect((await who.get(`${path()}?reason=hand_over`)).status).toBe(403);
      expect((await who.patch(path(), { name: 'x' })).status).toBe(403);
      expect((await who.delete(path())).status).toBe(403);
    }
    expect((await vigil.api().get(`${path()}?reason=hand_over`)).status).toBe(401);
    expect(await entries()).toEqual([]);
  });
});
