import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AccessModule } from '../../access/access.module.js';
import { AnswerModule } from '../../answer/answer.module.js';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { DrillModule } from '../../escalation/drill/drill.module.js';
import { EscalationActionsModule } from '../../escalation/escalation-actions.module.js';
import { AuditWatchModule } from '../../escalation/audit/audit-watch.module.js';
import { EscalationModule } from '../../escalation/escalation.module.js';
import { MaintenanceModule } from '../../escalation/maintenance/maintenance.module.js';
import { HelpModule } from '../../publication/help/help.module.js';
import { IncidentModule } from '../../incident/incident.module.js';
import { PersonRecordModule } from '../../incident/person/person-record.module.js';
import { IntakeModule } from '../../intake/intake.module.js';
import { JournalModule } from '../../journal/journal.module.js';
import { RetentionModule } from '../../safekeeping/retention/retention.module.js';
import { PublicModule } from '../public/public.module.js';
import { AccessPagesModule } from './access-pages.module.js';
import { ConsoleAttachmentsController } from './attachments.controller.js';
import { CallInsteadController } from './call-instead.controller.js';
import { CompareController } from './compare.controller.js';
import { ReadCompare } from './compare/read-compare.service.js';
import { ConfirmController } from './confirm.controller.js';
import { CountConsequences } from './confirm/count-consequences.service.js';
import { DecideIncident } from './confirm/decide-incident.service.js';
import { ReadConfirmService } from './confirm/read-confirm.service.js';
import { ReadMoveService } from './confirm/read-move.service.js';
import { ConsentPagesController } from './consents.controller.js';
import { ReadConsents } from './consents/read-consents.service.js';
import { ConsoleController } from './console.controller.js';
import { ConsoleRecordsModule } from './console-records.module.js';
import { DeliveryPagesModule } from './delivery-pages.module.js';
import { DrillsController } from './drills.controller.js';
import { EvidenceController } from './evidence.controller.js';
import { ExportLog } from './evidence/export-log.service.js';
import { GatherRecords } from './evidence/gather-records.service.js';
import { MakeEvidence } from './evidence/make-evidence.service.js';
import { PdfEvidence } from './evidence/pdf-evidence.service.js';
import { ReadThreads } from './evidence/read-threads.service.js';
import { EventsController } from './events.controller.js';
import { HandoverController } from './handover.controller.js';
import { GiveOver } from './handover/give-over.service.js';
import { ReadHandover } from './handover/read-handover.service.js';
import { IncidentController } from './incident.controller.js';
import { IncidentDesk } from './incident/incident-desk.service.js';
import { IncidentHeads } from './incident/incident-heads.service.js';
import { ReadIncidentWords } from './incident/read-incident-words.service.js';
import { ReadIncidentService } from './incident/read-incident.service.js';
import { ReadResponse } from './incident/read-response.service.js';
import { RecordVerification } from './incident/record-verification.service.js';
import { ReadRuns } from './incident/read-runs.service.js';
import { ReadTimeline } from './incident/read-timeline.service.js';
import { FollowLogService } from './log/follow-log.service.js';
import { HoldController } from './hold.controller.js';
import { IncidentForms } from './incident/incident-forms.service.js';
import { KnowingPagesModule } from './knowing-pages.module.js';
import { KeepingController } from './keeping.controller.js';
import { ReadKeepingPage } from './keeping/read-keeping-page.service.js';
import { LastEntries } from './log/last-entries.repository.js';
import { LogExtras } from './log/log-extras.service.js';
import { PrismaLastEntries } from './log/prisma-last-entries.repository.js';
import { ReadEntriesService } from './log/read-entries.service.js';
import { ReadLogService } from './log/read-log.service.js';
import { RecentWords } from './log/recent-words.service.js';
import { PeoplePagesModule } from './people-pages.module.js';
import { QueuePagesModule } from './queue-pages.module.js';
import { RotaPagesModule } from './rota-pages.module.js';
import { PlanPagesModule } from './plan-pages.module.js';
import { PersonController } from './person.controller.js';
import { ReadPersonCover } from './person/read-person.service.js';
import { MailboxController } from './mailbox.controller.js';
import { ReadMailboxService } from './mailbox/read-mailbox.service.js';
import { MessagePagesModule } from './message-pages.module.js';
import { MaintenanceController } from './maintenance.controller.js';
import { MoveController } from './move.controller.js';
import { ReceptionPagesModule } from './reception-pages.module.js';
import { RecordController } from './record.controller.js';
import { NoticesInterceptor } from './notices/notices.interceptor.js';
import { ReadNotices } from './notices/read-notices.service.js';
import { IncidentTasksController } from './incident-tasks.controller.js';
import { TaskPagesModule } from './task-pages.module.js';
import { SendingController } from './sending.controller.js';
import { ReleaseController } from './release.controller.js';
import { ExampleTexts } from './release/example-texts.service.js';
import { PreviewWords } from './release/preview-words.service.js';
import { ReadLeaving } from './release/read-leaving.service.js';
import { ReadReleaseService } from './release/read-release.service.js';
import { ReadingLog } from './reports/reading-log.service.js';
import { ReportPagesController } from './reports.controller.js';
import { ReadReportsService } from './reports/read-reports.service.js';
import { ReadSourceView } from './sources/read-source-view.service.js';
import { Attention } from './tonight/attention.repository.js';
import { EngineRecords } from './tonight/engine-records.repository.js';
import { OpenIncidents } from './tonight/open-incidents.service.js';
import { PrismaAttention } from './tonight/prisma-attention.repository.js';
import { PrismaEngineRecords } from './tonight/prisma-engine-records.repository.js';
import { ReadByDay } from './tonight/read-by-day.service.js';
import { ReadDutyGaps } from './tonight/read-duty-gaps.service.js';
import { ReadKeptBack } from './tonight/read-kept-back.service.js';
import { ReadEngine } from './tonight/read-engine.service.js';
import { ReadTonightService } from './tonight/read-tonight.service.js';

