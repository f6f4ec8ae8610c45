import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { QueueBackend } from '../../../src/platform/queue/queue-backend.js';
import { eventually } from '../../support/eventually.js';
import { Counting, OutboxBench, RETRY } from './outbox-bench.js';

const HOUR = 3_600_000;

/** What the outbox promises, whatever the queues run on. `lose` empties the queues behind everybody's back. */
export function describeOutbox(
  name: string,
  openBackend: (databaseUrl: string) => Promise<QueueBackend>,
  lose: (bench: OutboxBench) => Promise<void>,
): void {
  describe(`the outbox with queues on ${name}`, () => {
    let bench: OutboxBench;
    beforeEach(async () => {
      bench = await OutboxBench.open(openBackend);
    });
    afterEach(async () => {
      await bench.close();
    });
    const done = (...effects: readonly number[]) =>
      eventually(() => bench.handler.effects.length >= effects.length, 'the effects were there').then(() => {
        expect(bench.handler.effects).toEqual(effects);
      });

    it('hands what was committed to its handler, and the row is gone', async () => {
      bench.startWorkers();
      await bench.add({ key: 'a', data: { n: 1 } });
      await done(1);
      expect(await bench.rowCount()).toBe(0);
    });

    it('publishes nothing of a transaction that was rolled back', async () => {
      bench.startWorkers();
      const failed = bench.database.unitOfWork.run(async (tx) => {
        await bench.outbox.add(tx, [{ key: 'never', fact: 'test.ping', data: { n: 1 } }]);
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
      await bench.add({ key: 'b', data: { n: 2 } });
      await done(2);
      expect(bench.handler.calls).toEqual([2]);
    });

    it('does what was committed by a process that died before it could publish', async () => {
      bench.startWorkers();
      await bench.addAndDie({ key: 'a', data: { n: 3 } });
      expect(await bench.sweep()).toEqual({ looked: 1, republished: 1 });
      await done(3);
    });

    it('does what was published and vanished from the queue', async () => {
      await bench.add({ key: 'a', data: { n: 4 } }, { key: 'b', data: { n: 5 } });
      await bench.relay.settled();
      await lose(bench);
      bench.startWorkers();
      expect(await bench.sweep()).toMatchObject({ republished: 2 });
      await eventually(() => bench.handler.effects.length === 2, 'both effects');
      expect(await bench.metrics.text()).toContain('vigil_outbox_republished_total 2');
    });

    it('leaves alone what waits in the queue or is being done', async () => {
      await bench.add({ key: 'a' }, { key: 'b', dueAt: bench.at(HOUR) });
      await bench.relay.settled();
      expect(await bench.sweep()).toEqual({ looked: 1, republished: 0 });
      bench.startWorkers();
      await done(1);
      expect(await bench.rowCount()).toBe(1);
    });

    it('keeps a timer until its time, also when the clock jumps there', async () => {
      bench.startWorkers();
      await bench.add({ key: 'timer', data: { n: 6 }, dueAt: bench.at(HOUR) });
      await bench.relay.settled();
      expect(await bench.sweep()).toEqual({ looked: 0, republished: 0 });
      bench.forward(HOUR - 1000);
      expect(await bench.sweep()).toEqual({ looked: 0, republished: 0 });
      bench.forward(1000);
      expect(await bench.sweep()).toEqual({ looked: 1, republished: 0 });
      await done(6);
    });

    it('moves the job of an intent that is added again with another time', async () => {
      bench.startWorkers();
      await bench.add({ key: 'timer', dueAt: bench.at(HOUR) });
      await bench.add({ key: 'timer', dueAt: bench.at(2 * HOUR) });
      await bench.relay.settled();
      expect(await bench.rowCount()).toBe(1);
      await bench.add({ key: 'timer' });
      await done(1);
    });

    it('does an intent again that is added while it is being done', async () => {
      bench.handler.before = async (_n, call) => {
        if (call > 1) return;
        // The row is taken first, as handlers do; what is added from then on is another intent.
        await bench.database.unitOfWork.run(async (tx) => {
          await bench.outbox.take(tx, ['look']);
          await bench.outbox.add(tx, [{ key: 'look', fact: 'test.ping', data: { n: 8 } }]);
        });
      };
      bench.startWorkers();
      await bench.add({ key: 'look', data: { n: 7 } });
      await done(8);
      expect(bench.handler.calls).toEqual([7, 8]);
    });

    it('does an intent soon that got a new time while it was being done', async () => {
      bench.handler.before = async (_n, call) => {
        if (call === 1) await bench.add({ key: 'look', dueAt: bench.at(200) });
        if (call === 1) await RETRY(HOUR);
      };
      bench.startWorkers();
      await bench.add({ key: 'look' });
      await done(1);
      expect(bench.handler.calls).toHaveLength(2);
    });

    it('has no effect for a row that somebody else took', async () => {
      await bench.add({ key: 'a', data: { n: 9 } });
      await bench.relay.settled();
      await bench.database.unitOfWork.run((tx) => bench.outbox.take(tx, ['a']));
      bench.startWorkers();
      await eventually(() => bench.handler.calls.length === 1, 'the job came');
      expect(bench.handler.effects).toEqual([]);
    });

    it('does not take a later row of the same intent for its own', async () => {
      await bench.add({ key: 'a', data: { n: 1 } });
      const row = await bench.database.prisma.outboxRow.findFirstOrThrow();
      await bench.database.unitOfWork.run((tx) => bench.outbox.take(tx, ['a']));
      await bench.addAndDie({ key: 'a', data: { n: 2 } });
      const stale = `a.${String(row.id)}`;
      expect(await bench.database.unitOfWork.run((tx) => bench.outbox.take(tx, [stale, 'unknown']))).toEqual([]);
      expect(await bench.database.unitOfWork.run((tx) => bench.outbox.postpone(tx, ['a'], bench.at(5)))).toEqual(['a']);
      expect(await bench.database.unitOfWork.run((tx) => bench.outbox.take(tx, ['a']))).toEqual(['a']);
    });

    it('waits as long as a handler asks, and the sweeper does not hurry it', async () => {
      bench.handler.before = (_n, call) => (call === 1 ? RETRY(HOUR) : Promise.resolve());
      bench.startWorkers();
      await bench.add({ key: 'paced' });
      const deferred = async () =>
        (await bench.database.prisma.outboxRow.findFirst())?.dueAt.getTime() === bench.at(HOUR).getTime();
      await eventually(deferred, 'it was noted');
      bench.forward(HOUR / 2);
      await bench.sweep();
      expect(bench.handler.calls).toHaveLength(1);
      bench.forward(HOUR / 2);
      await eventually(async () => {
        await bench.sweep();
        return bench.handler.effects.length === 1;
      }, 'it was done at its time');
    });

    it('does each of many intents once, with two workers and two sweepers', async () => {
      const other = new Counting(bench);
      bench.startWorkers();
      bench.startWorkers(other);
      const many = Array.from({ length: 400 }, (_, n) => ({ key: `m-${String(n)}`, data: { n } }));
      await bench.add(...many.slice(0, 200));
      await bench.addAndDie(...many.slice(200));
      await Promise.all([bench.sweep(), bench.sweep()]);
      const all = () => [...bench.handler.effects, ...other.effects];
      await eventually(() => all().length >= many.length, 'all were done');
      const effects = all().sort((a, b) => a - b);
      expect(effects).toEqual(many.map(({ data }) => data.n));
    });

    it('says so when a job vanishes again and again', async () => {
      await bench.add({ key: 'cursed' });
      await bench.relay.settled();
      await bench.database.prisma.outboxRow.updateMany({ data: { republished: 20 } });
      await lose(bench);
      await bench.sweep();
      expect(bench.lines).toContainEqual(
        expect.objectContaining({ level: 'error', msg: 'a job vanishes again and again' }),
      );
      expect((await bench.rows.backlog(bench.at(0))).stuck).toBe(1);
    });

    it('keeps a row for which there is no job, and says so', async () => {
      await bench.add({ key: 'odd', fact: 'nobody.knows' });
      await bench.relay.settled();
      await bench.sweep();
      expect(await bench.rowCount()).toBe(1);
      expect(bench.lines).toContainEqual(expect.objectContaining({ level: 'error', fact: 'nobody.knows' }));
    });
  });
}
