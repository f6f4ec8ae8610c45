import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { IncidentModule } from '../incident/incident.module.js';
import { EscalateRunService } from './escalate-run.service.js';
import { EscalationModule } from './escalation.module.js';
import { MaintenanceModule } from './maintenance/maintenance.module.js';
import { LookAtRunHandler } from './look-at-run.handler.js';
import { LockRun } from './lock-run.service.js';
import { StepLateness } from './step-lateness.service.js';
import { UnreachableHandler } from './unreachable.handler.js';
import { UnreachableRecords } from './unreachable.handler.js';
import { PersonLeftHandler } from './person-left.handler.js';
import { PlanIncidentService } from './plan-incident.service.js';
import { RunGauges } from './run-gauges.service.js';
import { RunPlanner } from './run-planner.service.js';
import { NeedsHelpHandler, ReleasedHandler, ReportedHandler, StartRunsOnce } from './start-runs.handler.js';

const SERVICES = [
  EscalateRunService,
  LockRun,
  LookAtRunHandler,
  NeedsHelpHandler,
  PersonLeftHandler,
  PlanIncidentService,
  ReleasedHandler,
  ReportedHandler,
  RunGauges,
  RunPlanner,
  StartRunsOnce,
  StepLateness,
  UnreachableHandler,
  UnreachableRecords,
];

/** What acts on incidents and runs together: the handlers of the queue, and the use cases of coordinators. */
@Module({
  imports: [DirectoryModule, IncidentModule, EscalationModule, MaintenanceModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class EscalationActionsModule {}
