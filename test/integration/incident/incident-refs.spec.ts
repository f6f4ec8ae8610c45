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

  it('is none that an incident has', async () => {
    const incidents = new PrismaIncidents({} as Sealing);
    const refs = Array.from({ length: 4 }, () => makeIncidentRef(randomBytes));
    const used = () => database.unitOfWork.run((tx) => incidents.usedRefs(tx, refs));
    expect(await used()).toEqual(new Set());
    const [first = '', , third = ''] = refs;
    await database.prisma.incident.createMany({ data: [first, third].map(incident) });
    expect(await used()).toEqual(new Set([first, third]));
  });
});

const AT = new Date('2026-11-02T09:30:00Z');

function incident(ref: string) {
  const statuses = { status: 'reported', verificationStatus: 'new', nokStatus: 'unknown' };
  return { id: randomUUID(), ref, ...statuses, setting: 'prison', topics: [], createdAt: AT, updatedAt: AT };
}
