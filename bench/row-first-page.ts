import { setTimeout as sleep } from 'node:timers/promises';
import type { RowResult } from './row-reports.js';
import { COORDINATOR_PHONE } from './seed.js';
import type { BackendName } from './options.js';
import type { Stage } from './stage.js';
import { percentile } from './statistics.js';

/** Between one report and the next, after everything that is due was done. */
const PAUSE_MS = 100;
const WARM_UP = 5;
const GOALS: Readonly<Record<BackendName, { readonly p50: number; readonly p99: number }>> = {
  redis: { p50: 60, p99: 250 },
  postgres: { p50: 120, p99: 500 },
};

/** From the answer to the reporter to the page that reaches the provider, nothing else under way. */
export async function measureFirstPage(stage: Stage, pages: number): Promise<RowResult> {
  const places = stage.seed.pagingPlaces(pages + WARM_UP);
  const took: number[] = [];
  for (const facilityCode of places) {
    stage.provider.forget();
    const answer = await stage.load.ok('/api/v1/reports', { facilityCode });
    const [page] = await stage.provider.expect(1, (to) => to === COORDINATOR_PHONE);
    took.push((page?.at ?? Number.NaN) - answer.at);
    await stage.database.settle();
    await sleep(PAUSE_MS);
  }
  const counted = took.slice(WARM_UP);
  const goals = GOALS[stage.backend];
  const figure = (percent: number, most: number) => ({
    row: `report answered → first page, p${percent}`,
    unit: 'ms',
    value: percentile(counted, percent),
    goal: { at: 'most', value: most } as const,
  });
  return { figures: [figure(50, goals.p50), figure(99, goals.p99)], samples: { firstPage: counted } };
}
