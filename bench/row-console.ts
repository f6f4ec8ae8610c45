import { randomUUID } from 'node:crypto';
import { newToken, tokenHash } from '../src/access/secret-token.js';
import { type PageName, PAGES } from './console-pages.js';
import { firstLooks } from './first-looks.js';
import { furnish, growResponses } from './furnish.js';
import { grow } from './grow-log.js';
import type { Figure } from './measure.js';
import type { RowResult } from './row-reports.js';
import type { Stage } from './stage.js';
import { percentile } from './statistics.js';

const OPEN_INCIDENTS = 40;
const TIMES = 40;
const WARM_UP = 10;

interface Seen {
  readonly tookMs: readonly number[];
  readonly bytes: number;
}

/** Every page of the console: with what is open now and nothing behind it, then with years of incidents behind it. */
export async function measureConsole(stage: Stage, incidents: number): Promise<RowResult> {
  for (let count = 0; count < OPEN_INCIDENTS; count += 1) {
    await stage.load.ok('/api/v1/reports', { placeText: `House ${count}`, narrative: 'Somebody rang.' });
  }
  await furnish(stage);
  const cookie = await signIn(stage);
  const young = await visit(stage, cookie);
  await grow(stage, 0, incidents);
  await growResponses(stage);
  const first = await firstLooks(stage, cookie);
  const old = await visit(stage, cookie);
  const figures = [...old].flatMap(([name, { tookMs, bytes }]): Figure[] => [
    {
      row: `console with ${incidents} incidents, ${name}, p95`,
      unit: 'ms',
      value: percentile(tookMs, 95),
      goal: { at: 'most', value: 200 },
      baseline: { name: 'without them', value: percentile(young.get(name)?.tookMs ?? [], 95) },
    },
    {
      row: `console, ${name}, its HTML unpacked`,
      unit: 'kB',
      value: bytes / 1_000,
      goal: { at: 'most', value: 100 },
    },
  ]);
  return {
    figures: [...figures, ...first],
    samples: Object.fromEntries([...old].map(([name, { tookMs }]) => [`console ${name}`, tookMs])),
  };
}

async function visit(stage: Stage, cookie: string): Promise<ReadonlyMap<PageName, Seen>> {
  // A log of years has been tidied up long ago.
  await stage.database.query('VACUUM (ANALYZE)');
  const ref = await refOf(stage, "status IN ('reported', 'triage') AND ref NOT LIKE 'L%' ORDER BY created_at");
  const old = await refOf(stage, "true ORDER BY (ref LIKE 'L%') DESC");
  const [rota] = await stage.database.query<{ id: string }>('SELECT id FROM rota ORDER BY name LIMIT 1');
  const [policy] = await stage.database.query<{ id: string }>('SELECT id FROM policy ORDER BY name LIMIT 1');
  const names = { REF: ref, OLD: old, ROTA: rota?.id ?? '', POLICY: policy?.id ?? '' };
  const seen = new Map<PageName, Seen>();
  for (const [name, path] of Object.entries(PAGES) as [PageName, string][]) {
    const tookMs: number[] = [];
    let bytes = 0;
    for (let time = 0; time < TIMES + WARM_UP; time += 1) {
      const answer = await stage.load.page(named(path, names), cookie);
      tookMs.push(answer.tookMs);
      bytes = Math.max(bytes, Buffer.byteLength(answer.body));
    }
    seen.set(name, { tookMs: tookMs.slice(WARM_UP), bytes });
  }
  return seen;
}

async function refOf({ database }: Stage, which: string): Promise<string> {
  const [found] = await database.query<{ ref: string }>(`SELECT ref FROM incident WHERE ${which} LIMIT 1`);
  if (found === undefined) throw new Error(`There is no incident with ${which}.`);
  return found.ref;
}

function named(path: string, names: Readonly<Record<string, string>>): string {
  return Object.entries(names).reduce((text, [name, value]) => text.replace(name, value), path);
}

/** @returns the cookie of an admin of all regions, signed in with both factors. */
async function signIn({ database }: Stage): Promise<string> {
  const token = newToken();
  const user = randomUUID();
  await database.query(`
    INSERT INTO "user" (id, email, name, role, region_codes, status, created_at)
    VALUES ('${user}', 'bench@example.org', 'Bench', 'admin', '{}', 'active', now())`);
  await database.query(`
    INSERT INTO session (id, token_hash, user_id, created_at, last_seen_at, expires_at, second_factor_at)
    VALUES ('${randomUUID()}', '${tokenHash(token)}', '${user}', now(), now(), now() + interval '12 hours', now())`);
  return `vigil=${token}`;
}
