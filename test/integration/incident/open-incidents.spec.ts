import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, plus } from '../../../src/kernel/clock.js';
import type { Sealing } from '../../../src/platform/crypto/sealing.js';
import { PrismaIncidentBook } from '../../../src/web/console/records/prisma-incident-book.repository.js';
import { type DatabaseHarness, openDatabase } from '../../support/database-harness.js';

const AT = new Date('2026-11-02T09:30:00Z');

describe('the open incidents that Tonight looks at', () => {
  let database: DatabaseHarness;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.close());

  let hours = 0;
  /** Each an hour younger than the one before. */
  async function incident(ref: string, change: object = {}): Promise<string> {
    const createdAt = plus(AT, (hours += 1) * HOUR);
    const statuses = { status: 'stood_down', verificationStatus: 'corroborated', nokStatus: 'unknown' };
    const where = { setting: 'prison', topics: [], regionCode: 'wales' };
    const id = randomUUID();
    await database.prisma.incident.create({
      data: { id, ref, ...statuses, ...where, createdAt, updatedAt: createdAt, ...change },
    });
    return id;
  }

  it('are first those that need somebody, however old; nothing is left out without being counted', async () => {
    const { prisma } = database;
    const run = async (incidentId: string, state: string) => {
      const snapshot = { name: 'Plan', repeat: 0, steps: [] };
      const row = { incidentId, state, trigger: 'verified', policyVersion: 1, snapshot };
      const id = randomUUID();
      await prisma.run.create({ data: { id, ...row, startedAt: AT, roundStartedAt: AT } });
      return id;
    };
    await run(await incident('ASKING'), 'running');
    await run(await incident('USEDUP'), 'exhausted');
    const helped = await incident('HELPED');
    const alert = { incidentId: helped, runId: await run(helped, 'satisfied'), responderId: randomUUID() };
    const asked = { status: 'answered', answer: 'needs_help', step: 1, round: 1, roles: [], createdAt: AT };
    await prisma.responder.create({
      data: { id: alert.responderId, name: 'Ada', regionCode: 'wales', createdAt: AT },
    });
    await prisma.alert.create({ data: { id: randomUUID(), code: 'K7M4', ...alert, ...asked } });
    await incident('WAITED', { status: 'reported' });
    const late = await incident('LATER1');
    await prisma.task.create({
      data: { id: randomUUID(), incidentId: late, status: 'open', dueAt: AT, turn: 1, createdAt: AT, updatedAt: AT },
    });
    await incident('QUIET1');
    await incident('ABROAD', { regionCode: 'scotland' });
    await incident('NOWHER', { regionCode: null });
    await incident('HELDBK', { status: 'reported', heldReason: 'muted' });
    await incident('CLOSED', { status: 'closed' });
    await incident('MERGED', { mergedIntoId: late });
    const book = new PrismaIncidentBook(prisma, {} as Sealing);
    const refs = async (regionCodes: string[], limit: number) => {
      const { incidents, count } = await book.open({ regionCodes, tasksDueBy: plus(AT, HOUR), limit });
      return [incidents.map(({ ref }) => ref).join(' '), count];
    };
    expect(await refs(['wales'], 9)).toEqual(['HELPED USEDUP ASKING WAITED LATER1 NOWHER QUIET1', 7]);
    expect(await refs(['wales'], 4)).toEqual(['HELPED USEDUP ASKING WAITED', 7]);
    expect(await refs([], 9)).toEqual(['HELPED USEDUP ASKING WAITED LATER1 NOWHER ABROAD QUIET1', 8]);
    expect(await refs(['london'], 1)).toEqual(['NOWHER', 1]);
  });
});
