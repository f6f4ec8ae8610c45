import type { Goal } from './measure.js';
import type { Arrival } from './provider.js';
import { release } from './release.js';
import type { RowResult } from './row-reports.js';
import type { Stage } from './stage.js';
import { now, percentile } from './statistics.js';

const FIRST_SHARE = 0.02;
const LAST_SHARE = 0.95;
export const NONE: Goal = { at: 'most', value: 0 };

interface Killed {
  readonly missed: number;
  readonly doubles: number;
  readonly unmarked: number;
  /** Texts that were on their way when the process ended. */
  readonly sending: number;
  readonly recoveredMs: number;
}

/** kill -9 of the one process, each time at another moment of a fan-out, and a start right after it. */
export async function measureKills(stage: Stage, kills: number, people: number): Promise<RowResult> {
  const all: Killed[] = [];
  for (let turn = 0; turn < kills; turn += 1) {
    const share = FIRST_SHARE + ((LAST_SHARE - FIRST_SHARE) * turn) / Math.max(kills - 1, 1);
    all.push(await kill(stage, people, Math.ceil(share * people)));
  }
  const sum = (of: (killed: Killed) => number): number => all.reduce((total, each) => total + of(each), 0);
  const recovered = all.map(({ recoveredMs }) => recoveredMs);
  const aboveSending = sum(({ doubles, sending }) => Math.max(0, doubles - sending));
  const unit = 'texts';
  return {
    figures: [
      { row: `kill -9 in a fan-out, ${kills} times: missed`, unit, value: sum(({ missed }) => missed), goal: NONE },
      { row: 'kill -9: doubles', unit, value: sum(({ doubles }) => doubles) },
      { row: 'kill -9: doubles beyond what was being sent', unit, value: aboveSending, goal: NONE },
      { row: 'kill -9: doubles without a mark', unit, value: sum(({ unmarked }) => unmarked), goal: NONE },
      { row: 'kill -9: until all was sent, slowest', unit: 'ms', value: percentile(recovered, 100) },
    ],
    samples: { recoveredAfterKill: recovered },
  };
}

async function kill(stage: Stage, people: number, after: number): Promise<Killed> {
  const released = await release(stage, 'broken');
  await released.texts(after);
  await stage.program.kill();
  const at = now();
  const [row] = await stage.database.query<{ sending: number }>(
    "SELECT count(*)::int AS sending FROM message WHERE status = 'sending'",
  );
  await stage.restart();
  await stage.database.settle();
  return { sending: row?.sending ?? Number.NaN, ...(await account(stage, released, people, at)) };
}

/** What the provider's book says about a fan-out in which something broke, beside the marks in the database. */
export async function account(
  { provider, database }: Stage,
  { reference, isMeant }: { readonly reference: string; readonly isMeant: (to: string) => boolean },
  people: number,
  brokenUntil: number,
): Promise<Omit<Killed, 'sending'>> {
  const arrivals = provider.seen(isMeant);
  const reached = new Map(arrivals.map((arrival): [string, Arrival] => [arrival.to, arrival]));
  const doubles = arrivals.length - reached.size;
  const [row] = await database.query<{ marked: number }>(
    `SELECT count(*)::int AS marked FROM message
      WHERE possible_duplicate AND incident_id = (SELECT id FROM incident WHERE ref = $1)`,
    [reference],
  );
  const last = Math.max(...arrivals.map(({ at }) => at), brokenUntil);
  return {
    missed: people - reached.size,
    doubles,
    unmarked: Math.max(0, doubles - (row?.marked ?? 0)),
    recoveredMs: last - brokenUntil,
  };
}
