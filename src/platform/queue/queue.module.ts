import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Readiness } from '../health/readiness.js';
import { Logger } from '../logging/logger.js';
import { RareLog } from '../logging/rare-log.js';
import { Metrics } from '../metrics/metrics.js';
import { BullmqJobQueues } from './bullmq-job-queues.js';
import { JobCatalogue } from './job-catalogue.js';
import { JobQueues } from './job-queues.js';
import { JOB_DEFINITIONS, type JobDefinition } from './job.js';
import { PostgresQueueBackend } from './postgres-queue-backend.js';
import { QueueBackend } from './queue-backend.js';
import { RedisQueueBackend } from './redis-queue-backend.js';

/** The backend that the settings ask for, ready for use. */
export async function openQueueBackend(
  queue: Settings['queue'],
  databaseUrl: string | null,
  logger: Logger,
): Promise<QueueBackend> {
  const rareLog = new RareLog(logger);
  const onError = (error: Error): void => {
    rareLog.warn('the queue has trouble', { error });
  };
  const backend = queue.redisUrl === null ? onPostgres() : new RedisQueueBackend(queue.redisUrl, queue.prefix, onError);
  await backend.prepare();
  logger.info('queues are ready', { backend: backend.name });
  return backend;

  function onPostgres(): QueueBackend {
    if (databaseUrl === null) throw new Error('The queues need the address of the database that was started');
    return new PostgresQueueBackend(databaseUrl, queue.prefix, onError);
  }
}

class QueueCloser implements OnApplicationShutdown {
  constructor(
    private readonly queues: JobQueues,
    private readonly backend: QueueBackend,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.queues.close();
    await this.backend.close();
  }
}

/**
 * The queues, for every process. Needs, globally: SETTINGS with the address of the database that is in use, Logger,
 * Metrics, Readiness.
 */
@Module({})
export class QueueModule {
  static forJobs(definitions: readonly JobDefinition<unknown>[]): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      providers: [
        { provide: JOB_DEFINITIONS, useValue: definitions },
        { provide: JobCatalogue, useFactory: () => new JobCatalogue(definitions) },
        {
          provide: QueueBackend,
          useFactory: (settings: Settings, logger: Logger) =>
            openQueueBackend(settings.queue, settings.database.url, logger),
          inject: [SETTINGS, Logger],
        },
        {
          provide: JobQueues,
          useFactory: (backend: QueueBackend, catalogue: JobCatalogue, readiness: Readiness, metrics: Metrics) => {
            const queues = new BullmqJobQueues(backend, catalogue);
            readiness.add({ name: 'queue', look: () => backend.trouble() });
            metrics.gauge('vigil_queue_depth', async () =>
              [...(await queues.depths())].map(([queue, { waiting }]) => ({ labels: { queue }, value: waiting })),
            );
            return queues;
          },
          inject: [QueueBackend, JobCatalogue, Readiness, Metrics],
        },
        {
          provide: QueueCloser,
          useFactory: (queues: JobQueues, backend: QueueBackend) => new QueueCloser(queues, backend),
          inject: [JobQueues, QueueBackend],
        },
      ],
      exports: [JobQueues, JobCatalogue, QueueBackend, JOB_DEFINITIONS],
    };
  }
}
