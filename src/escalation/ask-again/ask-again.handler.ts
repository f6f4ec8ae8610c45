import { Injectable } from '@nestjs/common';
import { JobHandler } from '../../platform/queue/job.js';
import { ASK_AGAIN } from './ask-again.job.js';
import { AskAgain } from './ask-again.service.js';

@Injectable()
export class AskAgainHandler extends JobHandler<object> {
  readonly job = ASK_AGAIN;

  constructor(private readonly service: AskAgain) {
    super();
  }

  async handle(): Promise<void> {
    await this.service.askAgain();
  }
}
