import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeIncidentRef } from '../../../src/incident/incident-ref.js';
import { PrismaIncidents } from '../../../src/incident/prisma-incidents.repository.js';
import type { Sealing } from '../../../src/platform/crypto/sealing.js';
import { type DatabaseHarness, openDatabase } from '../../support/database-harness.js';

describe('the reference of a new incident', () => {
  let database: DatabaseHarness;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.close());

  it('is the first that no incident has', async () => {
    const incidents = new PrismaIncidents({} as Sealing);
    const refs = Array.from({ length: 4 }, () => makeIncidentRef(randomBytes));
    const [first, second, ...others] = refs;
    const unused = (): Promise<string | null> => database.unitOfWork.run((tx) => incidents.unusedRef(tx, refs));
    const use = async (used: readonly string[]): Promise<void> => {
      await database.prisma.incident.createMany({ data: used.map(incident) });
    };
    expect(await unused()).toBe(first);
    await use([first ?? '']);
    expect(await unused()).toBe(second);
    await use([second ?? '', ...others]);
    expect(await unused()).toBeNull();
  });
});

const AT = new Date('2026-11-02T09:30:00Z');

function incident(ref: string) {
  const statuses = { status: 'reported', verificationStatus: 'new', nokStatus: 'unknown' };
  return { id: randomUUID(), ref, ...statuses, setting: 'prison', topics: [], createdAt: AT, updatedAt: AT };
}
