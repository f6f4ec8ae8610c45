import { setTimeout as sleep } from 'node:timers/promises';
import { PAGES } from './console-pages.js';
import type { Figure } from './measure.js';
import type { Stage } from './stage.js';

const LARGEST_YEAR = PAGES['figures of the largest year'];
const KEPT_WITHIN_MS = 300_000;

/** The figures of a year, looked at for the first time: before its days are kept, and once they are. */
export async function firstLooks({ load, database }: Stage, cookie: string): Promise<readonly Figure[]> {
  await database.query('ANALYZE');
  const look = async (when: string): Promise<Figure> => {
    const { tookMs } = await load.page(LARGEST_YEAR, cookie);
    return { row: `console, figures of a year, first look, ${when}`, unit: 'ms', value: tookMs };
  };
  const counted = await look('its days not kept yet');
  const end = performance.now() + KEPT_WITHIN_MS;
  for (;;) {
    const [row] = await database.query<{ days: string }>(
      "SELECT count(*) AS days FROM response_day WHERE day < '2017'",
    );
    const changed = await database.query('SELECT FROM response_change LIMIT 1');
    if (Number(row?.days) > 340 && changed.length === 0) break;
    if (performance.now() > end) throw new Error('The days of the figures were not kept within five minutes.');
    await sleep(500);
  }
  return [counted, { ...(await look('its days kept')), goal: { at: 'most', value: 200 } }];
}
