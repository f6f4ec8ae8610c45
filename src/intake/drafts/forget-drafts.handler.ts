import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { JobHandler } from '../../platform/queue/job.js';
import { FORGET_DRAFTS } from './forget-drafts.job.js';
import { ReportDrafts } from './report-drafts.repository.js';

/** Deletes the forms whose week is over. */
@Injectable()
export class ForgetDraftsHandler extends JobHandler<object> {
  readonly job = FORGET_DRAFTS;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: ReportDrafts,
  ) {
    super();
  }

  async handle(): Promise<void> {
    await this.uow.run((tx) => this.drafts.forget(tx));
  }
}
