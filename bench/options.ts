import { parseArgs } from 'node:util';
import type { QueueBackend } from '../src/platform/queue/queue-backend.js';

export type BackendName = QueueBackend['name'];

export const ROWS = [
  'idle',
  'reports',
  'first-page',
  'fan-out',
  'busy',
  'timers',
  'log',
  'console',
  'kills',
  'faults',
  'rotation',
  'retention',
] as const;
export type RowName = (typeof ROWS)[number];

export interface BenchOptions {
  readonly backends: readonly BackendName[];
  readonly rows: readonly RowName[];
  readonly runs: number;
  /** Reports posted, fifty under way at any moment. */
  readonly reports: number;
  /** Reports that go ahead of them and do not count: code is compiled and connections are opened. */
  readonly warmUp: number;
  /** People texted by one incident. */
  readonly people: number;
  /** Reports timed one after another, in an idle system. */
  readonly pages: number;
  /** Runs that wait for their next step. */
  readonly runsWaiting: number;
  /** Incidents of the larger log, with twenty entries each. */
  readonly logIncidents: number;
  /** How often the program is killed in a fan-out. */
  readonly kills: number;
  /** Reports that are sealed anew. */
  readonly rotationReports: number;
  readonly retentionReports: number;
  /** How long Redis is down, in seconds. The provider is down ten times as long. */
  readonly downSeconds: number;
  /** Runs what `npm run build` made; otherwise the sources. */
  readonly built: boolean;
  /** The provider reports each text as queued, sent and delivered while the fan-out runs. */
  readonly receipts: boolean;
}

export const USAGE = `npm run bench -- [options]

  --backend redis|postgres|both   which queue backend (both)
  --rows a,b,…                    only these rows: ${ROWS.join(', ')} (all)
  --runs N                        runs of each backend (3)
  --reports N                     reports posted, 50 in parallel (1000)
  --warm-up N                     reports that go ahead and do not count (500)
  --people N                      people texted by one incident (2000)
  --pages N                       reports timed one after another (40)
  --runs-waiting N                runs that wait for their next step (5000)
  --log-incidents N               incidents of the larger log, with 20 entries each (100000)
  --kills N                       how often the program is killed in a fan-out (3)
  --rotation-reports N            reports that are sealed anew under another secret (100000)
  --retention-reports N           reports whose words go in one night (100000)
  --down-seconds N                how long Redis is down; the provider ten times as long (5)
  --quick                         one small run of everything
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
      rows: { type: 'string', default: ROWS.join(',') },
      runs: { type: 'string' },
      reports: { type: 'string' },
      'warm-up': { type: 'string' },
      people: { type: 'string' },
      pages: { type: 'string' },
      'runs-waiting': { type: 'string' },
      'log-incidents': { type: 'string' },
      kills: { type: 'string' },
      'rotation-reports': { type: 'string' },
      'retention-reports': { type: 'string' },
      'down-seconds': { type: 'string' },
      quick: { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
      receipts: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const backends = BACKENDS[values.backend];
  if (backends === undefined) throw new Error('--backend must be redis, postgres or both.');
  const number = (name: Sized, quick: number, usual: number): number =>
    wholeNumber(name, values[name] ?? String(values.quick ? quick : usual));
  return {
    backends,
    rows: rowsOf(values.rows),
    runs: number('runs', 1, 3),
    reports: number('reports', 100, 1_000),
    warmUp: number('warm-up', 100, 500),
    people: number('people', 200, 2_000),
    pages: number('pages', 10, 40),
    runsWaiting: number('runs-waiting', 200, 5_000),
    logIncidents: number('log-incidents', 20_000, 100_000),
    kills: number('kills', 1, 3),
    rotationReports: number('rotation-reports', 5_000, 100_000),
    retentionReports: number('retention-reports', 5_000, 100_000),
    downSeconds: number('down-seconds', 1, 5),
    built: values.built,
    receipts: values.receipts,
  };
}

type Sized =
  | 'runs'
  | 'reports'
  | 'warm-up'
  | 'people'
  | 'pages'
  | 'runs-waiting'
  | 'log-incidents'
  | 'kills'
  | 'rotation-reports'
  | 'retention-reports'
  | 'down-seconds';

function rowsOf(text: string): readonly RowName[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !ROWS.some((row) => row === name));
  if (unknown !== undefined) throw new Error(`--rows: there is no row ${unknown}. The rows are ${ROWS.join(', ')}.`);
  return ROWS.filter((row) => names.includes(row));
}

/** The telephone numbers of the seed are enough for so many in each of its regions. */
const MOST_PEOPLE = 15_000;
const MOST = 1_000_000;

function wholeNumber(name: Sized, text: string): number {
  const value = Number(text);
  const most = name === 'people' ? MOST_PEOPLE : MOST;
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw new Error(`--${name} must be a whole number from 1 to ${most}.`);
  }
  return value;
}
