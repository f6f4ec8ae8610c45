import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY } from '../../src/kernel/clock.js';
import { checkSafeMessaging } from '../../src/publication/safe-messaging/check-safe-messaging.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly published: string | undefined;
  readonly content: string;
}

describe('the public feed', () => {
  let vigil: TestVigil;
  let story: Story;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    story = await Story.begin(vigil);
  }, 60_000);
  afterAll(() => vigil.stop());

  const feed = async (path = '/feed.atom') => (await vigil.http.get(path).buffer(true)).text;
  const entries = async (path?: string): Promise<Entry[]> =>
    [...(await feed(path)).matchAll(/<entry>([^]*?)<\/entry>/g)].map(([, xml = '']) => {
      const part = (name: string) => new RegExp(`<${name}[^>]*>([^]*?)</${name}>`).exec(xml)?.[1];
      const {
        id = '',
        title = '',
        updated = '',
        content = '',
      } = Object.fromEntries(['id', 'title', 'updated', 'content'].map((name) => [name, part(name)]));
      return { id, title, updated, published: part('published'), content };
    });

  async function act(ref: string, what: string, body: object): Promise<void> {
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/${what}`, body));
  }

  async function published(facility: string, state = 'place_and_date'): Promise<string> {
    const ref = await story.report(facility);
    await story.check(ref);
    await act(ref, 'next-of-kin', { status: 'informed_confirmed' });
    await act(ref, 'publish', { state });
    return ref;
  }

  it('is valid while it is empty', async () => {
    const answer = await vigil.http.get('/feed.atom').buffer(true);
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.text).toContain('<id>tag:vigil.example,2026:feed</id>');
    expect(answer.text).toContain('<updated>2026-11-21T00:00:00Z</updated>');
    expect(await entries()).toEqual([]);
  });

  it('says region, month, kind of place and place of what may be told; no reference, no day, no hour', async () => {
    const ref = await published('LEI');
    const [entry] = await entries();
    expect(entry).toMatchObject({
      title: 'A person died: HMP Leeds, November 2026',
      updated: '2026-11-21T00:00:00Z',
      published: '2026-11-21T00:00:00Z',
    });
    for (const words of ['Yorkshire and the Humber', 'Prison', 'two independent sources', 'Samaritans', '116 123']) {
      expect(entry?.content).toContain(words);
    }
    const { id } = await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } });
    for (const secret of [ref, id, '02:30', '21 November']) expect(await feed()).not.toContain(secret);
    expect((await entries('/cy/feed.atom'))[0]?.title).toBe('Bu farw person: HMP Leeds, Tachwedd 2026');
  });

  it('says nothing of what only counts', async () => {
    const before = (await entries()).length;
    await published('HLI', 'counted_only');
    expect(await entries()).toHaveLength(before);
  });

  it('R4: what is withdrawn is gone at once, and the entry says only that', async () => {
    const ref = await published('WDI');
    const entry = (await entries()).find(({ title }) => title.includes('Wakefield'));
    expect(entry).toBeDefined();
    vigil.clock.advance(DAY);
    await act(ref, 'publish', { state: 'counted_only' });
    const after = (await entries()).find(({ id }) => id === entry?.id);
    expect(after).toMatchObject({ title: 'Withdrawn', updated: '2026-11-22T00:00:00Z', published: undefined });
    expect(await feed()).not.toContain('Wakefield');
    await act(ref, 'publish', { state: 'place_and_date' });
    expect((await entries()).find(({ id }) => id === entry?.id)?.title).toContain('Wakefield');
  });

  it('R3: doubt whether the family has been told withdraws it', async () => {
    const ref = await published('MDI');
    expect(await feed()).toContain('Moorland');
    await act(ref, 'next-of-kin', { status: 'being_traced', note: 'It was another family.' });
    expect(await feed()).not.toContain('Moorland');
  });

  it.each([
    ['not_a_death', 'NHI'],
    ['retracted', 'FKI'],
    ['hoax', 'LHI'],
  ])('R16: what was wrong (%s) is taken back, and says so', async (status, facility) => {
    const ref = await published(facility);
    const before = await entries();
    await act(ref, 'verify', { status, note: 'We were wrong.' });
    const after = await entries();
    const taken = after.filter(({ title }) => title === 'Taken back: it was wrong').map(({ id }) => id);
    expect(taken.length).toBeGreaterThan(0);
    expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining(taken));
    await act(ref, 'reopen', {});
    expect((await entries()).map(({ id, title }) => [id, title]).sort()).toEqual(
      after.map(({ id, title }) => [id, title]).sort(),
    );
  });

  it('T35: two deaths in one house within four weeks, and the house is not named', async () => {
    await published('HMI');
    expect(await feed()).toContain('Humber');
    const humber = (await entries()).filter(({ title }) => title.includes('HMP Humber'));
    expect(humber).toHaveLength(1);
    await published('HMI');
    expect((await entries()).filter(({ title }) => title.includes('HMP Humber'))).toEqual([]);
    expect((await entries()).filter(({ title }) => title.includes('Prison, Yorkshire'))).toHaveLength(2);
  });

  it('an incident that became part of another one is withdrawn', async () => {
    const [ref, into] = [await published('DNI'), await published('KVI')];
    expect(await feed()).toContain('Doncaster');
    await act(ref, 'merge', { into });
    expect(await feed()).not.toContain('Doncaster');
  });

  it('keeps to the style list, in both languages', async () => {
    for (const [path, language] of [
      ['/feed.atom', 'en'],
      ['/cy/feed.atom', 'cy'],
      ['/stats', 'en'],
      ['/cy/stats', 'cy'],
    ] as const) {
      const words = (await feed(path)).replaceAll(/<[^>]+>/g, '\n');
      expect(
        checkSafeMessaging(words, language).findings.map(({ at, length }) => words.slice(at, at + length)),
      ).toEqual([]);
    }
  });

  it('stands in the log with ids and states alone', async () => {
    const logged = await vigil.prisma.journalEntry.findMany({ where: { kind: 'feed.entry_changed' } });
    expect(logged.length).toBeGreaterThan(5);
    for (const { data } of logged) expect(Object.keys(data as object).sort()).toEqual(['entryId', 'state']);
  });
});
