import { setTimeout as sleep } from 'node:timers/promises';
import type { ChaosDatabase } from './database.js';

const LOOK_EVERY_MS = 250;
/** It has come to rest when nothing was due for so long. */
const QUIET_MS = 2_000;

interface Restless {
  readonly due: number;
  readonly sending: number;
  /** Tried, refused for now, and waiting for the next try. */
  readonly again: number;
}

export interface Rest {
  /** From the end of the faults until nothing was due any more; null when that did not come. */
  readonly caughtUpMs: number | null;
  /** Until no message waited for another try either. */
  readonly settledMs: number | null;
  readonly left: Restless;
}

/** A try that has just begun has 20 seconds left, and is no sign of unrest. */
const RESTLESS = `
  SELECT (SELECT count(*)::int FROM outbox_row WHERE due_at <= now() + $1::interval - interval '1 second') AS due,
         (SELECT count(*)::int FROM message
           WHERE status = 'sending' AND sending_deadline < now() + $1::interval + interval '18 seconds') AS sending,
         (SELECT count(*)::int FROM message WHERE status = 'queued' AND attempts > 0) AS again`;

/**
 * Waits until nothing is due or under way, and no try has to be made again. `aheadMs`: how far the clock of the system
 * is ahead of the database's.
 */
export async function comeToRest(database: ChaosDatabase, aheadMs: number, atMostMs: number): Promise<Rest> {
  const start = performance.now();
  const since = (): number => performance.now() - start;
  let caughtUpAt: number | null = null;
  let settledAt: number | null = null;
  for (;;) {
    const [left] = await database.query<Restless & Record<string, number>>(RESTLESS, [`${aheadMs} milliseconds`]);
    if (left === undefined) throw new Error('The database gave no answer.');
    const busy = left.due + left.sending > 0;
    caughtUpAt = busy ? null : (caughtUpAt ?? since());
    settledAt = busy || left.again > 0 ? null : (settledAt ?? since());
    const isOver = since() > atMostMs;
    if (isOver || (settledAt !== null && since() - settledAt > QUIET_MS)) {
      return { caughtUpMs: caughtUpAt, settledMs: settledAt, left };
    }
    await sleep(LOOK_EVERY_MS);
  }
}
