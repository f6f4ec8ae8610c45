import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE, plus } from '../../../src/kernel/clock.js';
import { comingOf } from '../../../src/web/console/incident/progress.js';
import { PrismaResponses } from '../../../src/web/console/records/prisma-responses.repository.js';
import { type DatabaseHarness, openDatabase } from '../../support/database-harness.js';

const AT = new Date('2026-11-21T02:30:00Z');

describe('who has answered, or cannot be reached', () => {
  let db: DatabaseHarness;
  let responses: PrismaResponses;
  beforeAll(async () => {
    db = await openDatabase();
    responses = new PrismaResponses(db.prisma);
  });
  afterAll(() => db.close());

  async function anIncident() {
    const [id, runId] = [randomUUID(), randomUUID()];
    await db.prisma.incident.create({
      data: {
        ...{ id, ref: id.slice(0, 8), status: 'responding', setting: 'prison', createdAt: AT, updatedAt: AT },
        ...{ verificationStatus: 'corroborated', nokStatus: 'unknown', topics: [] },
      },
    });
    const snapshot = { name: 'Plan', repeat: 1, steps: [{ delaySeconds: 0, targets: [], quorum: { any: 2 } }] };
    await db.prisma.run.create({
      data: {
        ...{ id: runId, incidentId: id, trigger: 'verified', policyVersion: 1, snapshot, state: 'running', step: 1 },
        ...{ roundStartedAt: AT, startedAt: AT },
      },
    });
    const ask = async (
      responderId: string,
      round: number,
      said: { readonly status: string; readonly answer?: string; readonly answeredAt?: Date },
    ): Promise<string> => {
      const alert = randomUUID();
      const of = { id: alert, runId, incidentId: id, responderId, step: 1, round, roles: ['local'] };
      await db.prisma.alert.create({ data: { ...of, ...said, createdAt: plus(AT, round * 10 * MINUTE) } });
      return alert;
    };
    return { id, ask };
  }

  it('are told with all that was asked of them; others are not', async () => {
    const { id, ask } = await anIncident();
    const [again, comes, lost, waiting, leftOut] = Array.from({ length: 5 }, () => randomUUID());
    const later = { status: 'answered', answer: 'later', answeredAt: plus(AT, 11 * MINUTE) };
    const told = [
      await ask(again ?? '', 1, later),
      await ask(again ?? '', 2, { status: 'waiting' }),
      await ask(comes ?? '', 1, { status: 'answered', answer: 'attending', answeredAt: plus(AT, 12 * MINUTE) }),
      await ask(lost ?? '', 1, { status: 'unreachable' }),
    ];
    await ask(waiting ?? '', 1, { status: 'waiting' });
    await ask(leftOut ?? '', 1, { status: 'excluded' });
    const other = await anIncident();
    await other.ask(waiting ?? '', 1, { status: 'answered', answer: 'attending', answeredAt: AT });

    const spoken = await responses.spoken([id]);
    expect(spoken.map((alert) => alert.id).sort()).toEqual([...told].sort());
    expect(spoken.find((alert) => alert.responderId === comes)).toEqual(
      (await responses.alerts([id])).find((alert) => alert.responderId === comes),
    );
  });

  it('are enough to say how many are coming', async () => {
    const { id, ask } = await anIncident();
    const [comes, changed] = [randomUUID(), randomUUID()];
    const attends = { status: 'answered', answer: 'attending', answeredAt: plus(AT, 11 * MINUTE) };
    await ask(comes, 1, attends);
    await ask(changed, 1, attends);
    await ask(changed, 2, { status: 'waiting' });
    for (let count = 0; count < 5; count += 1) await ask(randomUUID(), 1, { status: 'stood_down' });
    const [run] = await responses.runs([id]);
    if (run === undefined) throw new Error('There is no run.');
    const coming = comingOf(run, await responses.spoken([id]));
    expect(coming).toEqual({ have: 1, need: 2 });
    expect(coming).toEqual(comingOf(run, await responses.alerts([id])));
  });

  it('are none where nobody was asked', async () => {
    const { id } = await anIncident();
    expect(await responses.spoken([id])).toEqual([]);
    expect(await responses.spoken([])).toEqual([]);
  });
});
