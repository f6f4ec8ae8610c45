import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FiguresView } from '../../src/publication/figures/figures-view.js';
import { PublicationHandler } from '../../src/publication/publication.handler.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';

/** The second Monday of February: the year before may be told. */
const FEBRUARY = new Date('2027-02-08T10:00:00Z');

interface Death {
  readonly region?: string | null;
  readonly setting?: string;
  readonly day?: string;
  readonly publicState?: string;
  readonly verification?: string;
  readonly nok?: string;
  readonly status?: string;
}

describe('open figures', () => {
  let vigil: TestVigil;
  let scene: Scene;
  beforeAll(async () => {
    vigil = await TestVigil.start({ now: FEBRUARY });
    scene = new Scene(vigil);
  }, 60_000);
  afterAll(() => vigil.stop());

  function deaths(count: number, death: Death = {}) {
    const at = new Date(`${death.day ?? '2026-08-14'}T12:00:00Z`);
    return Array.from({ length: count }, () => ({
      id: randomUUID(),
      ref: randomUUID().slice(0, 8),
      status: death.status ?? 'closed',
      regionCode: death.region === undefined ? 'london' : death.region,
      setting: death.setting ?? 'prison',
      occurredLatest: at,
      verificationStatus: death.verification ?? 'corroborated',
      nokStatus: death.nok ?? 'informed_confirmed',
      publicState: death.publicState ?? 'counted_only',
      createdAt: at,
      updatedAt: at,
    }));
  }

  /** All at once: the worker publishes by itself on the hour, and must not find half of them. */
  const died = (...rows: ReturnType<typeof deaths>[]) => vigil.prisma.incident.createMany({ data: rows.flat() });

  /** As it comes once an hour. */
  const publish = () => vigil.app.get(PublicationHandler, { strict: false }).handle();
  const json = async (): Promise<FiguresView> => (await vigil.http.get('/stats.json')).body;
  const figure = async (period: string, region: string, setting: string) => {
    const { figures } = await json();
    const { count, mark } = figures.find(
      (each) => each.period === period && each.region === region && each.setting === setting,
    ) ?? { count: undefined, mark: 'absent' };
    return [count, mark];
  };

  it('say when the first ones come while there are none', async () => {
    await publish();
    expect(await json()).toMatchObject({ revision: 0, asOf: null, nextOn: '2027-03-01', figures: [], revisions: [] });
    expect((await vigil.http.get('/stats')).text).toContain('Monday 1 March 2027');
    expect((await vigil.http.get('/stats.csv')).text).toBe(
      'series,revision,as_of,period,region,setting,count,mark\r\n',
    );
  });

  it('count what a coordinator published and the gates let through, and nothing else', async () => {
    await died(
      deaths(7),
      deaths(6, { region: 'wales', day: '2026-02-02' }),
      deaths(6, { region: 'scotland', setting: 'police_custody', day: '2026-11-02' }),
      deaths(5, { region: 'wales', setting: 'secure_hospital', day: '2026-11-02' }),
      deaths(5, { region: 'london', setting: 'police_custody', day: '2026-05-02' }),
      deaths(2, { setting: 'secure_hospital' }),
      deaths(1, { setting: 'approved_premises', day: '2026-01-10' }),
      deaths(2, { region: 'wales', day: '2026-11-02' }),
      deaths(1, { region: 'scotland' }),
      deaths(2, { region: 'north_east' }),
      deaths(3, { region: 'south_east', setting: 'police_custody' }),
      deaths(9, { publicState: 'internal' }),
      deaths(9, { verification: 'unverified' }),
      deaths(9, { nok: 'being_traced' }),
      deaths(9, { verification: 'not_a_death', status: 'dismissed' }),
      deaths(9, { day: '2027-01-20' }),
    );
    await publish();
    expect(await json()).toMatchObject({
      revision: 1,
      publishedOn: '2027-02-08',
      asOf: '2027-02-08',
      quarters: ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
    });
    expect(await figure('2026-Q3', 'london', 'prison')).toEqual([7, 'exact']);
    expect(await figure('2026', 'london', 'all')).toEqual([15, 'exact']);
    expect(await figure('2026', 'north_east', 'all')).toEqual([null, 'under_5']);
    expect(await figure('2026-Q3', 'north_east', 'prison')).toEqual([null, 'under_5']);
    expect(await figure('2026', 'all', 'prison')).toEqual([18, 'exact']);
    expect((await json()).figures.some(({ period }) => period.startsWith('2027'))).toBe(false);
  });

  it('are the same as page, as CSV and for a key of a viewer', async () => {
    const view = await json();
    const page = await vigil.http.get('/stats');
    expect(page.status).toBe(200);
    for (const words of ['London', 'under 5', 'Revision 1', 'What we do not know']) expect(page.text).toContain(words);
    const csv = await vigil.http.get('/stats.csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.text.split('\r\n')).toHaveLength(view.figures.length + 2);
    expect(csv.text).toContain('vigil-deaths-1,1,2027-02-08,2026-Q3,london,prison,7,exact\r\n');
    const viewer = vigil.api(await scene.key('viewer'));
    expect(await viewer.ok(viewer.get('/stats'))).toEqual(view);
  });

  it('do not move until the next first Monday, and then say what moved', async () => {
    const before = await json();
    await died(deaths(1));
    vigil.clock.set(new Date('2027-02-28T23:00:00Z'));
    await publish();
    expect(await json()).toEqual(before);
    vigil.clock.set(new Date('2027-03-01T09:00:00Z'));
    await publish();
    const after = await json();
    expect(after).toMatchObject({ revision: 2, publishedOn: '2027-03-01', nextOn: '2027-04-05' });
    expect(after.revisions[0]?.changes).toContainEqual({
      ...{ period: '2026-Q3', region: 'london', setting: 'prison' },
      from: { count: 7, mark: 'exact' },
      to: { count: 8, mark: 'exact' },
    });
    expect((await vigil.http.get('/stats')).text).toContain('London, Prison, July to September 2026: 7, now 8');
  });

  it('are confirmed without a new revision where nothing changed', async () => {
    vigil.clock.set(new Date('2027-04-05T09:00:00Z'));
    await publish();
    expect(await json()).toMatchObject({ revision: 2, publishedOn: '2027-03-01', asOf: '2027-04-05' });
  });

  it('show the year so far in rounded numbers beside the years before', async () => {
    vigil.clock.set(new Date('2027-05-03T09:00:00Z'));
    await publish();
    expect(await figure('2027-Q1', 'london', 'all')).toEqual([10, 'rounded']);
    expect((await vigil.http.get('/stats')).text).toContain('about 10');
    expect((await vigil.http.get('/stats?year=2026')).text).toContain('The whole of 2026');
    expect((await vigil.http.get('/cy/stats')).text).toContain('tua 10');
  });

  it.each([
    ['/stats?year=1999', 404],
    ['/stats?year=next', 400],
    ['/stats?year=2026&year=2027', 400],
  ])('%s is answered with %i and a sentence', async (path, status) => {
    expect((await vigil.http.get(path)).status).toBe(status);
  });

  it('are written to the log without a count', async () => {
    const entries = await vigil.prisma.journalEntry.findMany({ where: { kind: 'figures.published' } });
    expect(entries.map(({ data }) => data)).toContainEqual({ revision: 1, quarters: 4, changes: 0 });
  });
});