const SERVICES = [
  CountConsequences,
  DecideIncident,
  ExampleTexts,
  ExportLog,
  FollowLogService,
  GatherRecords,
  GiveOver,
  IncidentDesk,
  IncidentForms,
  IncidentHeads,
  LogExtras,
  MakeEvidence,
  OpenIncidents,
  PdfEvidence,
  PreviewWords,
  ReadCompare,
  ReadConfirmService,
  ReadConsents,
  ReadDutyGaps,
  ReadEngine,
  ReadEntriesService,
  ReadHandover,
  ReadIncidentService,
  ReadIncidentWords,
  ReadByDay,
  ReadKeepingPage,
  ReadKeptBack,
  ReadNotices,
  ReadingLog,
  RecentWords,
  ReadLogService,
  ReadLeaving,
  ReadMailboxService,
  ReadMoveService,
  ReadPersonCover,
  ReadReleaseService,
  ReadReportsService,
  ReadResponse,
  ReadRuns,
  ReadSourceView,
  ReadThreads,
  ReadTimeline,
  ReadTonightService,
  RecordVerification,
];

const REPOSITORIES = [
  { provide: Attention, useClass: PrismaAttention },
  { provide: EngineRecords, useClass: PrismaEngineRecords },
  { provide: LastEntries, useClass: PrismaLastEntries },
];

/** The coordinators' console, beside sign-in. */
@Module({
  imports: [
    AccessModule,
    AccessPagesModule,
    AnswerModule,
    AuditWatchModule,
    ConsoleRecordsModule,
    DeliveryModule,
    DeliveryPagesModule,
    DirectoryModule,
    DrillModule,
    MaintenanceModule,
    MessagePagesModule,
    EscalationActionsModule,
    EscalationModule,
    HelpModule,
    IncidentModule,
    KnowingPagesModule,
    PeoplePagesModule,
    PlanPagesModule,
    PersonRecordModule,
    IntakeModule,
    JournalModule,
    PublicModule,
    RetentionModule,
    QueuePagesModule,
    ReceptionPagesModule,
    RotaPagesModule,
    TaskPagesModule,
  ],
  // The last one takes any last part of an incident's address, so the others come first.
  controllers: [
    ConsoleController,
    EventsController,
    EvidenceController,
    CompareController,
    HandoverController,
    HoldController,
    KeepingController,
    SendingController,
    DrillsController,
    MaintenanceController,
    MailboxController,
    ConsentPagesController,
    IncidentTasksController,
    ConsoleAttachmentsController,
    IncidentController,
    ReportPagesController,
    RecordController,
    CallInsteadController,
    ReleaseController,
    MoveController,
    PersonController,
    ConfirmController,
  ],
  providers: [...SERVICES, ...REPOSITORIES, { provide: APP_INTERCEPTOR, useClass: NoticesInterceptor }],
})
export class ConsoleModule {}
