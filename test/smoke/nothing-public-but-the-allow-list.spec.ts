import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FacilityRegister } from '../../src/directory/facility-register.js';
import { NOK_STATUSES, PUBLIC_STATES, VERIFICATION_STATUSES } from '../../src/incident/incident-values.js';
import { PublishFiguresService } from '../../src/publication/figures/publish-figures.service.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

/** In every text that could get out by mistake. Long enough to be nothing else. */
const MARK = 'zqxmarkzqx';

/** Addresses that need a key, a session, a secret link, or are not there in production. Everything else is public. */
const NOT_PUBLIC = /^\/(console|dev|r|rota|webhooks)(\/|$)|^\/api\/v1\//;

/** What stands for a parameter of a public route. A new one has to say what. */
const PARAMETERS: Readonly<Record<string, string>> = { code: 'too_many_reports' };

/** The places themselves, whether somebody died there or not. */
const REGISTER = '/report/places';

/** Every key that public JSON may have, by address. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '/stats.json': [
    ...['series', 'revision', 'publishedOn', 'asOf', 'nextOn', 'fewest', 'quarters', 'figures', 'revisions'],
    ...['period', 'region', 'setting', 'count', 'mark', 'added', 'removed', 'changes', 'from', 'to'],
  ],
  [REGISTER]: ['places', 'sorts', 'hits', 'chosen'],
  '/healthz': ['status'],
  '/readyz': ['ready', 'checks', 'name', 'ok', 'trouble', 'reason', 'database', 'queue', 'workers'],
};
const CSV_COLUMNS = 'series,revision,as_of,period,region,setting,count,mark';

/** Columns whose values decide what is public, or are looked up by: they keep their own values, which are no text of anybody. */
const STRUCTURE: Readonly<Record<string, readonly string[]>> = {
  incident: [
    'status',
    'facility_code',
    'region_code',
    'setting',
    'verification_status',
    'nok_status',
    'naming_status',
    'public_state',
  ],
  facility: ['code', 'name', 'setting', 'jurisdiction', 'region_code', 'population'],
  figure_publication: ['series', 'published_on', 'as_of'],
  feed_entry: ['state', 'published_on', 'updated_on'],
};
/** Tables of the plumbing, and the log, which nobody may change. */
const PLUMBING = ['_prisma_migrations', 'outbox_row', 'audit', 'journal_entry'];

/** What opens the gates; written down anew, so that a mistake in the gates is seen. */
const CHECKED = ['single_source', 'corroborated', 'confirmed_family', 'confirmed_official', 'confirmed_published'];
const FAMILY_UNTOLD = ['unknown', 'being_traced'];

interface Sample {
  readonly id: string;
  readonly ref: string;
  readonly place: string;
  readonly mayBeNamed: boolean;
}

