import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AccessModule } from '../../access/access.module.js';
import { ApiKeyGuardModule } from '../../access/api-key-guard.module.js';
import { AnswerModule } from '../../answer/answer.module.js';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { MessageRetryModule } from '../../delivery/message-retry.module.js';
import { ContactVerificationModule } from '../../delivery/verification/contact-verification.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { DirectoryRecordsModule } from '../../directory/directory-records.module.js';
import { EscalationActionsModule } from '../../escalation/escalation-actions.module.js';
import { DrillModule } from '../../escalation/drill/drill.module.js';
import { EscalationModule } from '../../escalation/escalation.module.js';
import { MaintenanceModule } from '../../escalation/maintenance/maintenance.module.js';
import { PolicyRecordsModule } from '../../escalation/policy-records.module.js';
import { IncidentModule } from '../../incident/incident.module.js';
import { PersonRecordModule } from '../../incident/person/person-record.module.js';
import { IntakeModule } from '../../intake/intake.module.js';
import { HelpModule } from '../../publication/help/help.module.js';
import { PublicationModule } from '../../publication/publication.module.js';
import { JoinModule } from '../../intake/join/join.module.js';
import { PublicModule } from '../public/public.module.js';
import { Accounts } from './access/accounts.repository.js';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { KeysController } from './access/keys.controller.js';
import { PrismaAccounts } from './access/prisma-accounts.repository.js';
import { UserDesk } from './access/user-desk.service.js';
import { UsersController } from './access/users.controller.js';
import { ContactMethodsController } from './directory/contact-methods.controller.js';
import { DirectoryDesk } from './directory/directory-desk.service.js';
import { FacilityDesk } from './directory/facility-desk.service.js';
import { FacilityList } from './directory/facility-list.repository.js';
import { FeedDesk } from './directory/feed-desk.service.js';
import { GroupFeedsController, ResponderFeedsController } from './directory/feeds.controller.js';
import { GroupsController } from './directory/groups.controller.js';
import { LeaveController } from './directory/leave.controller.js';
import { PersonalDesk } from './directory/personal-desk.service.js';
import { FacilitiesController, RegionsController } from './directory/places.controller.js';
import { PrismaFacilityList } from './directory/prisma-facility-list.repository.js';
import { RespondersController } from './directory/responders.controller.js';
import { RotaDesk } from './directory/rota-desk.service.js';
import { RotaDutyController } from './directory/rota-duty.controller.js';
import { RotaSchedulesController } from './directory/rota-schedules.controller.js';
import { RotaSwapsController } from './directory/rota-swaps.controller.js';
import { RotasController } from './directory/rotas.controller.js';
import { ApiDocument } from './docs/api-document.service.js';
import { ApiRoutes } from './docs/api-routes.service.js';
import { DocsController } from './docs/docs.controller.js';
import { PoliciesController } from './escalation/policies.controller.js';
import { RoutesController } from './escalation/routes.controller.js';
import { RoutesDesk } from './escalation/routes-desk.service.js';
import { EventsController } from './events/events.controller.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { IdempotencyKeys } from './idempotency/idempotency-keys.service.js';
import { IdempotencyRecords } from './idempotency/idempotency-records.repository.js';
import { PrismaIdempotencyRecords } from './idempotency/prisma-idempotency-records.repository.js';
import { CallInsteadController } from './incidents/call-instead.controller.js';
import { IncidentAccess } from './incidents/incident-access.service.js';
import { IncidentListController } from './incidents/incident-list.controller.js';
import { ReleaseController, TriageController } from './incidents/incidents.controller.js';
import { ErasedReportsController, HoldsController } from './incidents/holds.controller.js';
import { PrismaReadIncidents } from './incidents/prisma-read-incidents.repository.js';
import { ReadIncidents } from './incidents/read-incidents.repository.js';
import { HeldIncidentsController } from './incidents/held.controller.js';
import { ConsentsController } from './incidents/consents.controller.js';
import { SourcesController } from './incidents/sources.controller.js';
import { PersonController } from './incidents/person.controller.js';
import { Corrections, ReadLog, RecordsController, ResponseController } from './incidents/response.controller.js';
import { HelpLinesController } from './help/help-lines.controller.js';
import { JoinDecisionsController, JoinRequestsController } from './joins/join-requests.controller.js';
import { MessagesController } from './messages/messages.controller.js';
import { PrismaReadMessages } from './messages/prisma-read-messages.repository.js';
import { ReadMessages } from './messages/read-messages.repository.js';
import { DrillsController } from './drills/drills.controller.js';
import { SendingController } from './messages/sending.controller.js';
import { PrismaDatabaseReadiness } from './prisma-database-readiness.js';
import { WebhookModule } from '../../webhook/webhook.module.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';
import { TaskDesk } from './tasks/task-desk.service.js';
import { TasksController, TaskTemplatesController } from './tasks/tasks.controller.js';
import { StatsController } from './stats/stats.controller.js';
import { PersonModule } from '../../safekeeping/person/person.module.js';
import { RetentionModule } from '../../safekeeping/retention/retention.module.js';
import { PersonalDataController, RetentionController } from './keeping/keeping.controller.js';
import { PersonalDataDesk } from './keeping/personal-data-desk.service.js';
import { ReportPipe } from './intake/report.pipe.js';
import { ReportsController } from './intake/reports.controller.js';

