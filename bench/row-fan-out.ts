import { Child } from './child.js';
import type { RowResult } from './row-reports.js';
import { processorMs, residentMiB, watchMemory } from './process-usage.js';
import { COORDINATOR_PHONE, FAN_OUT_PLACE } from './seed.js';
import type { Stage } from './stage.js';
import { now, rateOf } from './statistics.js';

const VERIFIED = { status: 'corroborated', method: 'lawyer_confirmed', note: 'Two people say the same.' };

/** Row 3: one incident is released, and everybody in its region is texted. */
export async function measureFanOut(stage: Stage, people: number): Promise<RowResult> {
  const bare = await bareLoop(stage, people);
  const reference = await checkedIncident(stage);
  stage.provider.forget();
  const before = residentMiB(stage.program.pid);
  const memory = watchMemory(stage.program.pid);
  const usedBefore = processorMs(stage.program.pid);
  const start = now();
  await stage.load.ok(`/api/v1/incidents/${reference}/alert`, { level: 'region_verified' });
  const arrivals = (await stage.provider.expect(people, (to) => to !== COORDINATOR_PHONE)).map(({ at }) => at);
  await stage.database.settle();
  const seen = memory();
  const used = processorMs(stage.program.pid) - usedBefore;
  const value = rateOf(arrivals);
  const baseline = { name: 'bare loop', value: rateOf(bare) };
  return {
    figures: [
      { row: 'fan-out', unit: 'texts/s', value, baseline, goalOfRatio: { at: 'least', value: 0.7 } },
      { row: 'fan-out, processor time a text', unit: 'ms', value: used / people },
      { row: 'release → first text', unit: 'ms', value: Math.min(...arrivals) - start },
      { row: 'memory before the fan-out', unit: 'MiB', value: before },
      { row: 'memory after the fan-out', unit: 'MiB', value: residentMiB(stage.program.pid) },
      {
        row: 'memory: most during it, above before',
        unit: 'MiB',
        value: Math.max(...seen) - before,
        goal: { at: 'most', value: 64 },
      },
    ],
    samples: {
      fanOutArrivals: arrivals.map((at) => at - start),
      bareLoopArrivals: bare.map((at) => at - Math.min(...bare)),
      memoryMiB: seen,
    },
  };
}

/** Reported, claimed and checked: one step before the region is told. */
async function checkedIncident(stage: Stage): Promise<string> {
  const { body } = await stage.load.ok('/api/v1/reports', { facilityCode: FAN_OUT_PLACE });
  const { reference } = JSON.parse(body) as { reference: string };
  await stage.database.settle();
  await stage.load.ok(`/api/v1/incidents/${reference}/triage`, { claim: true });
  await stage.load.ok(`/api/v1/incidents/${reference}/verify`, VERIFIED);
  await stage.database.settle();
  return reference;
}

/** The moments at which the texts of the bare loop reached the provider. */
async function bareLoop(stage: Stage, people: number): Promise<readonly number[]> {
  stage.provider.forget();
  const env = {
    ...stage.provider.env,
    BENCH_DATABASE_URL: stage.database.url,
    BENCH_REDIS_URL: stage.redisUrl ?? '',
    BENCH_JOBS: String(people),
  };
  const { child } = await Child.start<boolean>('bare-loop-child.ts', { env });
  try {
    child.send({ go: true });
    return (await stage.provider.expect(people, () => true)).map(({ at }) => at);
  } finally {
    await child.stop();
  }
}
