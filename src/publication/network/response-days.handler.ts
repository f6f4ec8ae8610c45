import { Injectable } from '@nestjs/common';
import { JobHandler } from '../../platform/queue/job.js';
import { KeepResponseDays } from './keep-response-days.service.js';
import { KEEP_RESPONSE_DAYS } from './response-days.job.js';

@Injectable()
export class KeepResponseDaysHandler extends JobHandler<object> {
  readonly job = KEEP_RESPONSE_DAYS;

  constructor(private readonly days: KeepResponseDays) {
    super();
  }

  async handle(): Promise<void> {
    await this.days.keep();
  }
}
