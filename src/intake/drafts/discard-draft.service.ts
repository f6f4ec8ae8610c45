import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { DraftCodes } from './draft-codes.service.js';
import { ReportDrafts } from './report-drafts.repository.js';

/** Throws a form away that was put aside, at once. What was never kept is gone all the same. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: ReportDrafts,
    private readonly codes: DraftCodes,
  ) {}

  async discard(submissionId: string): Promise<void> {
    await this.uow.run((tx) => this.drafts.remove(tx, this.codes.hashesOfForm(submissionId)));
  }
}
