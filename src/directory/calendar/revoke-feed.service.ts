import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import { notFound } from '../../kernel/app-error.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { CalendarFeeds } from './calendar-feeds.repository.js';

/** Shuts the address of a duty calendar for good. Throws AppError `not_found`. */
@Injectable()
export class RevokeFeedService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly feeds: CalendarFeeds,
    private readonly journal: Journal,
  ) {}

  revoke(
    owner: { readonly responderId: string } | { readonly groupId: string },
    feedId: string,
    { regionCode, actor }: { readonly regionCode: string; readonly actor: Actor },
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await this.feeds.revoke(tx, owner, feedId))) throw notFound('calendar feed');
      const data = { feedId, change: 'revoked', ...owner };
      await this.journal.append(tx, { kind: 'feed.changed', actor, regionCode, data });
    });
  }
}
