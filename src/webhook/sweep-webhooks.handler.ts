import { Injectable } from '@nestjs/common';
import { Clock, DAY, plus } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { JobHandler } from '../platform/queue/job.js';
import { SWEEP_WEBHOOKS } from './webhook.job.js';
import { Webhooks } from './webhooks.repository.js';

/** How long the list of deliveries goes back. */
const KEPT = 30 * DAY;
/** In one transaction, so that nobody waits for a long one. */
const BATCH = 1_000;

/** Deletes deliveries of long ago; one that is still to come stays, whatever its age. */
@Injectable()
export class SweepWebhooksHandler extends JobHandler<object> {
  readonly job = SWEEP_WEBHOOKS;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly webhooks: Webhooks,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(): Promise<void> {
    const before = plus(this.clock.now(), -KEPT);
    let swept = BATCH;
    while (swept >= BATCH) swept = await this.uow.run((tx) => this.webhooks.sweep(tx, before, BATCH));
  }
}
