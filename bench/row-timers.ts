import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { bareEnvironment } from './bare-backend.js';
import { Child } from './child.js';
import type { Goal } from './measure.js';
import type { BackendName } from './options.js';
import type { RowResult } from './row-reports.js';
import type { Stage } from './stage.js';
import { percentile } from './statistics.js';

/** What is timed, and what only waits beside it; times count from the start. */
export interface Timers {
  readonly dueMs: readonly number[];
  readonly waiting: number;
  readonly laterMs: number;
}

/** Of the runs that wait, so many take their next step while it is measured, evenly over ten seconds. */
const SHARE_DUE = 0.1;
const OVER_MS = 10_000;
/** Until every timer is in the queue. */
const AHEAD_MS = 20_000;
const LATER_MS = 3_600_000;
const DELAY_SECONDS = 7_200;
const GOALS: Readonly<Record<BackendName, Goal>> = {
  redis: { at: 'most', value: 500 },
  postgres: { at: 'most', value: 1_500 },
};

/** How late the steps of runs start, beside delayed jobs of the same queue that only look at the clock. */
export async function measureTimers(stage: Stage, runs: number): Promise<RowResult> {
  const count = Math.ceil(runs * SHARE_DUE);
  const dueMs = Array.from({ length: count }, (_, index) => AHEAD_MS + (index * OVER_MS) / count);
  const timers = { dueMs, waiting: runs - count, laterMs: LATER_MS };
  const bare = await bareTimers(stage, timers);
  const late = await stepsOfRuns(stage, timers);
  const goal = GOALS[stage.backend];
  const figure = (percent: number) => ({
    row: `step timers, lateness p${percent}`,
    unit: 'ms',
    value: percentile(late, percent),
    baseline: { name: 'bare timers', value: percentile(bare, percent) },
    ...(percent === 99 ? { goal } : {}),
  });
  return { figures: [figure(50), figure(99)], samples: { stepLateness: late, bareTimerLateness: bare } };
}

async function bareTimers(stage: Stage, timers: Timers): Promise<readonly number[]> {
  const env = { ...bareEnvironment(stage), BENCH_TIMERS: JSON.stringify(timers) };
  const { child } = await Child.start<boolean>('bare-timers-child.ts', { env });
  try {
    return await new Promise<readonly number[]>((resolve) => {
      child.onMessage((message) => {
        const { lateness } = message as { lateness?: readonly number[] };
        if (lateness !== undefined) resolve(lateness);
      });
    });
  } finally {
    await child.stop();
  }
}

/** Runs that have asked one person and wait, written as the program would have written them. */
async function stepsOfRuns(stage: Stage, { dueMs, waiting, laterMs }: Timers): Promise<readonly number[]> {
  const start = Date.now();
  const [asked = ''] = stage.seed.people;
  const runs = [...dueMs, ...Array.from({ length: waiting }, () => laterMs)].map((delay, index) => ({
    run: randomUUID(),
    incident: randomUUID(),
    alert: randomUUID(),
    ref: `#${String(index).padStart(5, '0')}`,
    due: new Date(start + delay).toISOString(),
    started: new Date(start + delay - DELAY_SECONDS * 1_000).toISOString(),
    asked,
    next: stage.seed.people[1 + (index % (stage.seed.people.length - 1))] ?? asked,
  }));
  for (const sql of [INCIDENTS, RUNS, ALERTS, TIMERS]) await stage.database.query(sql, [JSON.stringify(runs)]);
  await sleep(AHEAD_MS + OVER_MS);
  for (;;) {
    const rows = await stage.database.query<{ late: number }>(LATENESS);
    if (rows.length === dueMs.length) {
      await stage.database.settle();
      return rows.map(({ late }) => late);
    }
    await sleep(200);
  }
}

const GIVEN = `jsonb_to_recordset($1::jsonb) AS given (run uuid, incident uuid, alert uuid, ref text, due timestamptz,
  started timestamptz, asked uuid, next uuid)`;
const INCIDENTS = `
  INSERT INTO incident (id, ref, status, region_code, setting, verification_status, nok_status, topics, created_at, updated_at)
  SELECT incident, ref, 'responding', 'scotland', 'prison', 'corroborated', 'unknown', '{}', started, started FROM ${GIVEN}`;
const RUNS = `
  INSERT INTO run (id, incident_id, trigger, policy_version, snapshot, state, step, round, round_started_at,
                   step_started_at, next_step_at, token, started_at)
  SELECT run, incident, 'verified', 1, jsonb_build_object('name', 'Timed', 'repeat', 0, 'lastStepSeconds', ${DELAY_SECONDS},
           'steps', jsonb_build_array(
             jsonb_build_object('delaySeconds', 0, 'targets',
               jsonb_build_array(jsonb_build_object('type', 'responder', 'id', asked))),
             jsonb_build_object('delaySeconds', ${DELAY_SECONDS}, 'targets',
               jsonb_build_array(jsonb_build_object('type', 'responder', 'id', next))))),
         'running', 1, 1, started, started, due, 1, started
    FROM ${GIVEN}`;
const ALERTS = `
  INSERT INTO alert (id, run_id, incident_id, responder_id, step, round, status, code, roles, created_at)
  SELECT alert, run, incident, asked, 1, 1, 'waiting', 'A3C4', '{local}', started FROM ${GIVEN}`;
const TIMERS = `
  INSERT INTO outbox_row (key, fact, data, priority, due_at, created_at)
  SELECT 'look-' || run || '-1', 'run.look', jsonb_build_object('runId', run, 'token', 1), 2, due, now() FROM ${GIVEN}`;
const LATENESS = `
  SELECT (extract(epoch FROM step_started_at - started_at - interval '${DELAY_SECONDS} seconds') * 1000)::float8 AS late
    FROM run WHERE snapshot->>'name' = 'Timed' AND step = 2`;
