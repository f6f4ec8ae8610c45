import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Journal } from '../../src/journal/journal.js';
import { ReadJournal } from '../../src/journal/read-journal.repository.js';
import { SYSTEM } from '../../src/kernel/actor.js';
import { UnitOfWork } from '../../src/kernel/unit-of-work.js';
import { eventually } from '../support/eventually.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

const LISTENERS = 500;
const ENTRIES = 20;

/** One open page: the numbers that came, in their order. */
interface Listener {
  readonly seqs: number[];
  readonly leave: () => void;
}

describe('the live log with 500 open pages', () => {
  let vigil: TestVigil;
  let cookie: string;
  let before: number;
  let listeners: Listener[] = [];
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    const { userId } = await new Scene(vigil).coordinator('Nadia Example');
    cookie = `vigil=${await Visitor.session(vigil, userId)}`;
    before = await vigil.app.get(ReadJournal, { strict: false }).head();
  }, 60_000);
  afterAll(async () => {
    for (const listener of listeners) listener.leave();
    await vigil.stop();
  });

  function listen(after: number): Promise<Listener> {
    return new Promise((resolve, reject) => {
      const headers = { cookie, 'last-event-id': String(after) };
      const request = http.get(`${vigil.baseUrl}/console/events`, { headers, agent: false }, (response) => {
        const seqs: number[] = [];
        let rest = '';
        response.on('error', () => undefined);
        response.on('data', (chunk: Buffer) => {
          const lines = (rest + chunk.toString('utf8')).split('\n');
          rest = lines.pop() ?? '';
          for (const line of lines) if (line.startsWith('id: ')) seqs.push(Number(line.slice(4)));
        });
        resolve({ seqs, leave: () => request.destroy() });
      });
      request.on('error', reject);
    });
  }

  const happen = (count: number): Promise<void> =>
    vigil.app.get(UnitOfWork).run((tx) =>
      vigil.app.get(Journal, { strict: false }).appendAll(
        tx,
        Array.from({ length: count }, () => ({
          kind: 'sending.resumed' as const,
          actor: SYSTEM,
          data: { channel: 'sms' },
        })),
      ),
    );
  const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

  it('each of them hears every entry, once and in order', async () => {
    listeners = await Promise.all(Array.from({ length: LISTENERS }, () => listen(before)));
    for (let round = 0; round < ENTRIES; round += 5) await happen(5);
    await eventually(() => listeners.every(({ seqs }) => seqs.length >= ENTRIES), 'all have heard all', 60_000);
    for (const { seqs } of listeners) expect(seqs).toEqual(from(before + 1, ENTRIES));
  }, 120_000);

  it('whoever was away hears what they missed, and nothing twice', async () => {
    const away = listeners.splice(0, 100);
    for (const listener of away) listener.leave();
    await happen(ENTRIES);
    await eventually(() => listeners.every(({ seqs }) => seqs.length >= 2 * ENTRIES), 'the others go on', 60_000);
    const back = await Promise.all(away.map(({ seqs }) => listen(seqs.at(-1) ?? 0)));
    listeners.push(...back);
    await eventually(
      () => back.every(({ seqs }) => seqs.length >= ENTRIES),
      'those who came back have the rest',
      60_000,
    );
    for (const { seqs } of back) expect(seqs).toEqual(from(before + ENTRIES + 1, ENTRIES));
  }, 120_000);
});
