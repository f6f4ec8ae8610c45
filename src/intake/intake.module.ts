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
import { JudgeSource } from './sources/judge-source.service.js';
import { PrismaSources } from './sources/prisma-sources.repository.js';
import { ReadSources } from './sources/read-sources.service.js';
import { Sources } from './sources/sources.repository.js';
import { SubmitReportService } from './submit-report.service.js';
import { TakeReports } from './take-reports.service.js';

@Module({
  imports: [AttachmentsModule, DirectoryModule, DraftsModule, HeldModule, IncidentModule, NoticeModule],
  providers: [
    CoordinatorMailbox,
    ReporterWritten,
    OpenIncidents,
    JudgeSource,
    ReadSources,
    ReadTakenDown,
    ReceiptCodes,
    ReporterActs,
    ReporterMailbox,
    SubmitReportService,
    TakeReports,
    { provide: Mailboxes, useClass: PrismaMailboxes },
    { provide: Reports, useClass: PrismaReports },
    { provide: Sources, useClass: PrismaSources },
  ],
  exports: [
    AttachmentsModule,
    CoordinatorMailbox,
    DraftsModule,
    HeldModule,
    JudgeSource,
    Mailboxes,
    ReadSources,
    ReadTakenDown,
    ReceiptCodes,
    ReporterActs,
    ReporterMailbox,
    Reports,
    SubmitReportService,
  ],
})
export class IntakeModule {}
