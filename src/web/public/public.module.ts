import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/directory.module.js';
import { IntakeModule } from '../../intake/intake.module.js';
import { InfoPagesController } from './info-pages.controller.js';
import { MailboxKeys } from './receipt/mailbox-keys.js';
import { MailboxPosts } from './receipt/mailbox-posts.service.js';
import { ReceiptFiles } from './receipt/receipt-files.interceptor.js';
import { ReceiptCookie } from './receipt/receipt-cookie.js';
import { ReceiptLimits } from './receipt-limits.js';
import { ReceiptController } from './receipt.controller.js';
import { ProofOfWork } from './proof-of-work.service.js';
import { PlacesController } from './places.controller.js';
import { ReportPrintController } from './report-print.controller.js';
import { ReportReturnController } from './report-return.controller.js';
import { DraftLimits } from './report/keep/draft-limits.js';
import { FormPosts } from './report/form-posts.service.js';
import { SendReport } from './report/send-report.service.js';
import { KeepPosts } from './report/keep/keep-posts.service.js';
import { ReportFormController } from './report-form.controller.js';
import { ReportLimits } from './report-limits.js';
import { TakePageService } from './report/take-page.service.js';

/** The pages that anybody may open. `ReportLimits` is shared with the API: import this module, do not provide it anew. */
@Module({
  imports: [DirectoryModule, IntakeModule],
  controllers: [
    InfoPagesController,
    ReportFormController,
    PlacesController,
    ReportPrintController,
    ReportReturnController,
    ReceiptController,
  ],
  providers: [
    DraftLimits,
    FormPosts,
    KeepPosts,
    SendReport,
    MailboxKeys,
    MailboxPosts,
    ProofOfWork,
    ReceiptCookie,
    ReceiptFiles,
    ReceiptLimits,
    ReportLimits,
    TakePageService,
  ],
  exports: [ReportLimits],
})
export class PublicModule {}
