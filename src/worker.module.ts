import { type DynamicModule, Module } from '@nestjs/common';
import { DeliveryModule } from './delivery/delivery.module.js';
import { AskForReceiptsHandler, MoveOnWithoutHandler } from './delivery/missing-receipt.handler.js';
import { NewDeviceModule } from './delivery/new-device/new-device.module.js';
import { TellNewDeviceHandler } from './delivery/new-device/tell-new-device.handler.js';
import { UnsetProvidersModule } from './delivery/outbox-transport/unset-providers.module.js';
import { SendEmailHandler, SendSmsHandler, SendVoiceHandler } from './delivery/send-message.handler.js';
import { CheckContactsHandler } from './delivery/verification/check-contacts.handler.js';
import { ContactVerificationModule } from './delivery/verification/contact-verification.module.js';
import { AskAgainHandler } from './escalation/ask-again/ask-again.handler.js';
import { AskAgainModule } from './escalation/ask-again/ask-again.module.js';
import { AuditHandler } from './escalation/audit/audit.handler.js';
import { AuditModule } from './escalation/audit/audit.module.js';
import { DutyHandler } from './escalation/duty/duty.handler.js';
import { DutyModule } from './escalation/duty/duty.module.js';
import { TasksBehindHandler } from './escalation/tasks/tasks-behind.handler.js';
import { TasksHandler } from './escalation/tasks/tasks.handler.js';
import { TasksModule } from './escalation/tasks/tasks.module.js';
import { DrillModule } from './escalation/drill/drill.module.js';
import { EndDrillHandler } from './escalation/drill/stop-drill.service.js';
import { EndMaintenanceHandler } from './escalation/maintenance/end-maintenance.service.js';
import { MaintenanceModule } from './escalation/maintenance/maintenance.module.js';
import { EscalationActionsModule } from './escalation/escalation-actions.module.js';
import { EscalationModule } from './escalation/escalation.module.js';
import { LookAtRunHandler } from './escalation/look-at-run.handler.js';
import { PersonLeftHandler } from './escalation/person-left.handler.js';
import { UnreachableHandler } from './escalation/unreachable.handler.js';
import { NeedsHelpHandler, ReleasedHandler, ReportedHandler } from './escalation/start-runs.handler.js';
import { NetworkModule } from './publication/network/network.module.js';
import { KeepResponseDaysHandler } from './publication/network/response-days.handler.js';
import { PublicationHandler } from './publication/publication.handler.js';
import { PublicationModule } from './publication/publication.module.js';
import { ForgetJoinsHandler } from './intake/join/forget-joins.handler.js';
import { JoinModule } from './intake/join/join.module.js';
import { DeliverWebhookHandler } from './webhook/deliver-webhook.handler.js';
import { SweepWebhooksHandler } from './webhook/sweep-webhooks.handler.js';
import { WebhookModule } from './webhook/webhook.module.js';
import { DraftsModule } from './intake/drafts/drafts.module.js';
import { ForgetDraftsHandler } from './intake/drafts/forget-drafts.handler.js';
import { ForgetSourcesHandler } from './intake/held/forget-sources.handler.js';
import { HeldModule } from './intake/held/held.module.js';
import { OutboxSweeperModule } from './outbox/outbox.module.js';
import { RetentionHandler } from './safekeeping/retention/retention.handler.js';
import { RetentionModule } from './safekeeping/retention/retention.module.js';
import { QueueWorkersModule } from './platform/queue/queue-workers.module.js';

const HANDLERS = [
  ReportedHandler,
  ReleasedHandler,
  NeedsHelpHandler,
  LookAtRunHandler,
  UnreachableHandler,
  PersonLeftHandler,
  SendSmsHandler,
  SendVoiceHandler,
  SendEmailHandler,
  TellNewDeviceHandler,
  AskForReceiptsHandler,
  MoveOnWithoutHandler,
  AskAgainHandler,
  AuditHandler,
  DutyHandler,
  TasksHandler,
  TasksBehindHandler,
  EndDrillHandler,
  EndMaintenanceHandler,
  DeliverWebhookHandler,
  SweepWebhooksHandler,
  CheckContactsHandler,
  ForgetDraftsHandler,
  ForgetSourcesHandler,
  PublicationHandler,
  KeepResponseDaysHandler,
  ForgetJoinsHandler,
  RetentionHandler,
];

/** What a worker does beside the core: the handlers of all jobs, and the sweeper. */
@Module({})
export class WorkerModule {
  static create(): DynamicModule {
    const rooms = [
      DeliveryModule,
      NewDeviceModule,
      EscalationModule,
      EscalationActionsModule,
      AskAgainModule,
      AuditModule,
      DutyModule,
      TasksModule,
      DrillModule,
      MaintenanceModule,
      WebhookModule,
      ContactVerificationModule,
      DraftsModule,
      HeldModule,
      PublicationModule,
      NetworkModule,
      JoinModule,
      RetentionModule,
    ];
    return {
      module: WorkerModule,
      imports: [...rooms, UnsetProvidersModule, OutboxSweeperModule, QueueWorkersModule.forHandlers(rooms, HANDLERS)],
    };
  }
}
