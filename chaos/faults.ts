import type { BackendName } from './options.js';
import type { Random } from './random.js';

export const FAULT_KINDS = [
  'kill_web',
  'kill_worker',
  'kill_both_workers',
  'kill_everything',
  'redis_down',
  'redis_killed',
  'redis_flushed',
  'database_restarted',
  'database_killed',
  'provider_500',
  'provider_429',
  'provider_hangs',
  'provider_resets',
  'provider_takes_and_resets',
  'provider_burst',
  'clock_forward',
  'clock_back',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  readonly atMs: number;
  readonly kind: FaultKind;
  /** How long it lasts; 0 where it is a moment. */
  readonly forMs: number;
  /** Which worker, how many requests, how many seconds: what the kind makes of it. */
  readonly amount: number;
}

interface Kind {
  readonly weight: number;
  readonly forMs: readonly [number, number];
  readonly amount: readonly [number, number];
  readonly needsRedis?: true;
}

const MOMENT = [0, 0] as const;
const KINDS: Readonly<Record<FaultKind, Kind>> = {
  kill_web: { weight: 3, forMs: MOMENT, amount: MOMENT },
  kill_worker: { weight: 7, forMs: MOMENT, amount: [0, 1] },
  kill_both_workers: { weight: 2, forMs: MOMENT, amount: MOMENT },
  kill_everything: { weight: 1, forMs: MOMENT, amount: MOMENT },
  redis_down: { weight: 2, forMs: [500, 8_000], amount: MOMENT, needsRedis: true },
  redis_killed: { weight: 2, forMs: [200, 5_000], amount: MOMENT, needsRedis: true },
  redis_flushed: { weight: 4, forMs: MOMENT, amount: MOMENT, needsRedis: true },
  database_restarted: { weight: 2, forMs: [100, 5_000], amount: MOMENT },
  database_killed: { weight: 2, forMs: MOMENT, amount: MOMENT },
  provider_500: { weight: 2, forMs: [500, 8_000], amount: MOMENT },
  provider_429: { weight: 2, forMs: [500, 6_000], amount: [1, 5] },
  provider_hangs: { weight: 1, forMs: [500, 4_000], amount: MOMENT },
  provider_resets: { weight: 2, forMs: [300, 4_000], amount: MOMENT },
  provider_takes_and_resets: { weight: 2, forMs: [200, 2_500], amount: MOMENT },
  provider_burst: { weight: 6, forMs: MOMENT, amount: [2, 10] },
  clock_forward: { weight: 1, forMs: MOMENT, amount: [1, 3_600] },
  clock_back: { weight: 1, forMs: MOMENT, amount: [1, 5] },
};

const FIRST_MS = 1_500;

/** What breaks when: follows from the seed alone. Faults overlap now and then. */
export function scheduleFaults(random: Random, durationMs: number, backend: BackendName): Fault[] {
  const possible = FAULT_KINDS.filter((kind) => backend === 'redis' || KINDS[kind].needsRedis !== true);
  const weights = possible.map((kind) => [kind, KINDS[kind].weight] as const);
  const faults: Fault[] = [];
  for (let atMs = FIRST_MS; atMs < durationMs; atMs += random.whole(400, 7_000)) {
    const kind = random.weighted(weights);
    const { forMs, amount } = KINDS[kind];
    const lasts = Math.min(random.whole(...forMs), Math.max(durationMs - atMs, 0));
    faults.push({ atMs, kind, forMs: lasts, amount: random.whole(...amount) });
  }
  return faults;
}

export function describeFault({ kind, forMs, amount }: Fault): string {
  const lasts = forMs === 0 ? '' : ` for ${forMs} ms`;
  return `${kind.replaceAll('_', ' ')}${lasts}${amount === 0 ? '' : ` (${amount})`}`;
}
