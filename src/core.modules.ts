import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { SETTINGS, type Settings } from './config/settings.js';
import { ASK_FOR_RECEIPTS, MOVE_ON_WITHOUT } from './delivery/missing-receipt.job.js';
import { TELL_NEW_DEVICE } from './delivery/new-device/new-device.job.js';
import { SEND_EMAIL, SEND_SMS, SEND_VOICE } from './delivery/send-message.job.js';
import { SWEEP_JOINS } from './directory/joining/join-sweep.job.js';
import { CHECK_CONTACTS } from './delivery/verification/contact-check.job.js';
import { ASK_AGAIN } from './escalation/ask-again/ask-again.job.js';
import { AUDIT } from './escalation/audit/audit.job.js';
import { LOOK_AT_DUTY } from './escalation/duty/duty.job.js';
import { BRING_TASKS, LOOK_AT_TASKS } from './escalation/tasks/tasks.job.js';
import { END_DRILL } from './escalation/drill/drill.job.js';
import { END_MAINTENANCE } from './escalation/maintenance/maintenance.job.js';
import { LOOK_AT_RUN, NEEDS_HELP, PERSON_LEFT, RELEASED, REPORTED, UNREACHABLE } from './escalation/escalation.job.js';
import { FORGET_DRAFTS } from './intake/drafts/forget-drafts.job.js';
import { FORGET_SOURCES } from './intake/held/forget-sources.job.js';
import { JournalModule } from './journal/journal.module.js';
import { OutboxModule } from './outbox/outbox.module.js';
import type { JobDefinition } from './platform/queue/job.js';
import { KEEP_RESPONSE_DAYS } from './publication/network/response-days.job.js';
import { KEEP_PUBLIC } from './publication/publication.job.js';
import { KEEP_NO_LONGER } from './safekeeping/retention/retention.job.js';
import { DELIVER_WEBHOOK, SWEEP_WEBHOOKS } from './webhook/webhook.job.js';
import { ClockModule } from './platform/clock/clock.module.js';
import { CryptoModule } from './platform/crypto/crypto.module.js';
import { RetiredKeysModule } from './platform/crypto/retired-keys.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';
import { LimitsModule } from './platform/limits/limits.module.js';
import { MetricsModule } from './platform/metrics/metrics.module.js';
import { PrismaModule } from './platform/prisma/prisma.module.js';
import { QueueModule } from './platform/queue/queue.module.js';

/** Every job there is: which fact becomes which, on which queue. */
const JOBS: readonly JobDefinition<unknown>[] = [
  REPORTED,
  RELEASED,
  NEEDS_HELP,
  LOOK_AT_RUN,
  UNREACHABLE,
  PERSON_LEFT,
  SEND_SMS,
  SEND_VOICE,
  SEND_EMAIL,
  TELL_NEW_DEVICE,
  ASK_FOR_RECEIPTS,
  MOVE_ON_WITHOUT,
  AUDIT,
  ASK_AGAIN,
  LOOK_AT_DUTY,
  LOOK_AT_TASKS,
  BRING_TASKS,
  END_DRILL,
  END_MAINTENANCE,
  DELIVER_WEBHOOK,
  SWEEP_WEBHOOKS,
  CHECK_CONTACTS,
  FORGET_SOURCES,
  FORGET_DRAFTS,
  KEEP_PUBLIC,
  KEEP_RESPONSE_DAYS,
  SWEEP_JOINS,
  KEEP_NO_LONGER,
];

@Global()
@Module({})
class SettingsModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: SettingsModule,
      providers: [{ provide: SETTINGS, useValue: settings }],
      exports: [SETTINGS],
    };
  }
}

/** What every process stands on. `settings.database.url` is that of the database in use. */
export function coreModules(settings: Settings): (DynamicModule | Type)[] {
  return [
    SettingsModule.with(settings),
    ClockModule,
    LoggingModule,
    MetricsModule,
    HealthModule,
    CryptoModule,
    PrismaModule,
    RetiredKeysModule,
    JournalModule,
    LimitsModule,
    OutboxModule,
    QueueModule.forJobs(JOBS),
  ];
}
