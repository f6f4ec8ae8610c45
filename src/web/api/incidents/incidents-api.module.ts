import { Module } from '@nestjs/common';
import { AccessModule } from '../../../access/access.module.js';
import { AnswerModule } from '../../../answer/answer.module.js';
import { DirectoryModule } from '../../../directory/directory.module.js';
import { EscalationActionsModule } from '../../../escalation/escalation-actions.module.js';
import { IncidentModule } from '../../../incident/incident.module.js';
import { IncidentAccess } from './incident-access.service.js';
import { IncidentListController } from './incident-list.controller.js';
import { ReleaseController, TriageController } from './incidents.controller.js';
import { PrismaReadIncidents } from './prisma-read-incidents.repository.js';
import { ReadIncidents } from './read-incidents.repository.js';
import { Corrections, ReadLog, RecordsController, ResponseController } from './response.controller.js';

/** The routes below `/api/v1/incidents`, and the simulation. */
@Module({
  imports: [AccessModule, AnswerModule, DirectoryModule, EscalationActionsModule, IncidentModule],
  controllers: [IncidentListController, TriageController, ReleaseController, ResponseController, RecordsController],
  providers: [IncidentAccess, ReadLog, Corrections, { provide: ReadIncidents, useClass: PrismaReadIncidents }],
  exports: [IncidentAccess, ReadIncidents],
})
export class IncidentsApiModule {}
