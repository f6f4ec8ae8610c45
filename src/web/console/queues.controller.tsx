import { Controller, Get, Inject, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Grave, Requires } from '../../access/route-access.js';
import { RetryFailedWork } from '../../escalation/audit/retry-failed-work.service.js';
import { notFound } from '../../kernel/app-error.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodBody, ZodParams } from '../../platform/http/zod-body.js';
import { JOB_DEFINITIONS, type JobDefinition, QUEUES } from '../../platform/queue/job.js';
import { deskOf } from './desk-of.js';
import { QueuesPage } from './queues/queues.page.js';
import { ReadQueues } from './queues/read-queues.service.js';

const params = z.object({ queue: z.string().max(40) });
/** Which one; without it, all of the queue. */
const retryForm = z.object({
  id: z
    .string()
    .regex(/^\d{1,18}$/u, { error: 'Press the button of one that failed.' })
    .optional(),
});

/** `/console/queues`: what waits, what is done, what failed, for those who run the network. */
@Controller('console/queues')
@Requires('settings.change')
export class QueuesController {
  constructor(
    private readonly reading: ReadQueues,
    private readonly retrying: RetryFailedWork,
    @Inject(JOB_DEFINITIONS) private readonly jobs: readonly JobDefinition<unknown>[],
  ) {}

  @Get()
  async show(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    return <QueuesPage desk={deskOf(frame, caller)} view={await this.reading.read()} />;
  }

  @Post(':queue/retry')
  @Grave()
  async retry(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(params) { queue: named }: z.infer<typeof params>,
    @ZodBody(retryForm) { id }: z.infer<typeof retryForm>,
  ): Promise<PageResult> {
    const queue = QUEUES.find((name) => name === named);
    if (queue === undefined) throw notFound('queue');
    const facts = this.jobs.filter((job) => job.queue === queue).map(({ fact }) => fact);
    await this.retrying.retry({ queue, facts, id: id ?? null }, caller.actor);
    return seeOther(localHref(frame, `/console/queues#${queue}`));
  }
}
