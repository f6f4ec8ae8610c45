import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { DraftCodes } from './draft-codes.service.js';
import { type KeptForm, readKept } from './kept-form.js';
import { ReportDrafts } from './report-drafts.repository.js';

/** The form that was put aside under a code. It stays until it is sent, thrown away, or its week is over. */
@Injectable()
export class OpenDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly drafts: ReportDrafts,
    private readonly codes: DraftCodes,
    private readonly clock: Clock,
  ) {}

  /** Null for a code that opens nothing, whatever the reason. */
  async open(typed: string): Promise<KeptForm | null> {
    const hashes = this.codes.hashesOf(typed);
    if (hashes === null) return null;
    const page = await this.uow.run((tx) => this.drafts.find(tx, hashes));
    return page === null ? null : readKept(page, this.clock.now());
  }
}
