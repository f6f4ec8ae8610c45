import { Module } from '@nestjs/common';
import { RetryFailedWork } from '../../escalation/audit/retry-failed-work.service.js';
import { JournalModule } from '../../journal/journal.module.js';
import { QueuesController } from './queues.controller.js';
import { ReadQueues } from './queues/read-queues.service.js';

/** Pages of the console about the queues. */
@Module({
  imports: [JournalModule],
  controllers: [QueuesController],
  providers: [ReadQueues, RetryFailedWork],
})
export class QueuePagesModule {}
