import { bareEnvironment } from './bare-backend.js';
import { Child } from './child.js';
import type { RowResult } from './row-reports.js';
import { processorMs, residentMiB, watchMemory } from './process-usage.js';
import { release } from './release.js';
import type { Stage } from './stage.js';
import { rateOf } from './statistics.js';

/** One incident is released, and everybody in its region is texted. */
export async function measureFanOut(stage: Stage, people: number): Promise<RowResult> {
  const bare = await bareLoop(stage, people);
  const before = residentMiB(stage.program.pid);
  const memory = watchMemory(stage.program.pid);
  const usedBefore = processorMs(stage.program.pid);
  const released = await release(stage, 'fan-out');
  const start = released.at;
  const arrivals = (await released.texts(people)).map(({ at }) => at);
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

/** The moments at which the texts of the bare loop reached the provider. */
async function bareLoop(stage: Stage, people: number): Promise<readonly number[]> {
  stage.provider.forget();
  const env = {
    ...stage.provider.env,
    ...bareEnvironment(stage),
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
