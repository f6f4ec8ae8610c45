import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

describe('two reports that may be one event, and the end of a shift', () => {
  let vigil: TestVigil;
  let story: Story;
  let nadia: Visitor;
  let owen: { userId: string; desk: Visitor };
  let wales: string;
  let place: string;
  let earlier: string;
  let later: string;
  withStory((system, begun) => {
    vigil = system;
    story = begun;
  });
  beforeAll(async () => {
    const nadiaId = (await story.scene.coordinator('Nadia Example')).userId;
    const owenId = (await story.scene.coordinator('Owen Example')).userId;
    wales = (await story.scene.coordinator('Wil Example', ['wales'])).userId;
    await vigil.prisma.contactMethod.deleteMany();
    nadia = await Visitor.signedIn(vigil, nadiaId);
    owen = { userId: owenId, desk: await Visitor.signedIn(vigil, owenId) };
    place = story.place();
    earlier = await story.report(place, { narrative: 'Somebody died on B wing.' });
    later = await story.report(place, { narrative: 'My friend says that a man died.' });
    await vigil.settle();
  });

  const kinds = async (ref: string) => (await story.kinds(ref)).slice(-6);
  const incident = (ref: string) => vigil.prisma.incident.findUniqueOrThrow({ where: { ref } });
  const compare = () => `/console/incidents/${later}/compare?with=${earlier}`;

  it('stand side by side, fact by fact and source by source; reading them is in the log', async () => {
    expect((await nadia.open(`/console/incidents/${later}`)).html).toContain(compare().replace('&', '&amp;'));
    const page = await nadia.open(compare());
    expect(page.text).toMatch(/Place HMP Leeds HMP Leeds The same/u);
    expect(page.text).toMatch(/When it happened not known not known Not known of both/u);
    for (const said of ['B wing', 'My friend says']) expect(page.text).toContain(said);
    for (const ref of [earlier, later]) expect(await kinds(ref)).toContain('report.read');
    const reads = (await nadia.open('/console/log?show=reads')).text;
    expect([reads.includes('Report read'), reads.includes('Incident opened')]).toEqual([true, false]);
    expect((await nadia.open(`/console/incidents/${later}/compare`)).text).toContain('Reference of the other one');
    expect((await nadia.open(`/console/incidents/${later}/compare?with=${later}`)).status).toBe(409);
    const stranger = await Visitor.signedIn(vigil, wales);
    expect([403, 404]).toContain((await stranger.open(compare())).status);
  });

  it('are told apart by one press, and the later one has somebody then', async () => {
    await nadia.open(compare());
    await nadia.send(`/console/incidents/${later}/apart`, { other: earlier });
    expect(await incident(later)).toMatchObject({ possibleDuplicateOfId: null, status: 'triage' });
    const happened = (await kinds(later)).filter((kind) => kind.startsWith('incident.'));
    expect(happened).toEqual(['incident.told_apart', 'incident.claimed']);
    expect(await kinds(later)).toContain('task.created');
    for (const ref of [earlier, later]) expect(await kinds(ref)).toContain('incident.told_apart');
    expect((await nadia.sendOnly(`/console/incidents/${later}/apart`, { other: earlier })).status).toBe(409);
    expect((await nadia.open(compare())).html).toContain(`${later}/merge?into=${earlier}`);
  });

  it('the hand-over says what is open, who has it and what waits, with the last notes', async () => {
    await story.coordinator.ok(story.coordinator.post(`/incidents/${later}/notes`, { text: 'Ring the chaplain.' }));
    const page = await nadia.open('/console/handover');
    expect(page.text).toContain('2 incidents are open.');
    expect(page.text).toContain('You have it');
    expect(page.text).toContain('Ring the chaplain.');
    expect(page.text).toContain('You have this report: check it');
    expect(page.text).not.toContain('HMP Leeds');
  });

  it('gives what somebody has to a colleague who may have it, and to nobody else', async () => {
    const page = await nadia.open('/console/handover');
    expect(page.text).toContain('Give yours to somebody');
    const refused = await nadia.sendOnly('/console/handover', { refs: later, to: wales });
    expect([refused.status, refused.text.includes('Wil Example does not look after Yorkshire')]).toEqual([422, true]);
    expect((await nadia.sendOnly('/console/handover', { to: owen.userId })).text).toContain('Tick what you give over.');
    await nadia.send('/console/handover', { refs: later, to: owen.userId });
    expect((await incident(later)).assigneeId).toBe(owen.userId);
    expect((await owen.desk.open('/console/handover')).text).toContain('You have it');
    expect((await nadia.open('/console/handover')).text).toContain('Owen Example has it');
  });
});
