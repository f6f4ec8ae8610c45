// `npm run bench`: how fast Vigil is on this machine, beside its goals and beside the least that could be done.
// Reports; never fails because a goal was missed. See docs/performance.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { optionsOrExit } from '../test/support/options-or-exit.js';
import { BenchServer } from './database.js';
import type { RunResult } from './measure.js';
import { type BackendName, readOptions, type RowName, USAGE } from './options.js';
import { PROVIDER_LATENCY_MS } from './provider.js';
import { measureBusy } from './row-busy.js';
import { measureConsole } from './row-console.js';
import { measureFanOut } from './row-fan-out.js';
import { measureFaults } from './row-faults.js';
import { measureFirstPage } from './row-first-page.js';
import { measureIdle } from './row-idle.js';
import { measureKills } from './row-kills.js';
import { measureLog } from './row-log.js';
import { measureReports, type RowResult } from './row-reports.js';
import { measureRetention } from './row-retention.js';
import { measureRotation } from './row-rotation.js';
import { measureTimers } from './row-timers.js';
import { PARALLEL, setStage, type Stage } from './stage.js';
import { markdownTable } from './table.js';

const FOLDER = 'bench-results';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function runOnce(backend: BackendName, run: number): Promise<RunResult> {
  const stage = await setStage(server, backend, options);
  onStage = stage;
  try {
    const rows: RowResult[] = [];
    for (const [name, measure] of measurements(stage)) {
      say(`${backend}, run ${run} of ${options.runs}: ${name} …`);
      rows.push(await measure());
    }
    return {
      backend,
      run,
      figures: rows.flatMap(({ figures }) => figures),
      samples: Object.assign({}, ...rows.map(({ samples }) => samples)) as RunResult['samples'],
    };
  } catch (error) {
    // What fails while everything is being stopped is no news.
    if (givingUp) await new Promise<never>(() => undefined);
    throw error;
  } finally {
    onStage = null;
    await stage.stop();
  }
}

function buildWhenMissing(): void {
  if (existsSync('dist/all-in-one.js') && existsSync('dist/app.modules.js')) return;
  say('Nothing is built yet: building …');
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: ['ignore', process.stderr.fd, process.stderr.fd] });
  if (status !== 0) process.exit(status ?? 1);
}

/** Leaves no process and no folder behind. */
async function giveUp(): Promise<void> {
  givingUp = true;
  await onStage?.stop().catch(() => undefined);
  await server.stop().catch(() => undefined);
  process.exit(130);
}

function measurements(stage: Stage): readonly (readonly [RowName, () => Promise<RowResult>])[] {
  const all: Readonly<Record<RowName, () => Promise<RowResult>>> = {
    idle: () => measureIdle(stage),
    reports: () => measureReports(stage, options),
    'first-page': () => measureFirstPage(stage, options.pages),
    'fan-out': () => measureFanOut(stage, options.people),
    busy: () => measureBusy(stage, options.people),
    timers: () => measureTimers(stage, options.runsWaiting),
    log: () => measureLog(stage, options.logIncidents),
    console: () => measureConsole(stage, options.logIncidents),
    kills: () => measureKills(stage, options.kills, options.people),
    rotation: () => measureRotation(stage, options),
    retention: () => measureRetention(stage, options),
    faults: () => measureFaults(stage, options.downSeconds, options.people),
  };
  return options.rows.map((name) => [name, all[name]]);
}

/** Backends take turns, so that a busy minute of the machine does not fall on one of them alone. */
async function measureAll(): Promise<{ postgres: Record<string, string>; results: readonly RunResult[] }> {
  const postgres = await server.settings();
  const results: RunResult[] = [];
  for (let run = 1; run <= options.runs; run += 1) {
    for (const backend of options.backends) results.push(await runOnce(backend, run));
  }
  return { postgres, results };
}

function machine() {
  const cpus = os.cpus();
  return {
    cpu: cpus[0]?.model ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    loadBefore: os.loadavg(),
  };
}

const options = optionsOrExit(() => readOptions(process.argv.slice(2)), USAGE);
if (options.built) buildWhenMissing();
const host = machine();
const startedAt = new Date();
const server = await BenchServer.start();
let onStage: Stage | null = null;
let givingUp = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void giveUp());
const { postgres, results } = await measureAll().finally(() => server.stop());

const sizes = { ...options, parallel: PARALLEL, providerLatencyMs: PROVIDER_LATENCY_MS };
const table = markdownTable(results);
mkdirSync(FOLDER, { recursive: true });
const file = path.join(FOLDER, `bench-${startedAt.toISOString().replaceAll(':', '-').slice(0, 19)}.json`);
const document = { startedAt, machine: { ...host, loadAfter: os.loadavg() }, postgres, options: sizes, results };
writeFileSync(
  file,
  `${JSON.stringify(document, (_key, value: unknown) => (typeof value === 'number' ? round(value) : value), 1)}\n`,
);
process.stdout.write(
  `${JSON.stringify(host)}\n${JSON.stringify(postgres)}\n${JSON.stringify(sizes)}\n\n${table}\n\n${file}\n`,
);

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
