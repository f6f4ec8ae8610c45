import { parseArgs } from 'node:util';
import type { QueueBackend } from '../src/platform/queue/queue-backend.js';

export type BackendName = QueueBackend['name'];

export interface BenchOptions {
  readonly backends: readonly BackendName[];
  readonly runs: number;
  /** Reports posted in row 1. */
  readonly reports: number;
  /** Reports that go ahead of row 1 and do not count: code is compiled and connections are opened. */
  readonly warmUp: number;
  /** People texted in row 3. */
  readonly people: number;
  /** Reports of row 2, one after another. */
  readonly pages: number;
  /** Runs what `npm run build` made; otherwise the sources. */
  readonly built: boolean;
  /** The provider reports each text as queued, sent and delivered while the fan-out runs. */
  readonly receipts: boolean;
}

export const USAGE = `npm run bench -- [options]

  --backend redis|postgres|both   which queue backend (both)
  --runs N                        runs of each backend (3)
  --reports N                     reports posted, 50 in parallel (1000)
  --warm-up N                     reports that go ahead and do not count (500)
  --people N                      people texted by one incident (2000)
  --pages N                       reports timed one after another (40)
  --quick                         one run, 100 reports, 200 people, 10 pages
  --built                         measure dist/ (npm run build) instead of the sources
  --receipts                      the provider also sends its three receipts for each text
`;

const BACKENDS: Readonly<Record<string, readonly BackendName[]>> = {
  redis: ['redis'],
  postgres: ['postgres'],
  both: ['redis', 'postgres'],
};

/** Null when help was asked for. Throws an Error whose message says what is wrong. */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      backend: { type: 'string', default: 'both' },
      runs: { type: 'string' },
      reports: { type: 'string' },
      'warm-up': { type: 'string' },
      people: { type: 'string' },
      pages: { type: 'string' },
      quick: { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
      receipts: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const backends = BACKENDS[values.backend];
  if (backends === undefined) throw new Error('--backend must be redis, postgres or both.');
  const number = (name: 'runs' | 'reports' | 'warm-up' | 'people' | 'pages', quick: number, usual: number): number =>
    wholeNumber(name, values[name] ?? String(values.quick ? quick : usual));
  return {
    backends,
    runs: number('runs', 1, 3),
    reports: number('reports', 100, 1_000),
    warmUp: number('warm-up', 100, 500),
    people: number('people', 200, 2_000),
    pages: number('pages', 10, 40),
    built: values.built,
    receipts: values.receipts,
  };
}

/** The seed has room for this many telephone numbers. */
const MOST = 90_000;

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > MOST) {
    throw new Error(`--${name} must be a whole number from 1 to ${MOST}.`);
  }
  return value;
}
