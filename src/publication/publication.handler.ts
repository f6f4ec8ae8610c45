import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { JobHandler } from '../platform/queue/job.js';
import { DraftBulletins } from './bulletin/draft-bulletins.service.js';
import { KeepFeedService } from './feed/keep-feed.service.js';
import { PublishFiguresService } from './figures/publish-figures.service.js';
import { KEEP_PUBLIC } from './publication.job.js';

/** Once an hour: figures whose day has come, what is no longer to be in the feed, and the bulletin of two months that are over. */
@Injectable()
export class PublicationHandler extends JobHandler<object> {
  readonly job = KEEP_PUBLIC;

  constructor(
    private readonly figures: PublishFiguresService,
    private readonly feed: KeepFeedService,
    private readonly bulletins: DraftBulletins,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle(): Promise<void> {
    const now = this.clock.now();
    await this.figures.publish(now);
    await this.feed.keep(now);
    await this.bulletins.draftWhenDue();
  }
}