describe('no public address tells anything but what is on its list', () => {
  let vigil: TestVigil;
  let samples: Sample[];
  let paths: string[];
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false, now: new Date('2027-02-08T10:00:00Z') });
    const story = await Story.begin(vigil);
    await typeEverything(story);
    samples = await everyKindOfIncident();
    await vigil.app.get(PublishFiguresService, { strict: false }).publish(vigil.clock.now());
    await vigil.http.get('/feed.atom');
    await markEveryColumn();
    paths = publicPaths();
  }, 120_000);
  afterAll(() => vigil.stop());

  /** Whatever a form or the API takes from a person; it is sealed on its way. */
  async function typeEverything(story: Story): Promise<void> {
    const ref = await story.report('LEI', {
      narrative: `${MARK} narrative`,
      contact: { name: `${MARK} name`, email: `${MARK}@example.org`, safeTimes: `${MARK} times` },
    });
    await story.report('LEI', { placeText: `${MARK} place` });
    const { coordinator } = story;
    const act = (what: string, body: object) => coordinator.ok(coordinator.post(`/incidents/${ref}/${what}`, body));
    await act('verify', { status: 'corroborated', method: 'lawyer_confirmed', note: `${MARK} note` });
    await act('next-of-kin', { status: 'informed_confirmed', source: `${MARK} source`, note: `${MARK} kin` });
    await act('notes', { text: `${MARK} note of a coordinator` });
    await act('publish', { state: 'place_and_date' });
    await story.scene.responder(`${MARK} responder`, { email: `${MARK}r@example.org` });
    await story.scene.coordinator(MARK);
    await story.scene.group(`${MARK} group`, []);
  }

  /** Each public state with each verification and each news of the family, each at a house of its own. */
  async function everyKindOfIncident(): Promise<Sample[]> {
    const at = new Date('2026-08-14T12:00:00Z');
    const all = PUBLIC_STATES.flatMap((publicState) =>
      VERIFICATION_STATUSES.flatMap((verificationStatus) =>
        NOK_STATUSES.map((nokStatus) => ({ publicState, verificationStatus, nokStatus })),
      ),
    ).map((state, index) => ({
      ...state,
      id: randomUUID(),
      ref: `Q${String(index)}ZREF`,
      code: `HOUSE${String(index)}Z`,
    }));
    await vigil.app.get(FacilityRegister, { strict: false }).save(
      all.map(({ code }) => ({
        ...{ code, name: `House of ${code}`, setting: 'prison', jurisdiction: 'england', regionCode: 'london' },
        ...{ population: 'men', postcode: null, operator: null, lat: null, lon: null, source: MARK },
      })),
    );
    await vigil.prisma.incident.createMany({
      data: all.map(({ code, ...state }) => ({
        ...state,
        ...{ status: 'closed', facilityCode: code, regionCode: 'london', setting: 'prison' },
        ...{ occurredLatest: at, namingStatus: 'family_agreed_public', createdAt: at, updatedAt: at },
      })),
    });
    return all.map(({ id, ref, code, publicState, verificationStatus, nokStatus }) => ({
      ...{ id, ref, place: `House of ${code}` },
      mayBeNamed:
        ['place_and_date', 'named_with_consent'].includes(publicState) &&
        CHECKED.includes(verificationStatus) &&
        !FAMILY_UNTOLD.includes(nokStatus),
    }));
  }

  /** Every column of text, in every table: a new one is among them without anybody thinking of it. */
  async function markEveryColumn(): Promise<void> {
    const columns = await vigil.prisma.$queryRaw<{ table: string; column: string; type: string }[]>`
      SELECT table_name AS table, column_name AS column, data_type AS type FROM information_schema.columns
        JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND data_type IN ('text', 'ARRAY') AND udt_name IN ('text', '_text')`;
    const unique = await vigil.prisma.$queryRaw<{ table: string; column: string }[]>`
      SELECT c.relname AS table, a.attname AS column FROM pg_index i
        JOIN pg_class c ON c.oid = i.indrelid JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey)
       WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace`;
    for (const { table, column, type } of columns) {
      const isKey = unique.some((each) => each.table === table && each.column === column);
      if (isKey || PLUMBING.includes(table) || STRUCTURE[table]?.includes(column) === true) continue;
      const value = type === 'ARRAY' ? `ARRAY['${MARK}']` : `'${MARK} ${table}.${column}'`;
      await vigil.prisma.$executeRawUnsafe(`UPDATE "${table}" SET "${column}" = ${value}`);
    }
    // A field too many in what was published is not handed on either.
    const extra = `'{"extra": "${MARK}"}'::jsonb`;
    await vigil.prisma.$executeRawUnsafe(`UPDATE feed_entry SET shown = shown || ${extra} WHERE shown IS NOT NULL`);
    await vigil.prisma.$executeRawUnsafe(`UPDATE figure_publication SET difference = difference || ${extra},
      figures = (SELECT jsonb_agg(figure || ${extra}) FROM jsonb_array_elements(figures) AS figure)`);
  }

  /** As the program answers them: a route that is new is looked at, or has to be named above. */
  function publicPaths(): string[] {
    const express = vigil.app.getHttpAdapter().getInstance();
    const routes = express.router.stack.flatMap(({ route }) => (route === undefined ? [] : [route]));
    const gets = routes.filter((route) => route.stack.some(({ method }) => method === 'get'));
    const plain = [...new Set(gets.map(({ path }) => path))].filter((path) => !NOT_PUBLIC.test(path));
    return plain.map((path) =>
      path.replaceAll(/:(\w+)/g, (_, name: string) => {
        const value = PARAMETERS[name];
        if (value === undefined) throw new Error(`${path} is public: say in this test what stands for :${name}.`);
        return value;
      }),
    );
  }

  async function read(path: string): Promise<{ readonly type: string; readonly text: string }> {
    const answer = await fetch(`${vigil.baseUrl}${path}`, { redirect: 'manual' });
    return { type: answer.headers.get('content-type') ?? '', text: await answer.text() };
  }

  function* keysOf(value: unknown): Generator<string> {
    if (Array.isArray(value)) for (const each of value) yield* keysOf(each);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        yield key;
        yield* keysOf(child);
      }
    }
  }

  it('knows the public addresses of the contract', () => {
    const contract = ['/', '/report', '/report/received', '/receipt', '/help', '/privacy', '/what-we-text'];
    const files = ['/stats', '/stats.csv', '/stats.json', '/feed.atom', '/healthz', '/readyz', '/metrics'];
    expect(paths).toEqual(expect.arrayContaining([...contract, ...files]));
  });

  it('holds nothing that somebody typed, no reference, no id, in any language', async () => {
    const secrets = [MARK, ...samples.flatMap(({ id, ref }) => [id, ref])];
    for (const path of paths.flatMap((each) => [each, `/cy${each === '/' ? '' : each}`])) {
      const { text } = await read(path);
      expect([path, secrets.filter((secret) => text.includes(secret))]).toEqual([path, []]);
    }
  });

  it('has no key in JSON and no column in CSV that is not on its list', async () => {
    for (const path of paths) {
      const { type, text } = await read(path);
      if (type.includes('csv')) expect(text.split('\r\n')[0]).toBe(CSV_COLUMNS);
      if (!type.includes('json') || path.startsWith('/api/')) continue;
      const keys = [...new Set(keysOf(JSON.parse(text)))];
      expect([path, keys.filter((key) => KEYS[path]?.includes(key) !== true)]).toEqual([path, []]);
    }
  });

  it('names the place of those alone whose gates are open', async () => {
    const { text } = await read('/feed.atom');
    const named = samples.filter(({ place }) => text.includes(`${place},`)).map(({ place }) => place);
    // They are all in one region and month, each at a house of its own.
    expect(named.sort()).toEqual(
      samples
        .filter(({ mayBeNamed }) => mayBeNamed)
        .map(({ place }) => place)
        .sort(),
    );
    const register = (await read(REGISTER)).text;
    expect(samples.filter(({ place }) => !register.includes(place))).toEqual([]);
    for (const path of paths.filter((each) => each !== '/feed.atom' && each !== REGISTER)) {
      expect([path, (await read(path)).text.includes('House of ')]).toEqual([path, false]);
    }
  });

  it('whatever else is asked of the figures, they say no more', async () => {
    const known = (await read('/stats.json')).text;
    const query = fc.dictionary(fc.constantFrom('region', 'setting', 'fields', 'include', 'q'), fc.string(), {
      maxKeys: 3,
    });
    await fc.assert(
      fc.asyncProperty(query, async (asked) => {
        const { text } = await read(`/stats.json?${new URLSearchParams(asked).toString()}`);
        expect(text).toBe(known);
      }),
      { numRuns: 30 },
    );
  });
});
