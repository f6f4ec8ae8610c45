import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { CalendarFeeds, type FeedOwner, type FeedRecord } from './calendar-feeds.repository.js';

const TOKEN_BYTES = 32;

/** Makes a secret address for a duty calendar. It is told once; only a hash of it is kept. */
@Injectable()
export class OpenFeedService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly feeds: CalendarFeeds,
    private readonly journal: Journal,
  ) {}

  open(
    owner: FeedOwner,
    { regionCode, actor }: { readonly regionCode: string; readonly actor: Actor },
  ): Promise<FeedRecord & { readonly token: string }> {
    return this.unitOfWork.run(async (tx: Tx) => {
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const feed = await this.feeds.add(tx, owner, feedTokenHash(token));
      const data = { feedId: feed.id, change: 'opened', ...owner };
      await this.journal.append(tx, { kind: 'feed.changed', actor, regionCode, data });
      return { ...feed, token };
    });
  }
}

/** The token has 256 random bits, so a plain hash cannot be guessed back. */
export function feedTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
