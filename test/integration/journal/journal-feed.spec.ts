import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { JournalFeedService } from '../../../src/journal/journal-feed.service.js';
import { SYSTEM } from '../../../src/kernel/actor.js';
import { type DatabaseHarness, databaseSettings, openDatabase } from '../../support/database-harness.js';
import { eventually } from '../../support/eventually.js';

const upTo = (last: number, from = 1): number[] => Array.from({ length: last - from + 1 }, (_, index) => from + index);

describe('the feed of the journal', () => {
  let database: DatabaseHarness;
  let feed: JournalFeedService;
  const write = (count: number): Promise<unknown> =>
    Promise.all(Array.from({ length: count }, () => database.record({ kind: 'test.happened', actor: SYSTEM })));

  beforeEach(async () => {
    database = await openDatabase();
    feed = new JournalFeedService(databaseSettings(database.url), database.readJournal);
  });
  afterEach(async () => {
    await feed.onModuleDestroy();
    await database.close();
  });

  it('tells of new entries at once and in order, not of old ones', async () => {
    await write(3);
    const seen: number[] = [];
    const end = await feed.subscribe(({ seq }) => seen.push(seq));
    await write(40);
    await eventually(() => seen.length === 40, '40 entries');
    expect(seen).toEqual(upTo(43, 4));
    end();
    await write(1);
    expect(seen).toHaveLength(40);
  });

  it('begins anywhere and misses nothing that comes while it catches up', async () => {
    await database.record(...Array.from({ length: 1_200 }, () => ({ kind: 'test.happened' as const, actor: SYSTEM })));
    const seen: number[] = [];
    const writing = write(60);
    feed.entriesAfter(5).subscribe(({ seq }) => seen.push(seq));
    await writing;
    await eventually(() => seen.length === 1_255, 'all entries after the fifth');
    expect(seen).toEqual(upTo(1_260, 6));
  });

  it('misses nothing when its connection is cut, again and again', async () => {
    const seen: number[] = [];
    await feed.subscribe(({ seq }) => seen.push(seq));
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([write(10), cutListeners(database)]);
    }
    await eventually(() => seen.length === 50, '50 entries');
    expect(seen).toEqual(upTo(50));
  });

  it('goes on when a listener throws', async () => {
    const seen: number[] = [];
    await feed.subscribe(() => {
      throw new Error('not my day');
    });
    await feed.subscribe(({ seq }) => seen.push(seq));
    await write(2);
    await eventually(() => seen.length === 2, 'two entries');
  });
});

async function cutListeners(database: DatabaseHarness): Promise<void> {
  await database.prisma.$queryRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'vigil-listener' AND datname = current_database()`;
}
