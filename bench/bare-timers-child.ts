// The least that a timer can be: a delayed job in the same queue, and a handler that only looks at the clock.
import { BARE_WORKER, bareBackend } from './bare-backend.js';
import type { Timers } from './row-timers.js';

const QUEUE = 'escalation';
const CHUNK = 500;
const onError = (error: Error): void => void process.stderr.write(`${error.message}\n`);

const { dueMs, waiting, laterMs } = JSON.parse(process.env['BENCH_TIMERS'] ?? '{}') as Timers;
const backend = await bareBackend(onError);
const queue = backend.queue(QUEUE);
const now = Date.now();
const dues = [...dueMs, ...Array.from({ length: waiting }, () => laterMs)].map((delay) => now + delay);
const jobs = dues.map((due, index) => ({
  name: 'timer',
  data: { due },
  opts: { jobId: `timer-${index}`, delay: due - Date.now(), removeOnComplete: true, removeOnFail: true },
}));
for (let at = 0; at < jobs.length; at += CHUNK) await queue.addBulk(jobs.slice(at, at + CHUNK));

const lateness: number[] = [];
const worker = backend.worker(
  QUEUE,
  (job) => {
    lateness.push(Date.now() - (job.data as { due: number }).due);
    if (lateness.length === dueMs.length) process.send?.({ lateness });
    return Promise.resolve();
  },
  BARE_WORKER,
  onError,
);
void worker.run().catch(onError);

process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
