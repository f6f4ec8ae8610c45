import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { IncidentModule } from '../incident/incident.module.js';
import { NoticeModule } from './notice/notice.module.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { HeldModule } from './held/held.module.js';
import { CoordinatorMailbox } from './mailbox/coordinator-mailbox.service.js';
import { Mailboxes } from './mailbox/mailboxes.repository.js';
import { PrismaMailboxes } from './mailbox/prisma-mailboxes.repository.js';
import { ReporterActs } from './mailbox/reporter-acts.service.js';
import { ReporterMailbox } from './mailbox/reporter-mailbox.service.js';
import { OpenIncidents } from './open-incidents.service.js';
import { PrismaReports } from './prisma-reports.repository.js';
import { ReadTakenDown } from './read-taken-down.service.js';
import { ReceiptCodes } from './receipt-codes.service.js';
import { Reports } from './reports.repository.js';
import { ReporterWritten } from './mailbox/reporter-written.service.js';
import { SubmitReportService } from './submit-report.service.js';
import { TakeReports } from './take-reports.service.js';

@Module({
  imports: [AttachmentsModule, DirectoryModule, DraftsModule, HeldModule, IncidentModule, NoticeModule],
  providers: [
    CoordinatorMailbox,
    ReporterWritten,
    OpenIncidents,
    ReadTakenDown,
    ReceiptCodes,
    ReporterActs,
    ReporterMailbox,
    SubmitReportService,
    TakeReports,
    { provide: Mailboxes, useClass: PrismaMailboxes },
    { provide: Reports, useClass: PrismaReports },
  ],
  exports: [
    AttachmentsModule,
    CoordinatorMailbox,
    DraftsModule,
    HeldModule,
    Mailboxes,
    ReadTakenDown,
    ReceiptCodes,
    ReporterActs,
    ReporterMailbox,
    Reports,
    SubmitReportService,
  ],
})
export class IntakeModule {}
