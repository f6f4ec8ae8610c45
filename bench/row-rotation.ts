import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { NODE_OPTIONS } from '../scripts/node-options.mjs';
import { NodeSealing } from '../src/platform/crypto/node-sealing.js';
import type { BenchDatabase } from './database.js';
import type { BenchOptions } from './options.js';
import { watchMemory } from './process-usage.js';
import type { RowResult } from './row-reports.js';
import type { Stage } from './stage.js';
import { sealReports } from './seal-reports.js';
import { now } from './statistics.js';

/** Share of the memory of the first half that the second may hold. */
const AT_MOST = 1.15;

/** `keys:rotate` over many reports, beside an UPDATE of the same rows in the same portions that seals nothing. */
export async function measureRotation(stage: Stage, options: BenchOptions): Promise<RowResult> {
  const reports = options.rotationReports;
  const [before, after] = [randomBytes(32), randomBytes(32)];
  // Of its own: the program of the stage does not know the new secret.
  const database = await stage.server.create();
  try {
    const incidentId = randomUUID();
    await sealReports(database, new NodeSealing({ current: before, previous: [] }), {
      reports,
      ofIncident: () => incidentId,
    });
    const bareMs = await bareUpdate(database, reports);
    const { ms, memory } = await rotate(database, before, after, options.built);
    const half = Math.ceil(memory.length / 2);
    const [first, second] = [Math.max(...memory.slice(0, half)), Math.max(...memory.slice(half))];
    return {
      figures: [
        {
          row: `keys:rotate, ${reports} reports`,
          unit: 's',
          value: ms / 1_000,
          baseline: { name: 'bare update', value: bareMs / 1_000 },
        },
        {
          row: 'keys:rotate, memory in the second half, most',
          unit: 'MiB',
          value: second,
          baseline: { name: 'first half', value: first },
          goalOfRatio: { at: 'most', value: AT_MOST },
        },
      ],
      samples: {},
    };
  } finally {
    await database.drop();
  }
}

/** As many rows of as many bytes, written again in portions of the same size. */
async function bareUpdate(database: BenchDatabase, reports: number): Promise<number> {
  const started = now();
  for (let after: string | null = null, done = 0; done < reports;) {
    const rows: { id: string }[] = await database.query(
      `WITH picked AS (SELECT id FROM report WHERE $1::uuid IS NULL OR id > $1::uuid ORDER BY id LIMIT 500 FOR UPDATE)
       UPDATE report SET narrative_sealed = narrative_sealed || '', place_text_sealed = place_text_sealed || '',
              contact_sealed = contact_sealed || '' FROM picked WHERE report.id = picked.id RETURNING report.id`,
      [after],
    );
    if (rows.length === 0) break;
    done += rows.length;
    after =
      rows
        .map(({ id }) => id)
        .sort()
        .at(-1) ?? null;
  }
  return now() - started;
}

async function rotate(
  database: BenchDatabase,
  before: Buffer,
  after: Buffer,
  built: boolean,
): Promise<{ readonly ms: number; readonly memory: readonly number[] }> {
  const loader = path.resolve(import.meta.dirname, '../test/support/typescript-loader.mjs');
  const entry = built ? ['dist/vigil.js'] : ['--import', loader, 'src/vigil.ts'];
  const started = now();
  const child = spawn(process.execPath, [...(built ? NODE_OPTIONS : []), ...entry, 'keys:rotate', '--json'], {
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      REDIS_URL: '',
      VIGIL_SECRET: after.toString('base64'),
      VIGIL_SECRET_PREVIOUS: before.toString('base64'),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Progress begins when the first reports are written: what was held before belongs to the start.
  const begun = once(child.stderr, 'data');
  let stop: (() => readonly number[]) | null = null;
  void begun.then(() => (stop = watchMemory(child.pid ?? 0)));
  child.stderr.resume();
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`keys:rotate ended with ${String(code)}.`);
  const memory = (stop as (() => readonly number[]) | null)?.().filter((each) => !Number.isNaN(each)) ?? [];
  return { ms: now() - started, memory };
}
