import { beforeAll, describe, expect, it } from '@jest/globals';
import { DAY } from '../../src/kernel/clock.js';
import { readCalendar } from '../../src/directory/calendar/read-calendar.js';
import type { Api } from '../support/api.js';
import { eventually } from '../support/eventually.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

const READING = { timeZone: 'Europe/London', from: new Date(0), to: new Date('2030-01-01'), most: 1_000 };

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
  const uids = (text: string) => readCalendar(text, READING).events.map(({ uid }) => uid);

  it('shows a person their own duties, and names nobody else', async () => {
    const feed = await api.ok(api.post(`/responders/${ann.id}/feeds`));
    expect(feed.url).toMatch(/^https:\/\/vigil\.example\/rota\/[\w-]{43}\.ics$/);
    const { status, type, text } = await read(pathOf(feed));
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    const { events, problems } = readCalendar(text, READING);
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

  it('is filled from a calendar: good events go in, bad ones are told, and the same file twice changes nothing', async () => {
    const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [ann.id], startsOn: '2026-11-01' };
    const { id } = await api.ok(api.post('/rotas', { name: 'By calendar', rotation }));
    const event = (uid: string, from: string, to: string, ...more: string[]) =>
      [
        'BEGIN:VEVENT',
        `UID:${uid}`,
        `DTSTART;TZID=Europe/London:${from}`,
        `DTEND;TZID=Europe/London:${to}`,
        ...more,
        'END:VEVENT',
      ].join('\r\n');
    const file = (...events: string[]) =>
      ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
    const good = event('1', '20270405T090000', '20270406T090000', 'ATTENDEE;CN=Bob:MAILTO:Bob@Example.org');
    const next = event('2', '20270406T090000', '20270407T090000', `SUMMARY:Night ${ann.id}`);
    const stranger = event('3', '20270408T090000', '20270409T090000', 'ATTENDEE:mailto:eve@example.org');
    const past = event('4', '20200405T090000', '20200406T090000', 'ATTENDEE:mailto:bob@example.org');
    const repeats = event(
      '5',
      '20270409T090000',
      '20270410T090000',
      'ATTENDEE:mailto:bob@example.org',
      'RRULE:FREQ=HOURLY',
    );
    const all = file(good, next, stranger, past, repeats);
    const events = Array.from({ length: 1_001 }, (_, n) => {
      const second = String(n % 60).padStart(2, '0');
      return `BEGIN:VEVENT\r\nUID:${n}\r\nDTSTART:20270405T0800${second}Z\r\nDTEND:20270405T0900${second}Z\r\nEND:VEVENT`;
    });
    const long = ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR'].join('\r\n');
    const refused = await api.post(`/rotas/${id}/schedules/import`, { calendar: long });
    expect([refused.status, refused.body.code]).toEqual([400, 'too_many_events']);
    const take = (calendar: string, by = api) => by.ok(by.post(`/rotas/${id}/schedules/import`, { calendar }));
    const first = await take(all);
    expect(first).toMatchObject({ added: 2, changed: 0, removed: 0, unchanged: 0 });
    const said = first.problems.map(({ problem }: { problem: string }) => problem);
    expect(said).toHaveLength(3);
    expect(said.join(' ')).toMatch(/Nobody in your list.*is over.*repeats/u);
    expect(said.join(' ')).not.toContain('@');
    const now = async (at: string) => (await api.ok(api.get(`/rotas/${id}/now?at=${at}`))).responderIds;
    // Nine in London is eight UTC in April.
    expect([await now('2027-04-05T07:59:00Z'), await now('2027-04-05T08:00:00Z')]).toEqual([[ann.id], [bob.id]]);
    expect(await now('2027-04-08T12:00:00Z')).toEqual([ann.id]);
    const entries = () => vigil.prisma.journalEntry.count();
    const before = await entries();
    expect(await take(all)).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 2 });
    expect(await entries()).toBe(before);
    const { items } = await api.ok(api.get(`/rotas/${id}/schedules`));
    expect(items).toMatchObject([{ imported: true, from: '2027-04-05T08:00:00.000Z', to: '2027-04-07T08:00:00.000Z' }]);
    const changed = await take(file(good.replace('END:VEVENT', 'STATUS:CANCELLED\r\nEND:VEVENT')));
    expect(changed).toMatchObject({ added: 0, changed: 0, removed: 1, unchanged: 0 });
    expect(await now('2027-04-05T12:00:00Z')).toEqual([ann.id]);
    const wales = vigil.api(await story.scene.key('coordinator', ['wales']));
    expect(
      await take(file(event('9', '20270505T090000', '20270506T090000', 'ATTENDEE:mailto:bob@example.org')), wales),
    ).toMatchObject({
      added: 0,
      problems: [{ line: 3 }],
    });
  });

  it('takes a shift that repeats, and takes away what its calendar has no more', async () => {
    const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [ann.id], startsOn: '2026-11-01' };
    const { id } = await api.ok(api.post('/rotas', { name: 'By a calendar that repeats', rotation }));
    const file = (...lines: string[]) =>
      ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:r', 'DTSTART;TZID=Europe/London:20270301T200000', 'DURATION:PT12H']
        .concat('ATTENDEE:mailto:bob@example.org', ...lines, 'END:VEVENT', 'END:VCALENDAR')
        .join('\r\n');
    const take = (calendar: string) => api.ok(api.post(`/rotas/${id}/schedules/import`, { calendar }));
    const onDuty = async (at: string) => (await api.ok(api.get(`/rotas/${id}/now?at=${at}`))).responderIds;
    const mondays = 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3';
    expect(await take(file(mondays))).toMatchObject({ added: 3, problems: [] });
    for (const monday of ['01', '08', '15']) expect(await onDuty(`2027-03-${monday}T23:00:00Z`)).toEqual([bob.id]);
    expect(await onDuty('2027-03-22T23:00:00Z')).toEqual([ann.id]);
    expect(await take(file(mondays))).toMatchObject({ unchanged: 3 });
    const fewer = file('RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2', 'EXDATE;TZID=Europe/London:20270308T200000');
    expect(await take(fewer)).toMatchObject({ added: 0, changed: 0, removed: 2, unchanged: 1, problems: [] });
    expect(await onDuty('2027-03-01T23:00:00Z')).toEqual([bob.id]);
    for (const monday of ['08', '15']) expect(await onDuty(`2027-03-${monday}T23:00:00Z`)).toEqual([ann.id]);
  });

  it('reads a calendar before it locks the rota, and by the time zone that the rota has then', async () => {
    const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [ann.id], startsOn: '2026-11-01' };
    const { id } = await api.ok(api.post('/rotas', { name: 'By a calendar without zone', rotation }));
    const shift = ['UID:z', 'DTSTART:20270301T200000', 'DURATION:PT1H', 'ATTENDEE:mailto:bob@example.org'];
    const file = (count: number) =>
      [
        'BEGIN:VCALENDAR',
        ...Array<string[]>(count)
          .fill(['BEGIN:VEVENT', ...shift, 'END:VEVENT'])
          .flat(),
      ].join('\n');
    const take = (calendar: string) => api.post(`/rotas/${id}/schedules/import`, { calendar });
    const imports = () =>
      vigil.prisma.$queryRaw<unknown[]>`SELECT 1 FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FROM rota%'`;
    const taking = await vigil.prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM rota WHERE id = ${id}::uuid FOR UPDATE`;
      // Nobody waits for the lock to hear that.
      expect(await take(file(1_001))).toMatchObject({ status: 400, body: { code: 'too_many_events' } });
      const underWay = take(file(1));
      await eventually(async () => (await imports()).length > 0, 'an import that waits for the rota');
      await tx.rota.update({ where: { id }, data: { timeZone: 'Pacific/Auckland' } });
      return { underWay };
    });
    expect(await taking.underWay).toMatchObject({ status: 200, body: { added: 1, problems: [] } });
    const { items } = await api.ok(api.get(`/rotas/${id}/schedules`));
    // Eight in the evening in Auckland is seven in the morning in UTC.
    expect(items).toMatchObject([{ from: '2027-03-01T07:00:00.000Z', to: '2027-03-01T08:00:00.000Z' }]);
  });
});
