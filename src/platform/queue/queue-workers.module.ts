import { Module, type DynamicModule, type InjectionToken, type ModuleMetadata } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { textsPerSecond } from '../../config/texts-per-second.js';
import { Readiness } from '../health/readiness.js';
import { Logger } from '../logging/logger.js';
import { JobCatalogue } from './job-catalogue.js';
import { JOB_HANDLERS, type JobHandler } from './job.js';
import { QueueBackend } from './queue-backend.js';
import { QueueWorkers, type WorkerParts } from './queue-workers.service.js';
import { RunJob } from './run-job.service.js';

const WORKER_PARTS = Symbol('WORKER_PARTS');

/**
 * The workers, for a process that does jobs. Every job of QueueModule needs a handler: `handlers` are injectable
 * JobHandlers that the modules in `imports` export. Needs JobDeferrals, globally.
 */
@Module({})
export class QueueWorkersModule {
  static forHandlers(
    imports: NonNullable<ModuleMetadata['imports']>,
    handlers: readonly InjectionToken[],
  ): DynamicModule {
    return {
      module: QueueWorkersModule,
      imports,
      providers: [
        RunJob,
        { provide: JOB_HANDLERS, useFactory: (...all: JobHandler<unknown>[]) => all, inject: [...handlers] },
        {
          provide: WORKER_PARTS,
          useFactory: (
            settings: Settings,
            backend: QueueBackend,
            catalogue: JobCatalogue,
            all: readonly JobHandler<unknown>[],
          ): WorkerParts => ({
            backend,
            catalogue,
            handlers: all,
            deliveryConcurrency: settings.queue.deliveryConcurrency,
            textsPerSecond: textsPerSecond(settings),
          }),
          inject: [SETTINGS, QueueBackend, JobCatalogue, JOB_HANDLERS],
        },
        {
          provide: QueueWorkers,
          useFactory: (parts: WorkerParts, runJob: RunJob, logger: Logger, readiness: Readiness) =>
            new QueueWorkers(parts, runJob, logger, readiness),
          inject: [WORKER_PARTS, RunJob, Logger, Readiness],
        },
      ],
      exports: [QueueWorkers],
    };
  }
}
