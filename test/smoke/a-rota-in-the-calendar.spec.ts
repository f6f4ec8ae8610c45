import { beforeAll, describe, expect, it } from '@jest/globals';
import { DAY } from '../../src/kernel/clock.js';
import { readCalendar } from '../../src/directory/calendar/read-calendar.js';
import type { Api } from '../support/api.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('a rota in the calendar', () => {
  let vigil: TestVigil;
  let story: Story;
  let api: Api;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
    api = begun.coordinator;
  });

  let ann: Person;
  let bob: Person;
  let group: string;
  beforeAll(async () => {
    ann = await story.scene.responder('Ann Example', { email: 'ann@example.org' });
    bob = await story.scene.responder('Bob Example', { email: 'bob@example.org' });
    group = await story.scene.group('York', [ann, bob]);
    const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [ann.id, bob.id], startsOn: '2026-11-20' };
    await api.ok(api.post('/rotas', { name: 'York nights', groupId: group, rotation }));
  });

  const pathOf = ({ url }: { url: string }) => new URL(url).pathname;
  const read = async (path: string) => {
    const response = await fetch(`${vigil.baseUrl}${path}`);
    const text = await response.text();
    return { status: response.status, type: response.headers.get('content-type'), text };
  };
  const uids = (text: string) => readCalendar(text, 'Europe/London').events.map(({ uid }) => uid);

  it('shows a person their own duties, and names nobody else', async () => {
    const feed = await api.ok(api.post(`/responders/${ann.id}/feeds`));
    expect(feed.url).toMatch(/^https:\/\/vigil\.example\/rota\/[\w-]{43}\.ics$/);
    const { status, type, text } = await read(pathOf(feed));
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    const { events, problems } = readCalendar(text, 'Europe/London');
    expect(problems).toEqual([]);
    // Ann has every other day from nine to nine; the first lasts from midnight.
    expect(events[0]).toMatchObject({ from: new Date('2026-11-20T00:00:00Z'), to: new Date('2026-11-21T09:00:00Z') });
    expect(events[1]).toMatchObject({ from: new Date('2026-11-22T09:00:00Z'), to: new Date('2026-11-23T09:00:00Z') });
    expect(events.length).toBeGreaterThan(40);
    expect(text).toContain('SUMMARY:On duty: York nights');
    expect(text).not.toMatch(/Bob|Ann |@example/u);
    expect(text).not.toContain(bob.id);
  });

  it('keeps the name of each event from day to day, whatever changes elsewhere', async () => {
    const feed = await api.ok(api.post(`/responders/${bob.id}/feeds`));
    const before = uids((await read(pathOf(feed))).text);
    await vigil.advance(DAY);
    const after = uids((await read(pathOf(feed))).text);
    expect(before.filter((uid) => after.includes(uid)).length).toBeGreaterThanOrEqual(before.length - 1);
    expect(new Set(after).size).toBe(after.length);
  });

  it('of a group says how many are on duty, and who by first names only where that was asked for', async () => {
    const plain = await api.ok(api.post(`/groups/${group}/feeds`));
    const { text } = await read(pathOf(plain));
    expect(text).toContain('SUMMARY:York nights: 1 person on duty');
    expect(text).not.toMatch(/Ann|Bob/u);
    const named = await api.ok(api.post(`/groups/${group}/feeds`, { firstNames: true }));
    const withNames = (await read(pathOf(named))).text;
    expect(withNames).toContain('SUMMARY:York nights: Bob');
    expect(withNames).not.toContain('Example');
  });

  it('is shut once it is revoked, and nothing opens without its address', async () => {
    const feed = await api.ok(api.post(`/responders/${ann.id}/feeds`));
    const listed = await api.ok(api.get(`/responders/${ann.id}/feeds`));
    expect(JSON.stringify(listed)).not.toContain(feed.url);
    expect((await api.delete(`/responders/${ann.id}/feeds/${feed.id}`)).status).toBe(204);
    for (const path of [pathOf(feed), `/rota/${'a'.repeat(43)}.ics`, `/rota/${ann.id}.ics`, '/rota/.ics']) {
      expect([path, (await read(path)).status]).toEqual([path, 404]);
    }
    const wales = vigil.api(await story.scene.key('coordinator', ['wales']));
    expect((await wales.post(`/responders/${ann.id}/feeds`)).status).toBe(403);
    expect((await wales.post(`/groups/${group}/feeds`)).status).toBe(403);
    const stored = JSON.stringify(await vigil.prisma.calendarFeed.findMany());
    expect(stored).not.toContain(pathOf(feed).slice('/rota/'.length, -'.ics'.length));
  });
});
