import type { BulkJobOptions } from 'bullmq';
import { AppError } from '../../kernel/app-error.js';
import type { JobCatalogue } from './job-catalogue.js';
import { JobQueues, type Ensured, type JobItem, type QueueDepth, type QueueState } from './job-queues.js';
import type { QueueName } from './job.js';
import type { PublishingQueue, QueueBackend } from './queue-backend.js';

/** Jobs per call: more would hold up the store for too long. */
const CHUNK = 500;
/** Up to this many go one by one: on PostgreSQL one takes 1 ms, any bulk 15 ms. Measured November 2026. */
const FEW = 8;

/** A schedule whose next job should have come so many times since has come to a halt. */
const HALTED_AFTER = 2;
/** No queue has as many. */
const MOST_SCHEDULES = 200;
const DONE_IS_GONE = { removeOnComplete: true, removeOnFail: true, stackTraceLimit: 0 } as const;

/** The queues on BullMQ. Jobs are removed when they are over, since an id that is kept would block the next of its name. */
export class BullmqJobQueues extends JobQueues {
  private readonly queues = new Map<QueueName, PublishingQueue>();

  constructor(
    private readonly backend: QueueBackend,
    private readonly catalogue: JobCatalogue,
  ) {
    super();
  }

  knows(fact: string): boolean {
    return this.catalogue.find(fact) !== undefined;
  }

  async publish(items: readonly JobItem[]): Promise<void> {
    const byQueue = this.byQueue(items);
    await reaching(() => Promise.all(byQueue.map(([name, group]) => this.add(name, group))));
  }

  async ensure(items: readonly JobItem[]): Promise<ReadonlyMap<string, Ensured>> {
    const byQueue = this.byQueue(items);
    const found = await reaching(() => Promise.all(byQueue.map(([name, group]) => this.ensureIn(name, group))));
    return new Map(found.flat());
  }

  async every(fact: string, milliseconds: number): Promise<void> {
    const { queue, attempts } = this.catalogue.get(fact);
    await reaching(async () => {
      const known = await this.queue(queue).getJobScheduler(fact);
      const isAlive = known?.every === milliseconds && (known.next ?? 0) > Date.now() - HALTED_AFTER * milliseconds;
      if (isAlive) return;
      const opts = { attempts, backoff: { type: 'custom' }, ...DONE_IS_GONE };
      await this.queue(queue).upsertJobScheduler(fact, { every: milliseconds }, { name: fact, data: {}, opts });
    });
  }

  emptied(): Promise<boolean> {
    return reaching(() => this.backend.emptied());
  }

  depths(): Promise<ReadonlyMap<QueueName, QueueDepth>> {
    return this.ofEach((name) => this.depth(name));
  }

  states(): Promise<ReadonlyMap<QueueName, QueueState>> {
    return this.ofEach(async (name) => {
      const queue = this.queue(name);
      const [depth, paused, found] = await Promise.all([
        this.depth(name),
        queue.isPaused(),
        queue.getJobSchedulers(0, MOST_SCHEDULES),
      ]);
      const schedules = found.map(({ key, every = 0, next }) => {
        return { fact: key, everyMs: every, nextAt: next === undefined ? null : new Date(next) };
      });
      return { ...depth, paused, schedules };
    });
  }

  private async ofEach<T>(look: (name: QueueName) => Promise<T>): Promise<ReadonlyMap<QueueName, T>> {
    const names = this.catalogue.queues();
    return new Map(await reaching(() => Promise.all(names.map(async (name) => [name, await look(name)] as const))));
  }

  private async depth(name: QueueName): Promise<QueueDepth> {
    const counts = await this.queue(name).getJobCounts('waiting', 'prioritized', 'active', 'delayed');
    const of = (state: string) => counts[state] ?? 0;
    return { waiting: of('waiting') + of('prioritized'), active: of('active'), delayed: of('delayed') };
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    this.queues.clear();
  }

  private async add(name: QueueName, items: readonly JobItem[]): Promise<void> {
    for (let at = 0; at < items.length; at += CHUNK) {
      const jobs = items.slice(at, at + CHUNK).map((item) => ({
        name: item.fact,
        data: item.data,
        opts: this.options(item),
      }));
      const queue = this.queue(name);
      if (jobs.length > FEW) await queue.addBulk(jobs);
      else await Promise.all(jobs.map((job) => queue.add(job.name, job.data, job.opts)));
    }
  }

  private async ensureIn(name: QueueName, items: readonly JobItem[]): Promise<[string, Ensured][]> {
    const ensured: [string, Ensured][] = [];
    for (let at = 0; at < items.length; at += CHUNK) {
      const chunk = items.slice(at, at + CHUNK);
      const places = await this.backend.places(
        name,
        chunk.map(({ key }) => key),
      );
      const placeOf = (item: JobItem) => places.get(item.key) ?? 'absent';
      await this.add(
        name,
        chunk.filter((item) => placeOf(item) === 'absent'),
      );
      for (const item of chunk) {
        const place = placeOf(item);
        if (place === 'delayed') ensured.push([item.key, await this.move(name, item)]);
        else ensured.push([item.key, place === 'absent' ? 'added' : place]);
      }
    }
    return ensured;
  }

  /** The job may start or vanish meanwhile; then it is looked for again by whoever asked. */
  private async move(name: QueueName, item: JobItem): Promise<Ensured> {
    const backend = this.queue(name).getBackend();
    try {
      if (item.delayMs > 0) await backend.changeDelay(item.key, item.delayMs);
      else await backend.promote(item.key);
      return 'moved';
    } catch (error) {
      const place = (await this.backend.places(name, [item.key])).get(item.key);
      if (place === 'delayed') throw error;
      if (place === 'waiting' || place === 'active') return place;
      await this.add(name, [item]);
      return 'added';
    }
  }

  private options(item: JobItem): BulkJobOptions {
    return {
      jobId: item.key,
      priority: item.priority,
      delay: Math.max(0, Math.ceil(item.delayMs)),
      attempts: this.catalogue.get(item.fact).attempts,
      backoff: { type: 'custom' },
      ...DONE_IS_GONE,
    };
  }

  private byQueue(items: readonly JobItem[]): [QueueName, JobItem[]][] {
    const groups = new Map<QueueName, JobItem[]>();
    for (const item of items) {
      const { queue } = this.catalogue.get(item.fact);
      const group = groups.get(queue);
      if (group) group.push(item);
      else groups.set(queue, [item]);
    }
    return [...groups];
  }

  private queue(name: QueueName): PublishingQueue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = this.backend.queue(name);
    this.queues.set(name, queue);
    return queue;
  }
}

async function reaching<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new AppError({
      kind: 'unavailable',
      code: 'queue_unavailable',
      message: 'The queue is out of reach.',
      cause,
    });
  }
}
