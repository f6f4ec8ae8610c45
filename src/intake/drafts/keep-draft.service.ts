import { Injectable } from '@nestjs/common';
import { Clock, plus } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { DraftCodes } from './draft-codes.service.js';
import { KEPT_FOR, type KeptForm, writeKept } from './kept-form.js';
import { ReportDrafts } from './report-drafts.repository.js';

/** Puts a form aside, so that the person can go on another day or with another telephone. */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: ReportDrafts,
    private readonly codes: DraftCodes,
    private readonly clock: Clock,
  ) {}

  /** @returns the code, the same whenever this form is put aside; and until when it is kept. */
  async keep(form: KeptForm): Promise<{ readonly code: string; readonly until: Date }> {
    const code = this.codes.codeOf(form.draft.submissionId);
    const hashes = this.codes.hashesOf(code);
    if (hashes === null) throw new Error('A code of ours is no code.');
    const until = plus(this.clock.now(), KEPT_FOR);
    await this.uow.run((tx) => this.drafts.keep(tx, { hashes, page: writeKept(form), until }));
    return { code, until };
  }
}
