import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

interface Shown {
  readonly independentSources: number;
  readonly sources: readonly { reportId: string; ref: string; judged: string; reason: string | null }[];
}

describe('sources are counted by independence', () => {
  let vigil: TestVigil;
  let desk: Visitor;
  let api: ReturnType<TestVigil['api']>;
  let refs: readonly [string, string];
  let ids: readonly [string, string];
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    const scene = new Scene(vigil);
    await scene.facilities();
    const { userId } = await scene.coordinator('Ada Example');
    desk = await Visitor.signedIn(vigil, userId);
    api = vigil.api(await scene.key('coordinator'));
    refs = [await reported('LEI', 'witnessed', 'friend'), await reported('LEI', 'told_by_family', 'next_of_kin')];
    await api.ok(api.post(`/incidents/${refs[1]}/merge`, { into: refs[0] }));
    const [one, other] = (await shown()).sources;
    ids = [one?.reportId ?? '', other?.reportId ?? ''];
  }, 60_000);
  afterAll(() => vigil.stop());

  async function reported(facilityCode: string, directness: string, relationship: string): Promise<string> {
    const { body } = await vigil.http.post('/api/v1/reports').send({ facilityCode, directness, relationship });
    return (body as { reference: string }).reference;
  }
  const shown = async (ref = refs[0]) => (await api.ok(api.get(`/incidents/${ref}/sources`))) as Shown;
  const judge = (body: object) => api.post(`/incidents/${refs[0]}/sources`, body);
  const check = (form: object) =>
    desk.sendOnly(`/console/incidents/${refs[0]}/verification`, { status: 'corroborated', method: 'other', ...form });

  it('two reports that nobody judged are one source, and corroborated needs a sentence', async () => {
    const page = await desk.open(`/console/incidents/${refs[0]}`);
    expect(page.text).toContain('1 source at least. Nobody has judged yet whether they are independent');
    expect(page.text).toContain(`report 1 of ${refs[1]}`);
    const refused = await check({ note: '' });
    expect([refused.status, refused.text.includes('Fewer than two independent sources are recorded.')]).toEqual([
      422,
      true,
    ]);
    const elsewhere = await reported('WWI', 'witnessed', 'friend');
    const lawyer = { status: 'corroborated', method: 'lawyer_confirmed', note: '' };
    await api.ok(api.post(`/incidents/${elsewhere}/triage`, { claim: true }));
    await desk.open(`/console/incidents/${elsewhere}`);
    expect((await desk.sendOnly(`/console/incidents/${elsewhere}/verification`, lawyer)).status).toBe(303);
  });

  it('what is judged is kept sealed, with who and when, and can be taken back', async () => {
    await desk.open(`/console/incidents/${refs[0]}/reports`);
    const why = 'She rang us from the visitors’ centre.';
    const kept = await desk.send(`/console/incidents/${refs[0]}/sources`, {
      ...{ reportId: ids[0], judged: 'independent', sameAsId: '', reason: why },
    });
    expect(kept.text).toContain(why);
    expect(kept.text).toContain('Judged by Ada Example');
    expect(kept.text).toContain('1 independent source: report 1 (friend, witnessed).');
    expect((await judge({ reportId: ids[1], judged: 'same_source' })).body).toMatchObject({
      code: 'other_report_required',
    });
    await judge({ reportId: ids[1], judged: 'same_source', sameAsId: ids[0] });
    expect((await shown()).independentSources).toBe(1);
    await judge({ reportId: ids[1], judged: 'independent' });
    const now = await shown();
    expect([now.independentSources, now.sources[0]?.reason]).toEqual([2, why]);
    const rows = await vigil.prisma.sourceJudgement.findMany();
    const log = await vigil.prisma.journalEntry.findMany({ where: { kind: 'report.source_judged' } });
    expect([rows.length, log.length, JSON.stringify([rows, log.map(({ data }) => data)]).includes('visitors')]).toEqual(
      [2, 3, false],
    );
  });

  it('with two of them it is corroborated without a word more', async () => {
    await desk.open(`/console/incidents/${refs[0]}`);
    expect((await check({ note: '' })).status).toBe(303);
  });

  it('a report of another incident is not judged here, and apart again each counts by itself', async () => {
    const elsewhere = await reported('WWI', 'witnessed', 'friend');
    const { sources } = await shown(elsewhere);
    const refused = await judge({ reportId: sources[0]?.reportId, judged: 'independent' });
    expect(refused.status).toBe(404);
    await api.ok(api.post(`/incidents/${refs[1]}/unmerge`, {}));
    expect([(await shown()).independentSources, (await shown(refs[1])).independentSources]).toEqual([1, 1]);
    await judge({ reportId: ids[0], judged: 'not_known' });
    expect((await shown()).sources).toMatchObject([{ judged: 'not_known', reason: null }]);
  });
});
