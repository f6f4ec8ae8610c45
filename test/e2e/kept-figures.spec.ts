import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE, plus } from '../../src/kernel/clock.js';
import { NestLogger } from '../../src/platform/logging/nest-logger.js';
import { KeepResponseDays } from '../../src/publication/network/keep-response-days.service.js';
import { ReadResponses } from '../../src/publication/network/read-responses.service.js';
import type { ResponseFigures } from '../../src/publication/network/response-figure.js';
import type { PrismaService } from '../../src/platform/prisma/prisma.service.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

/** Long over, whatever the day is on which this runs. */
const FIRST = new Date('2025-03-27T09:00:00Z');
const MONTHS = { from: '2025-03', until: '2025-04' };
const REGIONS = ['wales', 'london', null];

interface Placed {
  readonly id: string;
  readonly at: Date;
  readonly run: string;
  readonly alerts: readonly string[];
}

async function place(prisma: PrismaService, index: number): Promise<Placed> {
  const [id, run] = [randomUUID(), randomUUID()];
  const at = plus(FIRST, index * 7 * HOUR);
  await prisma.incident.create({
    data: {
      ...{ id, ref: `K${String(index).padStart(5, '0')}`, status: 'closed', setting: 'prison', createdAt: at },
      ...{ verificationStatus: 'corroborated', nokStatus: 'unknown', topics: [], updatedAt: at },
      regionCode: REGIONS[index % REGIONS.length] ?? null,
    },
  });
  const policy = { policyVersion: 1, snapshot: {}, roundStartedAt: at, incidentId: id };
  const claimed = { endReason: 'claimed', endedAt: plus(at, (index + 1) * MINUTE) };
  await prisma.run.createMany({
    data: [
      { ...policy, ...claimed, id: randomUUID(), trigger: 'reported', state: 'stopped', startedAt: at },
      { ...policy, id: run, trigger: 'verified', state: 'running', startedAt: plus(at, HOUR) },
    ],
  });
  const alerts = [0, 1, 2].map(() => randomUUID());
  await prisma.alert.createMany({
    data: alerts.map((alert, n) => ({
      ...{ id: alert, runId: run, incidentId: id, responderId: randomUUID(), step: 1, round: 1, roles: ['local'] },
      ...{ status: n === 2 ? 'excluded' : 'waiting', createdAt: plus(at, HOUR) },
    })),
  });
  const release = { level: 'region_verified', state: 'released', requestedBy: 'x', requestedAt: plus(at, 50 * MINUTE) };
  await prisma.release.create({ data: { id: randomUUID(), incidentId: id, ...release } });
  return { id, at, run, alerts };
}

