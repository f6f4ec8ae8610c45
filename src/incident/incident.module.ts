import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { AddNoteService } from './add-note.service.js';
import { ChangePublicStateService } from './change-public-state.service.js';
import { ClaimIncidentService } from './claim-incident.service.js';
import { ConsentLedger } from './consents/consent-ledger.service.js';
import { Consents } from './consents/consents.repository.js';
import { PrismaIncidentConsents } from './consents/prisma-consents.repository.js';
import { EndIncidentService } from './end-incident.service.js';
import { EndingRecords } from './ending-records.service.js';
import { HoldIncidentService } from './holds/hold-incident.service.js';
import { LegalHolds } from './holds/legal-holds.repository.js';
import { PrismaLegalHolds } from './holds/prisma-legal-holds.repository.js';
import { Incidents } from './incidents.repository.js';
import { TellApartService } from './tell-apart.service.js';
import { MergeIncidentsService } from './merge-incidents.service.js';
import { MoveIncidentService } from './move-incident.service.js';
import { MoveRecords } from './move-records.service.js';
import { PrismaIncidents } from './prisma-incidents.repository.js';
import { RecordNextOfKinService } from './record-next-of-kin.service.js';
import { ReleaseAlertService } from './release-alert.service.js';
import { ReleaseRecords } from './release-records.service.js';
import { ReopenIncidentService } from './reopen-incident.service.js';
import { ChangeTask } from './tasks/change-task.service.js';
import { EndTask } from './tasks/end-task.service.js';
import { TaskRules } from './tasks/task-rules.service.js';
import { BringTasksUpToDate } from './tasks/bring-tasks-up-to-date.service.js';
import { FollowIncidentTasks } from './tasks/follow-incident-tasks.service.js';
import { KeepTasks } from './tasks/keep-tasks.service.js';
import { PrismaTaskLists } from './tasks/prisma-task-lists.repository.js';
import { PrismaTasks } from './tasks/prisma-tasks.repository.js';
import { ReadTasks } from './tasks/read-tasks.service.js';
import { TaskLists } from './tasks/task-lists.repository.js';
import { TaskRecords } from './tasks/task-records.service.js';
import { TaskTemplatesModule } from './tasks/task-templates.module.js';
import { Tasks } from './tasks/tasks.repository.js';
import { VerifyIncidentService } from './verify-incident.service.js';
import { VerificationRecords } from './verification-records.service.js';

const SERVICES = [
  AddNoteService,
  BringTasksUpToDate,
  ChangePublicStateService,
  ChangeTask,
  ClaimIncidentService,
  ConsentLedger,
  EndIncidentService,
  EndingRecords,
  EndTask,
  FollowIncidentTasks,
  HoldIncidentService,
  KeepTasks,
  MergeIncidentsService,
  TellApartService,
  MoveIncidentService,
  MoveRecords,
  RecordNextOfKinService,
  ReadTasks,
  ReleaseAlertService,
  ReleaseRecords,
  ReopenIncidentService,
  TaskRecords,
  TaskRules,
  VerificationRecords,
  VerifyIncidentService,
];

/** Needs, from the composition root: UnitOfWork, Journal, Outbox, Sealing, Clock, IdSource and an IncidentFollower. */
@Module({
  imports: [DirectoryModule, TaskTemplatesModule],
  providers: [
    ...SERVICES,
    { provide: Incidents, useClass: PrismaIncidents },
    { provide: Consents, useClass: PrismaIncidentConsents },
    { provide: LegalHolds, useClass: PrismaLegalHolds },
    { provide: TaskLists, useClass: PrismaTaskLists },
    { provide: Tasks, useClass: PrismaTasks },
  ],
  exports: [...SERVICES, Consents, Incidents, LegalHolds, Tasks, TaskTemplatesModule],
})
export class IncidentModule {}