const INCIDENT_ROUTES = [
  IncidentListController,
  TriageController,
  ReleaseController,
  ResponseController,
  HeldIncidentsController,
  RecordsController,
  AttachmentsController,
  CallInsteadController,
  PersonController,
  ConsentsController,
  SourcesController,
  HoldsController,
  ErasedReportsController,
  TasksController,
  TaskTemplatesController,
];
const DIRECTORY_ROUTES = [
  RegionsController,
  FacilitiesController,
  RespondersController,
  ContactMethodsController,
  GroupsController,
  RotasController,
  RotaDutyController,
  RotaSchedulesController,
  RotaSwapsController,
  LeaveController,
  ResponderFeedsController,
  GroupFeedsController,
];

/** The JSON API. */
@Module({
  imports: [
    AccessModule,
    ApiKeyGuardModule,
    AnswerModule,
    ContactVerificationModule,
    DeliveryModule,
    DirectoryModule,
    DirectoryRecordsModule,
    DiscoveryModule,
    DrillModule,
    EscalationActionsModule,
    EscalationModule,
    HelpModule,
    IncidentModule,
    IntakeModule,
    JoinModule,
    MaintenanceModule,
    MessageRetryModule,
    PersonRecordModule,
    PolicyRecordsModule,
    PublicModule,
    PublicationModule,
    PersonModule,
    RetentionModule,
    WebhookModule,
  ],
  controllers: [
    ReportsController,
    ...INCIDENT_ROUTES,
    ...DIRECTORY_ROUTES,
    PoliciesController,
    RoutesController,
    MessagesController,
    SendingController,
    StatsController,
    HelpLinesController,
    DrillsController,
    JoinRequestsController,
    JoinDecisionsController,
    KeysController,
    UsersController,
    WebhooksController,
    EventsController,
    PersonalDataController,
    RetentionController,
    DocsController,
  ],
  providers: [
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    ApiDocument,
    ApiRoutes,
    Corrections,
    DirectoryDesk,
    FacilityDesk,
    FeedDesk,
    IdempotencyKeys,
    IncidentAccess,
    PersonalDataDesk,
    PersonalDesk,
    PrismaDatabaseReadiness,
    ReadLog,
    ReportPipe,
    RotaDesk,
    RoutesDesk,
    TaskDesk,
    UserDesk,
    { provide: Accounts, useClass: PrismaAccounts },
    { provide: FacilityList, useClass: PrismaFacilityList },
    { provide: IdempotencyRecords, useClass: PrismaIdempotencyRecords },
    { provide: ReadIncidents, useClass: PrismaReadIncidents },
    { provide: ReadMessages, useClass: PrismaReadMessages },
  ],
})
export class ApiModule {}
