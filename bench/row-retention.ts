import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { NODE_OPTIONS } from '../scripts/node-options.mjs';
import { DAY } from '../src/kernel/clock.js';
import { NodeSealing } from '../src/platform/crypto/node-sealing.js';
import type { BenchDatabase } from './database.js';
import type { BenchOptions } from './options.js';
import { watchMemory } from './process-usage.js';
import type { RowResult } from './row-reports.js';
import { sealReports } from './seal-reports.js';
import type { Stage } from './stage.js';
import { now } from './statistics.js';

const OF_ONE_INCIDENT = 10;
/** Share of the memory of the first half that the second may hold. */
const AT_MOST = 1.15;

/** `retention` over many reports that are late, beside one bare UPDATE that empties the same columns of as many rows. */
export async function measureRetention(stage: Stage, options: BenchOptions): Promise<RowResult> {
  const reports = options.retentionReports;
  const secret = randomBytes(32);
  const sealing = new NodeSealing({ current: secret, previous: [] });
  const [bare, full] = [await stage.server.create(), await stage.server.create()];
  try {
    await fill(bare, sealing, reports);
    const bareMs = await bareUpdate(bare);
    await fill(full, sealing, reports);
    const { ms, memory } = await apply(full, secret, options.built);
    const [left] = await full.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM report WHERE narrative_sealed IS NOT NULL',
    );
    if (left?.count !== 0) throw new Error(`Retention left the words of ${left?.count ?? '?'} reports.`);
    const half = Math.ceil(memory.length / 2);
    const [first, second] = [Math.max(...memory.slice(0, half)), Math.max(...memory.slice(half))];
    return {
      figures: [
        {
          row: `retention, ${reports} reports`,
          unit: 's',
          value: ms / 1_000,
          baseline: { name: 'one bare update', value: bareMs / 1_000 },
        },
        {
          row: 'retention, memory in the second half, most',
          unit: 'MiB',
          value: second,
          baseline: { name: 'first half', value: first },
          goalOfRatio: { at: 'most', value: AT_MOST },
        },
      ],
      samples: {},
    };
  } finally {
    await bare.drop();
    await full.drop();
  }
}

/** Closed a hundred days ago, ten reports each. */
async function fill(database: BenchDatabase, sealing: NodeSealing, reports: number): Promise<void> {
  const at = new Date(Date.now() - 100 * DAY);
  const ids = Array.from({ length: Math.ceil(reports / OF_ONE_INCIDENT) }, () => randomUUID());
  await database.query(
    `INSERT INTO incident (id, ref, status, setting, verification_status, nok_status, topics, created_at, updated_at, closed_at)
     SELECT id, 'B' || n, 'closed', 'prison', 'corroborated', 'unknown', '{}', $2, $2, $2
       FROM unnest($1::uuid[]) WITH ORDINALITY AS made (id, n)`,
    [ids, at],
  );
  const ofIncident = (index: number): string => ids[Math.floor(index / OF_ONE_INCIDENT)] ?? '';
  await sealReports(database, sealing, { reports, ofIncident, at });
}

async function bareUpdate(database: BenchDatabase): Promise<number> {
  const started = now();
  await database.query('UPDATE report SET narrative_sealed = NULL, place_text_sealed = NULL, contact_sealed = NULL');
  return now() - started;
}

async function apply(
  database: BenchDatabase,
  secret: Buffer,
  built: boolean,
): Promise<{ readonly ms: number; readonly memory: readonly number[] }> {
  const loader = path.resolve(import.meta.dirname, '../test/support/typescript-loader.mjs');
  const entry = built ? ['dist/vigil.js'] : ['--import', loader, 'src/vigil.ts'];
  const started = now();
  const child = spawn(process.execPath, [...(built ? NODE_OPTIONS : []), ...entry, 'retention', '--json'], {
    env: { ...process.env, DATABASE_URL: database.url, REDIS_URL: '', VIGIL_SECRET: secret.toString('base64') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Progress begins when the first words are gone: what was held before belongs to the start.
  const begun = once(child.stderr, 'data');
  let stop: (() => readonly number[]) | null = null;
  void begun.then(() => (stop = watchMemory(child.pid ?? 0)));
  child.stderr.resume();
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`retention ended with ${String(code)}.`);
  const memory = (stop as (() => readonly number[]) | null)?.().filter((each) => !Number.isNaN(each)) ?? [];
  return { ms: now() - started, memory };
}
