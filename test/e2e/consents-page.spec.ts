import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('consents in the console', () => {
  let vigil: TestVigil;
  let desk: Visitor;
  let path: string;
  let ref: string;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    const scene = new Scene(vigil);
    await scene.facilities();
    const { userId } = await scene.coordinator('Ada Example');
    desk = await Visitor.signedIn(vigil, userId);
    const { body } = await vigil.http.post('/api/v1/reports').send({ placeText: 'HMP Leeds', facilityCode: 'LEI' });
    ref = (body as { reference: string }).reference;
    path = `/console/incidents/${ref}/consents`;
  }, 60_000);
  afterAll(() => vigil.stop());

  const said = { purpose: 'name', side: 'family', answer: 'given', how: 'spoken', who: 'Joyce, his mother' };
  const naming = async () => (await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } })).namingStatus;

  it('are none at first, and one is kept, sealed, with who wrote it down', async () => {
    expect((await desk.open(path)).text).toContain('Nobody has been asked for anything yet.');
    const kept = await desk.send(path, said);
    expect(kept.text).toContain('Joyce, his mother');
    expect(kept.text).toContain('written down by Ada Example');
    expect(await naming()).not.toBe('family_refused');
    const rows = await vigil.prisma.consent.findMany();
    expect(JSON.stringify(rows)).not.toContain('Joyce');
    const log = await vigil.prisma.journalEntry.findMany({ where: { kind: 'consent.recorded' } });
    expect([log.length, JSON.stringify(log.map(({ data }) => data)).includes('Joyce')]).toEqual([1, false]);
  });

  it('one relative who does not agree withholds the name, until they take it back', async () => {
    await desk.open(path);
    const kept = await desk.send(path, { ...said, answer: 'refused', who: 'His brother' });
    expect(await naming()).toBe('family_refused');
    const [newest] = [...kept.html.matchAll(/name="consent" value="([^"]+)"/gu)].map((match) => match[1] ?? '');
    const back = await desk.send(`${path}/withdraw`, { consent: newest ?? '' });
    expect(back.text).toContain('Taken back');
    expect(await naming()).toBe('withheld');
  });

  it('what is missing is said, and what was typed stays', async () => {
    await desk.open(path);
    const { who, ...unsaid } = said;
    const refused = await desk.sendOnly(path, unsaid);
    expect([refused.status, who]).toEqual([422, said.who]);
    expect(refused.text).toContain('Say who agreed, and what they are to the person.');
    expect(refused.html).toMatch(/value="family"[^>]*checked/u);
  });
});
