import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../src/kernel/unit-of-work.js';
import { Journal, type JournalEvent } from '../../src/journal/journal.js';
import { ReadJournal } from '../../src/journal/read-journal.repository.js';
import { type ApiApp, openApiApp } from '../support/api-app.js';
import { eventually } from '../support/eventually.js';

let api: ApiApp;
let admin: string;
let wales: string;

beforeAll(async () => {
  api = await openApiApp();
  admin = await api.key('admin');
  wales = await api.key('coordinator', ['wales']);
});
afterAll(() => api.close());

const SYSTEM = { type: 'system' } as const;
const INCIDENT = '11111111-1111-1111-1111-111111111111';

function record(...events: Partial<JournalEvent>[]): Promise<void> {
  const whole = events.map((event) => ({ kind: 'test.happened' as const, actor: SYSTEM, ...event }));
  return api.app.get(UnitOfWork).run((tx) => api.app.get(Journal, { strict: false }).appendAll(tx, whole));
}

const head = (): Promise<number> => api.app.get(ReadJournal, { strict: false }).head();

interface Reader {
  readonly status: number;
  readonly type: string | null;
  /** All that came so far. */
  readonly text: () => string;
  readonly entries: () => { id: number; data: { seq: number; kind: string; regionCode: string | null } }[];
  readonly ended: () => boolean;
  readonly close: () => void;
}

async function read(key: string | null, query = '', headers: Record<string, string> = {}): Promise<Reader> {
  const controller = new AbortController();
  const authorization = key === null ? {} : { authorization: `Bearer ${key}` };
  const response = await fetch(`http://127.0.0.1:${String(api.port)}/api/v1/events${query}`, {
    headers: { ...authorization, ...headers },
    signal: controller.signal,
  });
  let text = '';
  let ended = false;
  const follow = async (): Promise<void> => {
    for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString('utf8');
  };
  void follow()
    .catch(() => undefined)
    .finally(() => (ended = true));
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: () => text,
    entries: () =>
      [...text.matchAll(/^id: (\d+)\ndata: (.*)\n\n/gm)].map(([, id, data]) => ({
        id: Number(id),
        data: JSON.parse(data ?? ''),
      })),
    ended: () => ended,
    close: () => controller.abort(),
  };
}

describe('the stream of the log', () => {
  it('says what is written from now on', async () => {
    await record({ kind: 'test.before' });
    const reader = await read(admin);
    expect([reader.status, reader.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
    await eventually(() => reader.text().includes('retry:'), 'the stream begins');
    await record({ kind: 'test.first', regionCode: 'london' }, { kind: 'test.second' });
    await eventually(() => reader.entries().length === 2, 'both came');
    const entries = reader.entries();
    expect(entries.map(({ data }) => data.kind)).toEqual(['test.first', 'test.second']);
    expect(entries.every(({ id, data }) => id === data.seq)).toBe(true);
    reader.close();
  });

  it('goes on behind the last entry that the reader has, with none left out', async () => {
    const from = await head();
    for (let count = 0; count < 30; count += 1) await record({ data: { count } });
    const to = await head();
    for (const [query, headers] of [
      [`?after=${String(from)}`, {}],
      ['', { 'Last-Event-ID': String(from) }],
      ['?after=0', { 'Last-Event-ID': String(from) }],
    ] as [string, Record<string, string>][]) {
      const reader = await read(admin, query, headers);
      await eventually(() => reader.entries().at(-1)?.id === to, 'everything came');
      expect(reader.entries().map(({ id }) => id)).toEqual(
        Array.from({ length: to - from }, (_, index) => from + 1 + index),
      );
      reader.close();
    }
  });

  it('holds what the reader may see', async () => {
    const from = await head();
    await record(
      { kind: 'test.wales', regionCode: 'wales' },
      { kind: 'test.london', regionCode: 'london', incidentId: INCIDENT },
      { kind: 'test.nowhere', incidentId: INCIDENT },
      { kind: 'policy.changed' },
      { kind: 'key.created' },
      { kind: 'test.last', regionCode: 'wales' },
    );
    const seen = async (key: string): Promise<string[]> => {
      const reader = await read(key, `?after=${String(from)}`);
      await eventually(() => reader.entries().some(({ data }) => data.kind === 'test.last'), 'the last came');
      reader.close();
      return reader
        .entries()
        .map(({ data }) => data.kind)
        .filter((kind) => kind !== 'access.denied');
    };
    expect(await seen(wales)).toEqual(['test.wales', 'test.nowhere', 'test.last']);
    expect(await seen(admin)).toHaveLength(6);
    expect(await seen(await api.key('coordinator'))).not.toContain('key.created');
  });

  it('is for those who read incidents', async () => {
    expect((await read(null)).status).toBe(401);
    expect((await read(await api.key('viewer'))).status).toBe(403);
    expect((await read(await api.key('responder'))).status).toBe(403);
  });

  it.each([
    ['?after=x', {}],
    ['?after=-1', {}],
    ['?after=9999999999999999', {}],
    ['?after=1&after=2', {}],
    ['', { 'Last-Event-ID': 'abc' }],
  ] as [string, Record<string, string>][])('is refused with %s %j', async (query, headers) => {
    expect((await read(admin, query, headers)).status).toBe(400);
  });

  it('gives a reader who comes late everything, in order', async () => {
    const from = await head();
    const long = { text: 'x'.repeat(2_000) };
    for (let count = 0; count < 30; count += 1) await record(...Array.from({ length: 100 }, () => ({ data: long })));
    const to = await head();
    const reader = await read(admin, `?after=${String(from)}`);
    await eventually(() => reader.text().includes(`\nid: ${String(to)}\n`), 'everything came');
    expect(reader.entries().map(({ id }) => id)).toEqual(
      Array.from({ length: to - from }, (_, index) => from + 1 + index),
    );
    reader.close();
  });

  it('ends when the program stops', async () => {
    const other = await openApiApp();
    const key = await other.key('admin');
    const response = await fetch(`http://127.0.0.1:${String(other.port)}/api/v1/events`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const text = response.text();
    await other.close();
    expect(await text).toContain('retry: 3000');
  });
});
