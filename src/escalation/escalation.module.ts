import { Global, Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { IncidentFollower } from '../incident/incident-follower.js';
import { WebhookModule } from '../webhook/webhook.module.js';
import { AdvanceRun } from './advance-run.service.js';
import { AlertMaker } from './alert-maker.service.js';
import { DrillModule } from './drill/drill.module.js';
import { EndRun } from './end-run.service.js';
import { EndingOfRuns } from './ending-of-runs.service.js';
import { FindWebhooks } from './find-webhooks.service.js';
import { FindPeople } from './find-people.service.js';
import { MaintenanceModule } from './maintenance/maintenance.module.js';
import { PageCoordinators } from './page-coordinators.service.js';
import { PersonLeftRecords } from './person-left-records.service.js';
import { Policies } from './policies.repository.js';
import { PrismaPolicies } from './prisma-policies.repository.js';
import { PrismaRuns } from './prisma-runs.repository.js';
import { ProgressRecords } from './progress-records.service.js';
import { ResolveTargets } from './resolve-targets.service.js';
import { RunFollower } from './run-follower.service.js';
import { RunProgress } from './run-progress.service.js';
import { RunTimers } from './run-timers.service.js';
import { Runs } from './runs.repository.js';
import { StartRuns } from './start-runs.service.js';
import { NewRuns } from './new-runs.service.js';
import { StartStep } from './start-step.service.js';
import { StopRuns } from './stop-runs.service.js';
import { TellOver } from './tell-over.service.js';

const SERVICES = [
  AdvanceRun,
  AlertMaker,
  EndingOfRuns,
  EndRun,
  FindPeople,
  FindWebhooks,
  NewRuns,
  PageCoordinators,
  PersonLeftRecords,
  ProgressRecords,
  ResolveTargets,
  RunProgress,
  RunTimers,
  StartRuns,
  StartStep,
  StopRuns,
  TellOver,
];

/** The engine below the incident's use cases. Global, since the incident finds its follower here without an import. */
@Global()
@Module({
  imports: [DirectoryModule, DeliveryModule, DrillModule, MaintenanceModule, WebhookModule],
  providers: [
    ...SERVICES,
    { provide: Runs, useClass: PrismaRuns },
    { provide: Policies, useClass: PrismaPolicies },
    { provide: IncidentFollower, useClass: RunFollower },
  ],
  exports: [...SERVICES, Runs, Policies, IncidentFollower],
})
export class EscalationModule {}
