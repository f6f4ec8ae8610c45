import { Global, Module } from '@nestjs/common';
import { CONTACT_CHECK_DUE } from './delivery/verification/contact-check.job.js';
import { ASK_AGAIN_DUE } from './escalation/ask-again/ask-again.job.js';
import { SCHEDULES, type Schedules } from './escalation/audit/audit-schedule.service.js';
import { AUDIT_DUE } from './escalation/audit/audit.job.js';
import { DUTY_DUE } from './escalation/duty/duty.job.js';
import { FORGET_SOURCES_DUE } from './intake/held/forget-sources.job.js';
import { HOUR, MINUTE, SECOND } from './kernel/clock.js';
import { WEBHOOK_SWEEP_DUE } from './webhook/webhook.job.js';

/** What comes by the clock. Under the name `SCHEDULES` it can be had otherwise, by tests. */
export const BY_THE_CLOCK: Schedules = [
  [ASK_AGAIN_DUE, 10 * SECOND],
  [AUDIT_DUE, MINUTE],
  [DUTY_DUE, MINUTE],
  [WEBHOOK_SWEEP_DUE, HOUR],
  [CONTACT_CHECK_DUE, HOUR],
  [FORGET_SOURCES_DUE, HOUR],
];

/** For processes with workers. */
@Global()
@Module({ providers: [{ provide: SCHEDULES, useValue: BY_THE_CLOCK }], exports: [SCHEDULES] })
export class SchedulesModule {}