describe('figures of months that are over', () => {
  let vigil: TestVigil;
  const placed: Placed[] = [];
  let last: ResponseFigures;
  withStory((v) => (vigil = v));

  const service = <T>(type: new (...args: never[]) => T): T => vigil.app.get(type, { strict: false });
  const told = (...regions: string[]) => service(ReadResponses).read(MONTHS, regions);

  /** The same with nothing kept. */
  async function counted() {
    const kept = await vigil.prisma.responseDay.findMany();
    await vigil.prisma.responseDay.deleteMany();
    const fresh = await told();
    await vigil.prisma.responseDay.createMany({
      data: kept.map((row) => ({ ...row, sums: row.sums ?? [] })),
      skipDuplicates: true,
    });
    return fresh;
  }

  it('are the same, kept or counted', async () => {
    for (let index = 0; index < 12; index += 1) placed.push(await place(vigil.prisma, index));
    const before = await told();
    expect(before.all).toMatchObject({ incidents: 12, asked: 24, runs: 12, times: { claimed: { median: 390 } } });
    expect((await service(KeepResponseDays).countAnew()).wrong).toEqual([]);
    expect(await vigil.prisma.responseDay.count({ where: { day: { startsWith: '2025-03' } } })).toBe(5);
    expect(await vigil.prisma.responseChange.count({ where: { day: { startsWith: '2025' } } })).toBe(0);
    expect(await told()).toEqual(before);
    expect(await counted()).toEqual(before);
    expect((await told('wales')).all.incidents).toBe(4);
    last = before;
  });

  const CHANGES: readonly (readonly [
    string,
    (prisma: PrismaService, one: Placed, other: Placed) => Promise<unknown>,
  ])[] = [
    ['merged', (p, { id }, other) => p.incident.update({ where: { id }, data: { mergedIntoId: other.id } })],
    ['told apart again', (p, { id }) => p.incident.update({ where: { id }, data: { mergedIntoId: null } })],
    ['dismissed', (p, { id }) => p.incident.update({ where: { id }, data: { status: 'dismissed' } })],
    ['open again', (p, { id }) => p.incident.update({ where: { id }, data: { status: 'triage' } })],
    ['kept back', (p, { id }) => p.incident.update({ where: { id }, data: { heldReason: 'flood' } })],
    ['taken in', (p, { id }) => p.incident.update({ where: { id }, data: { heldReason: null } })],
    ['another region', (p, { id }) => p.incident.update({ where: { id }, data: { regionCode: 'scotland' } })],
    [
      'answered late',
      (p, { alerts, at }) =>
        p.alert.updateMany({ where: { id: alerts[0] ?? '' }, data: { status: 'answered', answeredAt: plus(at, DAY) } }),
    ],
    [
      'left out',
      (p, { alerts }) => p.alert.updateMany({ where: { id: alerts[1] ?? '' }, data: { status: 'excluded' } }),
    ],
    [
      'enough came',
      (p, { run: id, at }) =>
        p.run.update({ where: { id }, data: { state: 'satisfied', endedAt: plus(at, 3 * HOUR) } }),
    ],
    ['nobody was left', (p, { run: id }) => p.run.update({ where: { id }, data: { state: 'exhausted' } })],
    [
      'the release put aside',
      (p, { id }) => p.release.updateMany({ where: { incidentId: id }, data: { state: 'declined' } }),
    ],
    ['somebody erased', (p, { alerts }) => p.alert.deleteMany({ where: { id: alerts[0] ?? '' } })],
    ['a round erased', (p, { run: id }) => p.run.delete({ where: { id } })],
    ['all of it erased', (p, { id }) => p.incident.delete({ where: { id } })],
    ['one more that day', (p) => place(p, 40)],
  ];

  it.each(CHANGES)('%s: are those of the records at once, and after they were kept again', async (_name, change) => {
    const [one, other] = [placed[placed.length % 5], placed[7]];
    if (one === undefined || other === undefined) throw new Error('nothing was placed');
    await change(vigil.prisma, one, other);
    const after = await told();
    expect(after).not.toEqual(last);
    last = after;
    expect(after).toEqual(await counted());
    await service(KeepResponseDays).keep();
    expect(await told()).toEqual(after);
  });

  it('a change that is committed while they are counted is not lost', async () => {
    const [, one] = placed;
    if (one === undefined) throw new Error('nothing was placed');
    await vigil.prisma.$transaction(async (tx) => {
      await tx.incident.update({ where: { id: one.id }, data: { regionCode: 'north_west' } });
      await service(KeepResponseDays).countAnew();
    });
    expect(await told()).toEqual(await counted());
    expect((await told()).byRegion.some(({ region }) => region === 'north_west')).toBe(true);
  });

  it('a fault where changes are written down refuses nothing, and is warned of', async () => {
    const [, , , one] = placed;
    if (one === undefined) throw new Error('nothing was placed');
    const warned: string[] = [];
    const nothing = (): void => undefined;
    vigil.app.useLogger({ log: nothing, error: nothing, warn: (message: string) => warned.push(message) });
    await vigil.prisma.$executeRaw`ALTER TABLE response_change RENAME TO response_change_lost`;
    await vigil.prisma.incident.update({ where: { id: one.id }, data: { regionCode: 'north_east' } });
    await vigil.prisma.release.deleteMany({ where: { incidentId: one.id } });
    await place(vigil.prisma, 3 * 30);
    await vigil.prisma.$executeRaw`ALTER TABLE response_change_lost RENAME TO response_change`;
    vigil.app.useLogger(vigil.app.get(NestLogger));
    expect(warned).toContain('The database warned: a change of figures could not be written down (42P01)');
    expect((await service(KeepResponseDays).countAnew()).wrong).not.toEqual([]);
    expect(await told()).toEqual(await counted());
    expect((await told()).byRegion.some(({ region }) => region === 'north_east')).toBe(true);
  });

  it('what a run found stays true when it is stood down', async () => {
    const one = placed[4];
    if (one === undefined) throw new Error('nothing was placed');
    const stopped = { state: 'stopped', endReason: 'stood_down', endedAt: plus(one.at, 9 * HOUR) };
    const before = await told();
    const runs = await vigil.prisma.run.findMany({ where: { incidentId: one.id } });
    for (const { id: runId, trigger } of runs) {
      const [reason, at] =
        trigger === 'reported' ? ['claimed', plus(one.at, 5 * MINUTE)] : ['quorum', plus(one.at, 2 * HOUR)];
      await vigil.prisma.journalEntry.create({
        data: {
          kind: 'run.satisfied',
          actor: 'system',
          incidentId: one.id,
          at,
          data: { runId, trigger, reason },
          canonical: '{}',
        },
      });
      await vigil.prisma.run.update({ where: { id: runId }, data: stopped });
    }
    const after = await told();
    expect(after.all.times.claimed.count).toBe(before.all.times.claimed.count);
    expect(after.all.times.enough.count).toBe(before.all.times.enough.count + 1);
    expect(after).toEqual(await counted());
  });

  it('what was written past all this is found and put right', async () => {
    const right = await told();
    await service(KeepResponseDays).keep();
    await vigil.prisma.responseDay.update({ where: { day: '2025-03-28' }, data: { sums: [] } });
    expect(await told()).not.toEqual(right);
    expect((await service(KeepResponseDays).countAnew()).wrong).toEqual(['2025-03-28']);
    expect(await told()).toEqual(right);
    expect((await service(KeepResponseDays).countAnew()).wrong).toEqual([]);
  });
});
