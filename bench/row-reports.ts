import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Child } from './child.js';
import { HttpLoad, inParallel, type Load } from './http-load.js';
import type { Figure } from './measure.js';
import type { BenchOptions } from './options.js';
import { processorMs } from './process-usage.js';
import { PARALLEL, type Stage } from './stage.js';
import { now, percentile } from './statistics.js';

export interface RowResult {
  readonly figures: readonly Figure[];
  readonly samples: Readonly<Record<string, readonly number[]>>;
}

type Sizes = Pick<BenchOptions, 'reports' | 'warmUp'>;

/** Reports, 50 in parallel, each answered after its commit. */
export async function measureReports(stage: Stage, { reports, warmUp }: Sizes): Promise<RowResult> {
  const bareHttp = await bareServer(reports, warmUp);
  const bareRows = await bareInserts(stage.database.url, reports, warmUp);
  const postBy =
    (by: HttpLoad) =>
    async (index: number): Promise<number> =>
      (await by.ok('/api/v1/reports', { placeText: `the custody suite behind ${randomUUID()} ${index}` })).tookMs;
  const post = postBy(stage.load);
  await inParallel(warmUp, PARALLEL, post);
  await stage.database.settle();
  const usedBefore = processorMs(stage.program.pid);
  const load = await inParallel(reports, PARALLEL, post);
  await stage.database.settle();
  const used = processorMs(stage.program.pid) - usedBefore;
  const limited = await inParallel(reports, PARALLEL, postBy(stage.anybody));
  return {
    figures: [
      rate('POST /reports, against an empty 201', load, bareHttp, 'bare HTTP'),
      rate('POST /reports, against one insert', load, bareRows, 'bare insert'),
      rate('POST /reports by anybody, counted against the limits', limited, bareHttp, 'bare HTTP'),
      {
        row: 'POST /reports, p50',
        unit: 'ms',
        value: percentile(load.tookMs, 50),
        baseline: { name: 'bare HTTP', value: percentile(bareHttp.tookMs, 50) },
      },
      {
        row: 'POST /reports, p99',
        unit: 'ms',
        value: percentile(load.tookMs, 99),
        goal: { at: 'most', value: 150 },
        baseline: { name: 'bare HTTP', value: percentile(bareHttp.tookMs, 99) },
      },
      { row: 'POST /reports, processor time a report', unit: 'ms', value: used / reports },
    ],
    samples: { reports: load.tookMs, limited: limited.tookMs, bareHttp: bareHttp.tookMs, bareInserts: bareRows.tookMs },
  };
}

function rate(row: string, load: Load, baseline: Load, name: string): Figure {
  const goal = { at: 'least', value: 300 } as const;
  return { row, unit: '/s', value: load.perSecond, goal, baseline: { name, value: baseline.perSecond } };
}

/** The same HTTP server, answering with an empty 201. */
async function bareServer(count: number, warmUp: number): Promise<Load> {
  const { child, ready } = await Child.start<string>('bare-http-child.ts');
  const load = new HttpLoad(ready, PARALLEL);
  try {
    const post = async (index: number): Promise<number> =>
      (await load.ok('/api/v1/reports', { placeText: `the custody suite behind ${randomUUID()} ${index}` })).tookMs;
    await inParallel(warmUp, PARALLEL, post);
    return await inParallel(count, PARALLEL, post);
  } finally {
    load.close();
    await child.stop();
  }
}

/** One row a transaction, on as many connections as there are reports under way. */
async function bareInserts(url: string, count: number, warmUp: number): Promise<Load> {
  const pool = new pg.Pool({ connectionString: url, max: PARALLEL });
  const insert = async (index: number): Promise<number> => {
    const start = now();
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('INSERT INTO bench_row (id, words) VALUES ($1, $2)', [randomUUID(), `report ${index}`]);
      await client.query('COMMIT');
    } finally {
      client.release();
    }
    return now() - start;
  };
  try {
    await pool.query('CREATE TABLE bench_row (id uuid PRIMARY KEY, words text NOT NULL)');
    await inParallel(warmUp, PARALLEL, insert);
    return await inParallel(count, PARALLEL, insert);
  } finally {
    await pool.query('DROP TABLE IF EXISTS bench_row');
    await pool.end();
  }
}
