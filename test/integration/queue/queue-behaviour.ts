import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RetryLater } from '../../../src/platform/queue/job.js';
import type { QueueBackend } from '../../../src/platform/queue/queue-backend.js';
import { PING, ping, Pinged, QueueBench, until } from './queue-bench.js';

/** What the queues promise, whatever they run on. `open` gives a backend of its own to each test. */
export function describeQueues(name: string, open: () => Promise<QueueBackend>): void {
  describe(`queues on ${name}`, () => {
    let bench: QueueBench;
    beforeEach(async () => {
      bench = new QueueBench(await open());
    });
    afterEach(async () => {
      await bench.close();
    });
    const empty = async () => {
      const depth = (await bench.queues.depths()).get(PING.queue);
      return depth !== undefined && depth.waiting + depth.active + depth.delayed === 0;
    };

    it('hand a job with its data and key to its handler, and forget it', async () => {
      bench.startWorkers();
      await bench.queues.publish([ping('report-1.7', 42)]);
      await until(() => bench.handler.calls.length === 1);
      expect(bench.handler.calls).toEqual([{ n: 42, key: 'report-1.7' }]);
      await until(empty);
      await bench.queues.publish([ping('report-1.7', 43)]);
      await until(() => bench.handler.calls.length === 2);
    });

    it('do a job once that was put in twice', async () => {
      await bench.queues.publish([ping('a'), ping('a'), ping('b')]);
      await bench.queues.publish([ping('a')]);
      bench.startWorkers();
      await until(empty);
      expect(bench.handler.calls.map(({ key }) => key).sort()).toEqual(['a', 'b']);
    });

    it('do the first of each priority first', async () => {
      await bench.queues.publish([ping('last', 1, { priority: 2_000_000 }), ping('c1', 1, { priority: 30 })]);
      await bench.queues.publish([ping('c2', 1, { priority: 30 }), ping('first', 1, { priority: 1 })]);
      bench.startWorkers();
      await until(empty);
      expect(bench.handler.calls.map(({ key }) => key)).toEqual(['first', 'c1', 'c2', 'last']);
    });

    it('show what is in them, what comes by the clock, and that nothing holds them', async () => {
      await bench.queues.publish([
        ping('now'),
        ping('first', 1, { priority: 1 }),
        ping('later', 1, { delayMs: 60_000 }),
      ]);
      await bench.queues.every(PING.fact, 3_600_000);
      const state = (await bench.queues.states()).get(PING.queue);
      expect(state).toMatchObject({ active: 0, paused: false });
      // The first job of a schedule is due at once or later, as the store has it.
      expect((state?.waiting ?? 0) + (state?.delayed ?? 0)).toBe(4);
      expect(state?.schedules).toMatchObject([{ fact: PING.fact, everyMs: 3_600_000 }]);
      expect(state?.schedules[0]?.nextAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
    });

    it('keep a job until its time', async () => {
      bench.startWorkers();
      const started = performance.now();
      await bench.queues.publish([ping('later', 1, { delayMs: 400 })]);
      await until(() => bench.handler.calls.length === 1);
      expect(performance.now() - started).toBeGreaterThan(350);
      expect(performance.now() - started).toBeLessThan(900);
    });

    it('bring a delayed job forward, and put it off', async () => {
      bench.startWorkers();
      await bench.queues.publish([ping('timer', 1, { delayMs: 3_600_000 })]);
      expect(await bench.queues.ensure([ping('timer', 1, { delayMs: 1_800_000 })])).toEqual(
        new Map([['timer', 'moved']]),
      );
      expect(bench.handler.calls).toEqual([]);
      expect(await bench.queues.ensure([ping('timer')])).toEqual(new Map([['timer', 'moved']]));
      await until(() => bench.handler.calls.length === 1);
    });

    it('say where a job is, and add it when it is nowhere', async () => {
      expect(await bench.queues.ensure([ping('a'), ping('b')])).toEqual(
        new Map([
          ['a', 'added'],
          ['b', 'added'],
        ]),
      );
      expect(await bench.queues.ensure([ping('a')])).toEqual(new Map([['a', 'waiting']]));
      const finish: (() => void)[] = [];
      bench.handler.then = () => new Promise((resolve) => void finish.push(resolve));
      bench.startWorkers();
      await until(() => bench.handler.calls.length === 2);
      expect((await bench.queues.ensure([ping('a')])).get('a')).toBe('active');
      finish.forEach((end) => {
        end();
      });
    });

    it('do a job again when its handler asks for it, and note until when', async () => {
      bench.handler.then = (_data, _key, call) =>
        call === 1 ? Promise.reject(new RetryLater(300)) : Promise.resolve();
      bench.startWorkers();
      await bench.queues.publish([ping('paced')]);
      await until(() => bench.handler.calls.length === 1);
      const first = performance.now();
      await until(() => bench.handler.calls.length === 2);
      expect(performance.now() - first).toBeGreaterThan(250);
      expect(bench.deferrals.notes).toEqual([{ key: 'paced', until: new Date('2026-11-21T12:00:00.300Z') }]);
      await until(empty);
    });

    it('try a failing job as often as its definition says, then give up', async () => {
      bench.handler.then = () => Promise.reject(new Error('to joyce@example.org'));
      bench.startWorkers();
      await bench.queues.publish([ping('broken')]);
      await until(() => bench.handler.calls.length === PING.attempts);
      await until(empty);
      expect(bench.deferrals.notes).toHaveLength(PING.attempts);
      expect(bench.deferrals.notes.every(({ failure }) => failure === 'Error')).toBe(true);
      expect(bench.deferrals.notes.at(-1)?.until).toEqual(new Date('2026-11-21T12:00:30Z'));
      expect((await bench.queues.ensure([ping('broken', 1, { delayMs: 60_000 })])).get('broken')).toBe('added');
    });

    it('give each job to one worker only', async () => {
      const other = new Pinged();
      bench.startWorkers();
      bench.startWorkers(other);
      await bench.queues.publish(Array.from({ length: 300 }, (_, n) => ping(`job-${String(n)}`, n)));
      await until(empty);
      const keys = [...bench.handler.calls, ...other.calls].map(({ key }) => key);
      expect(keys).toHaveLength(300);
      expect(new Set(keys).size).toBe(300);
    });

    it('give the job of a worker that died to another one', async () => {
      const dead = bench.backend.worker(
        PING.queue,
        () => new Promise<never>(() => undefined),
        { autorun: false, lockDuration: 300, skipLockRenewal: true, skipStalledCheck: true },
        () => undefined,
      );
      void dead.run();
      await bench.queues.publish([ping('orphan', 9)]);
      await until(async () => (await bench.queues.depths()).get(PING.queue)?.active === 1);
      await dead.close(true);
      bench.startWorkers();
      await until(() => bench.handler.calls.length === 1);
      expect(bench.handler.calls[0]).toEqual({ n: 9, key: 'orphan' });
      await until(empty);
    });

    it('let a job end that is under way when the workers stop', async () => {
      let ended = false;
      bench.handler.then = async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        ended = true;
      };
      const workers = bench.startWorkers();
      await bench.queues.publish([ping('slow')]);
      await until(() => bench.handler.calls.length === 1);
      await workers.stop();
      expect(ended).toBe(true);
      expect(await empty()).toBe(true);
    });

    it('take ten thousand jobs at once', async () => {
      await bench.queues.publish(Array.from({ length: 10_000 }, (_, n) => ping(`many-${String(n)}`, n)));
      expect((await bench.queues.depths()).get(PING.queue)).toEqual({ waiting: 10_000, active: 0, delayed: 0 });
    });
  });
}
