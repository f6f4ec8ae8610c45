import { setTimeout as sleep } from 'node:timers/promises';
import { residentMiB } from './process-usage.js';
import type { RowResult } from './row-reports.js';
import type { Stage } from './stage.js';

/** After the start, before anybody used it. */
const REST_MS = 10_000;

/** What one process with everything holds in memory while nothing happens. */
export async function measureIdle(stage: Stage): Promise<RowResult> {
  await sleep(REST_MS);
  const value = residentMiB(stage.program.pid);
  return {
    figures: [{ row: 'memory, idle', unit: 'MiB', value, goal: { at: 'most', value: 250 } }],
    samples: {},
  };
}
