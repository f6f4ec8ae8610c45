import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../kernel/actor.js';
import { JobHandler } from '../../platform/queue/job.js';
import { ApplyRetention } from './apply-retention.service.js';
import { KEEP_NO_LONGER } from './retention.job.js';

/** Once a day. Broken off, it goes on where it was: what is gone is gone, and the rest is still late. */
@Injectable()
export class RetentionHandler extends JobHandler<object> {
  readonly job = KEEP_NO_LONGER;

  constructor(private readonly retention: ApplyRetention) {
    super();
  }

  async handle(): Promise<void> {
    await this.retention.apply(SYSTEM);
  }
}
