import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessModule } from '../../access/access.module.js';
import { ApiKeyGuard } from '../../access/api-key.guard.js';
import { AnswerModule } from '../../answer/answer.module.js';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { EscalationActionsModule } from '../../escalation/escalation-actions.module.js';
import { EscalationModule } from '../../escalation/escalation.module.js';
import { IncidentModule } from '../../incident/incident.module.js';
import { IntakeModule } from '../../intake/intake.module.js';
import { JournalModule } from '../../journal/journal.module.js';
import { IncidentAccess } from './incidents/incident-access.service.js';
import { IncidentListController } from './incidents/incident-list.controller.js';
import { ReleaseController, TriageController } from './incidents/incidents.controller.js';
import { PrismaReadIncidents } from './incidents/prisma-read-incidents.repository.js';
import { ReadIncidents } from './incidents/read-incidents.repository.js';
import { Corrections, ReadLog, RecordsController, ResponseController } from './incidents/response.controller.js';

/** The JSON API. */
@Module({
  imports: [
    AccessModule,
    AnswerModule,
    DeliveryModule,
    DirectoryModule,
    EscalationActionsModule,
    EscalationModule,
    IncidentModule,
    IntakeModule,
    JournalModule,
  ],
  controllers: [IncidentListController, TriageController, ReleaseController, ResponseController, RecordsController],
  providers: [
    { provide: APP_GUARD, useClass: ApiKeyGuard },
    IncidentAccess,
    ReadLog,
    Corrections,
    { provide: ReadIncidents, useClass: PrismaReadIncidents },
  ],
})
export class ApiModule {}
