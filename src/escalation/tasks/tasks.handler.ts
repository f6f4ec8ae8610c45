import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { JobHandler } from '../../platform/queue/job.js';
import { PageForTasks } from './page-for-tasks.service.js';
import { RemindOfTasks } from './remind-of-tasks.service.js';
import { LOOK_AT_TASKS } from './tasks.job.js';

/** Once a minute: whoever has a task that is due is told, and coordinators are paged for urgent ones that stay undone. */
@Injectable()
export class TasksHandler extends JobHandler<object> {
  readonly job = LOOK_AT_TASKS;

  constructor(
    private readonly reminding: RemindOfTasks,
    private readonly paging: PageForTasks,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.reminding.remind(now);
    await this.paging.page(now);
  }
}
