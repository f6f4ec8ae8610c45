import { parseArgs } from 'node:util';

export type BackendName = 'redis' | 'postgres';

export interface ChaosOptions {
  readonly seed: number;
  /** How long faults happen and incidents come. */
  readonly seconds: number;
  readonly backend: BackendName;
  /** Leaves the folder with database, logs and ledger behind. */
  readonly keep: boolean;
}

export const USAGE = `npm run chaos -- [options]

  --seed N                    what happens when; the same seed is the same schedule (a new one each time)
  --minutes M | --seconds S   how long faults happen and incidents come (2 minutes)
  --backend redis|postgres    the queue backend (postgres)
  --keep                      keep the folder with database, logs and the provider's ledger

Starts one web process and two workers on a database of their own, breaks them for a while, lets them come to rest, and
checks what is left. The exit code is 1 when a proof fails. See docs/chaos.md.
`;

const LONGEST_SECONDS = 3_600;
const MOST_SEED = 2 ** 31 - 1;

/** Null when help was asked for. Throws an Error whose message says what is wrong. */
export function readOptions(args: readonly string[], anySeed: () => number): ChaosOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      minutes: { type: 'string' },
      seconds: { type: 'string' },
      backend: { type: 'string', default: 'postgres' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const { backend, keep } = values;
  if (backend !== 'redis' && backend !== 'postgres') throw new Error('--backend must be redis or postgres.');
  const seed = values.seed === undefined ? anySeed() : numberOf('seed', values.seed, 0, MOST_SEED);
  if (!Number.isInteger(seed)) throw new Error('--seed must be a whole number.');
  const minutes = numberOf('minutes', values.minutes ?? '2', 0.1, LONGEST_SECONDS / 60);
  const seconds = values.seconds === undefined ? minutes * 60 : numberOf('seconds', values.seconds, 5, LONGEST_SECONDS);
  return { seed, seconds, backend, keep };
}

function numberOf(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most)) {
    throw new Error(`--${name} must be a number from ${least} to ${most}.`);
  }
  return value;
}
