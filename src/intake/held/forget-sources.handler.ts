import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Limits } from '../../platform/limits/limits.js';
import { JobHandler } from '../../platform/queue/job.js';
import { FORGET_SOURCES } from './forget-sources.job.js';
import { ReportSources } from './report-sources.repository.js';

/** Networks are known for a day, and what was counted for as long as it counts. */
@Injectable()
export class ForgetSourcesHandler extends JobHandler<object> {
  readonly job = FORGET_SOURCES;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly sources: ReportSources,
    private readonly limits: Limits,
  ) {
    super();
  }

  async handle(): Promise<void> {
    await this.uow.run((tx) => this.sources.forget(tx));
    await this.limits.forget();
  }
}
