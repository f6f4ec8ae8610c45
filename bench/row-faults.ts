import { setTimeout as sleep } from 'node:timers/promises';
import { type Released, release } from './release.js';
import { account, NONE } from './row-kills.js';
import type { RowResult } from './row-reports.js';
import type { Stage } from './stage.js';
import { now } from './statistics.js';

/** How far the fan-out is when it breaks. */
const SHARE = 0.2;
/** A provider is down for longer than a Redis. */
const PROVIDER_TIMES = 10;
const RECOVERY_MS = 30_000;
/** Longer than the rest that somebody gets whose message just failed. */
const PATIENCE_MS = 180_000;
const LOOK_EVERY_MS = 100;

interface Fault {
  readonly name: string;
  readonly happen: () => Promise<void>;
}

/** What a fault in the middle of a fan-out costs: texts that never come, and time after its end. */
export async function measureFaults(stage: Stage, downSeconds: number, people: number): Promise<RowResult> {
  const results: RowResult[] = [];
  for (const fault of faultsOf(stage, downSeconds)) results.push(await measureFault(stage, fault, people));
  return { figures: results.flatMap(({ figures }) => figures), samples: {} };
}

function faultsOf({ redis, server, provider }: Stage, downSeconds: number): readonly Fault[] {
  const ofRedis: Fault[] = [];
  if (redis !== null) {
    ofRedis.push({ name: 'Redis emptied', happen: () => redis.flushAll() });
    ofRedis.push({
      name: `Redis down for ${downSeconds} s`,
      happen: async () => {
        await redis.stop('SIGKILL');
        await sleep(downSeconds * 1_000);
        await redis.start();
      },
    });
  }
  const providerSeconds = downSeconds * PROVIDER_TIMES;
  return [
    ...ofRedis,
    { name: 'database restarted', happen: () => server.restart() },
    {
      name: `provider down for ${providerSeconds} s`,
      happen: async () => {
        provider.fail(true);
        await sleep(providerSeconds * 1_000);
        provider.fail(false);
      },
    },
  ];
}

async function measureFault(stage: Stage, { name, happen }: Fault, people: number): Promise<RowResult> {
  const released = await release(stage, 'broken');
  await released.texts(Math.ceil(SHARE * people));
  await happen();
  const mended = now();
  await untilAllAreReached(stage, released, people);
  await stage.database.settle();
  const { missed, recoveredMs } = await account(stage, released, people, mended);
  const shown = await shownUnreachable(stage, released.reference);
  return {
    figures: [
      { row: `${name}: lost`, unit: 'texts', value: Math.max(0, missed - shown), goal: NONE },
      { row: `${name}: not reached, and shown so`, unit: 'texts', value: shown },
      { row: `${name}: until all was sent`, unit: 'ms', value: recoveredMs, goal: { at: 'most', value: RECOVERY_MS } },
    ],
    samples: {},
  };
}

/** Whom the provider would not take is told some time after it does again; who is not reached then is missed, or shown. */
async function untilAllAreReached({ provider, database }: Stage, { isMeant }: Released, people: number): Promise<void> {
  const end = now() + PATIENCE_MS;
  await database.settle();
  while (new Set(provider.seen(isMeant).map(({ to }) => to)).size < people && now() < end) await sleep(LOOK_EVERY_MS);
}

/** Tries are bounded: whom none reached is shown to the coordinators with the reason, and others are asked. */
async function shownUnreachable({ database }: Stage, reference: string): Promise<number> {
  const [row] = await database.query<{ shown: number }>(
    `SELECT count(*)::int AS shown FROM alert
      WHERE status = 'unreachable' AND incident_id = (SELECT id FROM incident WHERE ref = $1)`,
    [reference],
  );
  return row?.shown ?? 0;
}
