import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { JobHandler } from '../../platform/queue/job.js';
import { LOOK_AT_DUTY } from './duty.job.js';
import { TellDutyService } from './tell-duty.service.js';
import { WarnOfWeekService } from './warn-of-week.service.js';

/** Once a minute: hand-overs, and before a week starts its gaps. */
@Injectable()
export class DutyHandler extends JobHandler<object> {
  readonly job = LOOK_AT_DUTY;

  constructor(
    private readonly telling: TellDutyService,
    private readonly warning: WarnOfWeekService,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.telling.tell(now);
    await this.warning.warn(now);
  }
}
