import { Module } from '@nestjs/common';
import { DiscardDraft } from './discard-draft.service.js';
import { DraftCodes } from './draft-codes.service.js';
import { ForgetDraftsHandler } from './forget-drafts.handler.js';
import { KeepDraft } from './keep-draft.service.js';
import { OpenDraft } from './open-draft.service.js';
import { PrismaReportDrafts } from './prisma-report-drafts.repository.js';
import { ReportDrafts } from './report-drafts.repository.js';

/** Forms that somebody means to go on with. */
@Module({
  providers: [
    DiscardDraft,
    DraftCodes,
    ForgetDraftsHandler,
    KeepDraft,
    OpenDraft,
    { provide: ReportDrafts, useClass: PrismaReportDrafts },
  ],
  exports: [DiscardDraft, DraftCodes, ForgetDraftsHandler, KeepDraft, OpenDraft, ReportDrafts],
})
export class DraftsModule {}
