import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { deployMigrations } from '../../../src/platform/prisma/migrate.js';
import { readMigrations } from '../../../src/platform/prisma/migration-folder.js';
import { createEmptyDatabase, type TestDatabase } from '../../support/test-database.js';

const NAME = '20261122150000_steps_passed_before';

describe('runs that passed steps before the database kept which', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeEach(async () => {
    database = await createEmptyDatabase();
    await deployMigrations(database.url, { migrations: readMigrations().filter(({ name }) => name < NAME) });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await database.drop();
  });

  const run = async (state: string, round: number, passed: readonly number[] | null = []): Promise<string> => {
    const id = randomUUID();
    await client.query(
      `INSERT INTO run (id, incident_id, trigger, policy_version, snapshot, state, step, round, round_started_at, started_at, passed)
       VALUES ($1, $2, 'verified', 1, '{}', $3, 4, $4, now(), now(), $5)`,
      [id, randomUUID(), state, round, passed],
    );
    return id;
  };
  const logged = async (runId: string, round: number, step: number, kind = 'run.step_passed'): Promise<void> => {
    const data = { runId, step, round, reason: 'other_time' };
    await client.query(
      `INSERT INTO journal_entry (at, kind, actor, data, canonical) VALUES (now(), $1, 'system', $2, '')`,
      [kind, data],
    );
  };
  const passed = async (id: string): Promise<unknown> =>
    (await client.query<{ passed: number[] | null }>('SELECT passed FROM run WHERE id = $1', [id])).rows[0]?.passed;

  it('have them from the log, those of the round they are in', async () => {
    const older = await run('running', 2);
    for (const step of [1, 3]) await logged(older, 1, step);
    for (const step of [3, 2]) await logged(older, 2, step);
    await logged(older, 2, 4, 'run.step_started');
    const halfway = await run('satisfied', 1, [3]);
    for (const step of [1, 3]) await logged(halfway, 1, step);
    const empty = await run('exhausted', 1, null);
    await logged(empty, 1, 2);
    const over = await run('stopped', 1);
    await logged(over, 1, 2);
    const none = await run('running', 1);
    const newer = await run('running', 1, [2]);
    expect(await deployMigrations(database.url)).toContain(NAME);
    expect([await passed(older), await passed(halfway), await passed(empty)]).toEqual([[2, 3], [1, 3], [2]]);
    expect([await passed(over), await passed(none), await passed(newer)]).toEqual([[], [], [2]]);
  });
});
