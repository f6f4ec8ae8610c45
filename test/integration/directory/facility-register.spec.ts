import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FacilityEntry } from '../../../src/directory/facility-register.js';
import { PrismaFacilityRegister } from '../../../src/directory/prisma-facility-register.js';
import { MINUTE, plus } from '../../../src/kernel/clock.js';
import { type DatabaseHarness, openDatabase } from '../../support/database-harness.js';

const LEEDS: FacilityEntry = {
  code: 'hmp-leeds',
  name: 'HMP Leeds',
  setting: 'prison',
  jurisdiction: 'england_wales',
  regionCode: 'yorkshire',
  population: 'men',
  postcode: 'LS12 2TJ',
};
const ROW = { ...LEEDS, operator: null, lat: null, lon: null, source: 'test' };

describe('the register of places in memory', () => {
  let database: DatabaseHarness;
  let register: PrismaFacilityRegister;
  beforeAll(async () => {
    database = await openDatabase();
    register = new PrismaFacilityRegister(database.prisma, database.clock);
    await register.save([ROW]);
  });
  afterAll(() => database.close());

  it('is read once for all who ask at the same time, and stays the same as long as nothing changed', async () => {
    const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => register.all()));
    expect(first).toEqual([LEEDS]);
    for (const other of others) expect(other).toBe(first);
    database.clock.time = plus(database.clock.time, 2 * MINUTE);
    expect(await register.all()).toBe(first);
  });

  it('shows what was saved at once, also to who asks while it is being read', async () => {
    database.clock.time = plus(database.clock.time, 2 * MINUTE);
    const reading = register.all();
    await register.save([{ ...ROW, name: 'HMP Leeds (Armley)' }]);
    await reading;
    expect(await register.find(LEEDS.code)).toMatchObject({ name: 'HMP Leeds (Armley)' });
  });

  it('shows what another process saved within a minute', async () => {
    await register.all();
    const other = new PrismaFacilityRegister(database.prisma, database.clock);
    await other.save([{ ...ROW, name: 'HMP Armley' }]);
    database.clock.time = plus(database.clock.time, MINUTE);
    expect(await register.find(LEEDS.code)).toMatchObject({ name: 'HMP Armley' });
  });
});
