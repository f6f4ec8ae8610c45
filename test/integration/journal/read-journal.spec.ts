import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../../src/kernel/actor.js';
import { type DatabaseHarness, openDatabase } from '../../support/database-harness.js';

const ONE = '0199b1a0-0000-7000-8000-000000000001';
const TWO = '0199b1a0-0000-7000-8000-000000000002';

describe('reading the journal', () => {
  let database: DatabaseHarness;
  beforeAll(async () => {
    database = await openDatabase();
    await database.record(
      { kind: 'report.received', actor: { type: 'reporter' }, incidentId: ONE, regionCode: 'wales' },
      {
        kind: 'report.received',
        actor: { type: 'reporter' },
        incidentId: TWO,
        regionCode: 'london',
        data: { topics: ['restraint'] },
      },
      { kind: 'incident.claimed', actor: { type: 'user', id: 'u1' }, incidentId: ONE, regionCode: 'wales' },
      { kind: 'test.made', actor: SYSTEM },
    );
  });
  afterAll(() => database.close());
  const seqs = (entries: readonly { seq: number }[]): number[] => entries.map(({ seq }) => seq);

  it('gives an entry back as it was written, with its place', async () => {
    expect((await database.readJournal.ofIncident(TWO))[0]).toEqual({
      seq: 2,
      at: database.clock.now(),
      kind: 'report.received',
      actor: 'reporter',
      incidentId: TWO,
      regionCode: 'london',
      data: { topics: ['restraint'] },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('pages forward and backward', async () => {
    const { readJournal } = database;
    expect(seqs(await readJournal.after(0, { limit: 3 }))).toEqual([1, 2, 3]);
    expect(seqs(await readJournal.after(3, { limit: 3 }))).toEqual([4]);
    expect(seqs(await readJournal.before(null, { limit: 3 }))).toEqual([4, 3, 2]);
    expect(seqs(await readJournal.before(2, { limit: 3 }))).toEqual([1]);
    expect(seqs(await readJournal.ofIncident(ONE))).toEqual([1, 3]);
    expect(await readJournal.head()).toBe(4);
  });

  it.each([
    [{ regionCodes: ['wales'] }, [1, 3]],
    [{ regionCodes: ['wales', 'london'], kinds: ['report.received'] }, [1, 2]],
    [{ incidentId: TWO }, [2]],
    [{ regionCodes: [] }, []],
  ])('keeps to the filter %j', async (filter, expected) => {
    expect(seqs(await database.readJournal.after(0, { ...filter, limit: 10 }))).toEqual(expected);
  });
});
