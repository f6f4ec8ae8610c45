import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sqlOf } from '../../../src/platform/prisma/prisma-tx.js';
import { type DatabaseHarness, openDatabase } from '../../support/database-harness.js';

const POOL = 4;

describe('a process that runs on while a newer one migrates the database', () => {
  let database: DatabaseHarness;
  beforeAll(async () => {
    database = await openDatabase({ poolSize: POOL });
  });
  afterAll(() => database.close());

  const routes = (): Promise<object[]> => database.unitOfWork.run((tx) => sqlOf(tx).query<object>`SELECT * FROM route`);
  const all = (): Promise<object[][]> => Promise.all(Array.from({ length: 3 * POOL }, routes));

  it('goes on by itself when a table has got a column, on each of its connections', async () => {
    await all();
    await database.prisma.$executeRaw`ALTER TABLE route ADD COLUMN note text`;
    for (const rows of await all()) expect(rows).toEqual([]);
    expect(await routes()).toEqual([]);
  });
});
