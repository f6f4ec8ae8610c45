import { release } from './release.js';
import type { RowResult } from './row-reports.js';
import { COORDINATOR_PHONE } from './seed.js';
import type { Stage } from './stage.js';
import { percentile } from './statistics.js';

const MOST_PAGES = 80;

/** First pages while everybody of a region is texted: one report after another, as long as the fan-out lasts. */
export async function measureBusy(stage: Stage, people: number): Promise<RowResult> {
  const places = stage.seed.pagingPlaces(MOST_PAGES);
  const released = await release(stage, 'busy');
  const fanOut = released.texts(people);
  const took: number[] = [];
  for (const facilityCode of places) {
    if (stage.provider.seen(released.isMeant).length >= people) break;
    const before = stage.provider.seen((to) => to === COORDINATOR_PHONE).length;
    const answer = await stage.load.ok('/api/v1/reports', { facilityCode });
    const pages = await stage.provider.expect(before + 1, (to) => to === COORDINATOR_PHONE);
    took.push((pages.at(-1)?.at ?? Number.NaN) - answer.at);
  }
  await fanOut;
  await stage.database.settle();
  const row = 'report answered → first page, during a fan-out';
  return {
    figures: [
      { row: `${row}, p50`, unit: 'ms', value: percentile(took, 50) },
      { row: `${row}, p99`, unit: 'ms', value: percentile(took, 99), goal: { at: 'most', value: 1_000 } },
      { row: `${row}: pages timed`, unit: 'pages', value: took.length },
    ],
    samples: { busyFirstPage: took },
  };
}
