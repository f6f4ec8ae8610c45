import { grow } from './grow-log.js';
import type { Figure } from './measure.js';
import type { RowResult } from './row-reports.js';
import type { Stage } from './stage.js';
import { percentile } from './statistics.js';

/** What a coordinator of all regions asks for, with the API's usual page of 50. */
const QUESTIONS = {
  'the newest': '/api/v1/incidents?limit=50',
  'of a region and a state': '/api/v1/incidents?limit=50&region=wales&status=closed',
  'of a topic': '/api/v1/incidents?limit=50&topic=ipp',
  'of a month': '/api/v1/incidents?limit=50&since=2021-03-01T00:00:00Z&until=2021-04-01T00:00:00Z',
  'by words': '/api/v1/incidents?limit=50&q=leeds',
} as const;
type Question = keyof typeof QUESTIONS;

const SMALL = 10_000;
const TIMES = 60;
const WARM_UP = 40;
/** The share of the time with the small log that is allowed with the large one. */
const AT_MOST = 1.5;

/** Lists of incidents, and one timeline, with a log of 10,000 incidents and then with a larger one. */
export async function measureLog(stage: Stage, incidents: number): Promise<RowResult> {
  await grow(stage, 0, SMALL);
  const small = await ask(stage);
  await grow(stage, SMALL, incidents);
  const large = await ask(stage);
  const figures = [...large].map(([question, samples]): Figure => ({
    row: `log of ${incidents} incidents, ${question}, p95`,
    unit: 'ms',
    value: percentile(samples, 95),
    baseline: { name: `${SMALL} incidents`, value: percentile(small.get(question) ?? [], 95) },
    goalOfRatio: { at: 'most', value: AT_MOST },
  }));
  return { figures, samples: Object.fromEntries([...large].map(([question, all]) => [`log ${question}`, all])) };
}

async function ask(stage: Stage): Promise<ReadonlyMap<Question | 'one timeline', readonly number[]>> {
  await stage.database.query('ANALYZE incident, journal_entry');
  const [one] = await stage.database.query<{ ref: string }>("SELECT ref FROM incident WHERE ref LIKE 'L%' LIMIT 1");
  const questions = { ...QUESTIONS, 'one timeline': `/api/v1/incidents/${one?.ref ?? ''}/timeline?limit=50` };
  const took = new Map<Question | 'one timeline', readonly number[]>();
  for (const [question, path] of Object.entries(questions) as [Question, string][]) {
    const samples: number[] = [];
    for (let time = 0; time < TIMES + WARM_UP; time += 1) samples.push((await stage.load.get(path)).tookMs);
    took.set(question, samples.slice(WARM_UP));
  }
  return took;
}
